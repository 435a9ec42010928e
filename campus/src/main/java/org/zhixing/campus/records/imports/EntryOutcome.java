package org.zhixing.campus.records.imports;

import org.jspecify.annotations.Nullable;
import org.zhixing.campus.records.RecordType;
import org.zhixing.indicators.Label;

import java.util.ArrayList;
import java.util.EnumMap;
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
    private final List<RefusedRow> refusedRows = new ArrayList<>();
    private final Map<ChangedRow.Kind, Long> counts = new EnumMap<>(ChangedRow.Kind.class);
    private final List<Label> whyOfRow = new ArrayList<>();
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

    /// @param values under the headings
    void refuse(SheetPlan plan, int row, List<String> values, List<Label> why) {
        refused++;
        if (refusedRows.size() < FileOutcome.SHOWN) {
            refusedRows.add(new RefusedRow(plan.sheet().name(), row, values, why));
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
        return new FileOutcome(file, name, List.copyOf(sheets), type == null ? null : type.name(), rows, counts.getOrDefault(ChangedRow.Kind.ADDED, 0L), counts.getOrDefault(ChangedRow.Kind.CHANGED, 0L), unchanged,
            counts.getOrDefault(ChangedRow.Kind.CLOSED, 0L), refused, remarks.notices(), remarks.errors(), changes, headings, refusedRows, null);
    }
}
