package org.zhixing.campus.records.imports;

import org.jspecify.annotations.Nullable;
import org.zhixing.campus.records.RecordType;
import org.zhixing.campus.sheets.Row;
import org.zhixing.indicators.Label;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What is becoming of the rows of one type in one file.
final class EntryOutcome {

    private final int file;
    private final String name;
    private final @Nullable RecordType type;
    private final int shown;
    private final Set<String> sheets = new LinkedHashSet<>();
    private final Remarks remarks = new Remarks();
    private final List<ChangedRow> changes = new ArrayList<>();
    private final Map<Place, Refusal> refusals = new LinkedHashMap<>();
    private final Map<ChangedRow.Kind, Long> counts = new EnumMap<>(ChangedRow.Kind.class);
    private List<String> headings = List.of();
    private long rows;
    private long unchanged;
    private long refused;

    /// @param shown so many rows of each kind are kept to be shown
    EntryOutcome(int file, String name, @Nullable RecordType type, int shown) {
        this.file = file;
        this.name = name;
        this.type = type;
        this.shown = shown;
    }

    int file() {
        return file;
    }

    Remarks remarks() {
        return remarks;
    }

    void sheet(SheetPlan plan) {
        sheets.add(plan.sheet().name());
        if (headings.isEmpty()) {
            headings = plan.bound().stream().map(SheetPlan.Bound::heading).toList();
        }
    }

    void row() {
        rows++;
    }

    private record Place(int sheet, int row) {}

    /// A row that is refused, its cells as far as they were looked up.
    private static final class Refusal {

        private final SheetPlan plan;
        private final List<Label> why;
        private List<String> values = List.of();

        private Refusal(SheetPlan plan, List<Label> why) {
            this.plan = plan;
            this.why = new ArrayList<>(why);
        }
    }

    void refuse(SheetPlan plan, int row, List<Label> why) {
        refused++;
        if (refusals.size() < FileOutcome.SHOWN) {
            refusals.put(new Place(plan.sheet().index(), row), new Refusal(plan, why));
        }
    }

    /// @param already whether the row is refused for something else
    void refuse(SheetPlan plan, int row, Label why, boolean already) {
        Refusal known = refusals.get(new Place(plan.sheet().index(), row));
        if (known != null) {
            known.why.add(why);
        } else if (!already) {
            refuse(plan, row, List.of(why));
        }
    }

    /// Rows below a header that cannot be read.
    void refuse(long more) {
        rows += more;
        refused += more;
    }

    /// The rows of a sheet that are told about, but whose cells are not known.
    Set<Integer> wanted(int sheet) {
        Set<Integer> wanted = remarks.wanted(sheet);
        refusals.keySet().stream().filter(each -> each.sheet == sheet).forEach(each -> wanted.add(each.row));
        return wanted;
    }

    void found(int sheet, Row row) {
        remarks.found(sheet, row);
        Refusal refusal = refusals.get(new Place(sheet, row.number()));
        if (refusal != null) {
            refusal.values = refusal.plan.bound().stream().map(each -> Remarks.shown(row.cell(each.at()))).toList();
        }
    }

    void count(ChangedRow.Kind kind, long more) {
        counts.merge(kind, more, Long::sum);
    }

    void unchanged(long more) {
        unchanged += more;
    }

    void change(ChangedRow change) {
        changes.add(change);
    }

    boolean shows(ChangedRow.Kind kind) {
        return changes.stream().filter(each -> each.kind() == kind).count() < shown;
    }

    FileOutcome outcome() {
        List<RefusedRow> refusedRows = new ArrayList<>();
        refusals.forEach((place, each) -> refusedRows.add(new RefusedRow(each.plan.sheet().name(), place.row, each.values, each.why)));
        return new FileOutcome(file, name, List.copyOf(sheets), type == null ? null : type.name(), rows, counts.getOrDefault(ChangedRow.Kind.ADDED, 0L), counts.getOrDefault(ChangedRow.Kind.CHANGED, 0L), unchanged,
            counts.getOrDefault(ChangedRow.Kind.CLOSED, 0L), refused, remarks.notices(), remarks.errors(), changes, headings, refusedRows, null);
    }
}
