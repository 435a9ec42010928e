package org.zhixing.campus.records.imports;

import org.jspecify.annotations.Nullable;
import org.zhixing.campus.records.RecordColumn;
import org.zhixing.campus.records.RecordTypes;
import org.zhixing.campus.sheets.Cell;
import org.zhixing.campus.sheets.Row;
import org.zhixing.indicators.Label;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// The rows of one sheet on their way to the staged ones: read cell by cell, references found for many rows at once.
final class SheetRows {

    /// So many rows are held at a time.
    static final int BATCH = 5_000;

    /// A row whose references are still to be found.
    /// @param values in the order of the bound columns; a reference is still what stands in its cell
    /// @param why    why it will be refused; empty so far
    /// @param unread columns whose cells could not be read
    private record Waiting(Row row, Object[] values, List<Label> why, Set<String> unread) {

        void refuse(SheetPlan.Bound column, Cause reason) {
            why.add(reason.one(column.heading()));
            unread.add(Objects.requireNonNull(column.column()).name());
        }
    }

    private final SheetPlan plan;
    private final List<SheetPlan.Bound> bound;
    private final RecordTypes types;
    private final References references;
    private final EntryOutcome entry;
    private final @Nullable Reading[] above;
    private final List<Waiting> waiting = new ArrayList<>();

    SheetRows(SheetPlan plan, RecordTypes types, References references, EntryOutcome entry) {
        this.plan = plan;
        this.bound = plan.bound();
        this.types = types;
        this.references = references;
        this.entry = entry;
        this.above = new Reading[bound.size()];
    }

    /// The record columns in the order of the values.
    List<RecordColumn> columns() {
        return bound.stream().map(each -> Objects.requireNonNull(each.column())).toList();
    }

    /// @return whether enough rows wait to be taken
    boolean read(Row row) {
        Object[] values = new Object[bound.size()];
        Waiting read = new Waiting(row, values, new ArrayList<>(0), new LinkedHashSet<>(0));
        for (int i = 0; i < values.length; i++) {
            SheetPlan.Bound each = bound.get(i);
            RecordColumn column = Objects.requireNonNull(each.column());
            Cell cell = row.cell(each.at());
            Reading reading = Texts.read(column, cell, each.tenThousands());
            boolean same = reading instanceof Reading.Same;
            if (same) {
                reading = same(row, i, cell);
            }
            switch (reading) {
                case Reading.Value(Object value, Cause notice) -> {
                    values[i] = value;
                    notice(row, each, cell, notice);
                }
                case Reading.Named(String text, Cause notice) -> {
                    values[i] = reading;
                    notice(row, each, cell, notice);
                }
                case Reading.Unreadable(Cause why) -> {
                    if (!same || above[i] == null) {
                        entry.remarks().error(plan, row.number(), each, Remarks.shown(cell), why);
                    }
                    read.refuse(each, why);
                }
                case Reading.Same again -> throw new IllegalStateException();
            }
            above[i] = reading;
        }
        for (int i = 0; i < values.length; i++) {
            putBackZero(read, i);
        }
        waiting.add(read);
        return waiting.size() >= BATCH;
    }

    private Reading same(Row row, int at, Cell cell) {
        SheetPlan.Bound each = bound.get(at);
        Reading former = above[at];
        if (former == null) {
            return Reading.unreadable("上面没有可以照抄的一行", "has no row above to repeat");
        }
        notice(row, each, cell, Cause.of("“同上”已按上一行读取", "repeats the row above and was read so"));
        return switch (former) {
            case Reading.Named(String text, var notice) -> new Reading.Named(text, null);
            case Reading.Value(var value, var notice) -> new Reading.Value(value, null);
            case Reading.Unreadable unreadable -> unreadable;
            case Reading.Same never -> never;
        };
    }

    /// A code that begins with the one in another column has lost its zero where it is a digit short and begins with a declared code only behind one.
    /// It is put back unless the other column says something else.
    private void putBackZero(Waiting row, int at) {
        SheetPlan.Bound each = bound.get(at);
        RecordColumn column = Objects.requireNonNull(each.column());
        RecordColumn.Lead lead = column.lead();
        if (lead == null || !(row.values[at] instanceof String code) || code.length() != lead.digits() - 1) {
            return;
        }
        RecordColumn first = Objects.requireNonNull(plan.type()).column(lead.of());
        String whole = "0" + code;
        if (first.codes() == null || !code.matches("[0-9]+") || first.codes().values().keySet().stream().noneMatch(whole::startsWith)) {
            return;
        }
        Cell cell = row.row.cell(each.at());
        Object said = plan.where(first).map(bound::indexOf).map(where -> row.values[where]).orElse(null);
        if (said == null || whole.startsWith(said.toString())) {
            row.values[at] = whole;
            notice(row.row, each, cell, Texts.repaired(column.label(), code, whole));
            return;
        }
        Cause cause = new Cause("zero", new Label("少了首位 0，补上后（" + whole + "）又与“" + first.label().zh() + "”不符：请照原件核对", "lost its leading zero, and with it (" + whole + ") does not fit the “" + first.label().en() + "”: check it against the original"),
            new Label("本列的 {n} 个" + column.label().zh() + "少了首位 0，补上后又与“" + first.label().zh() + "”不符：请照原件核对，并把这一列设为“文本”格式", "{n} of this column lost their leading zero, and with it do not fit the “" + first.label().en() + "”: check them against the original, and set the column's format to text"));
        entry.remarks().error(plan, row.row.number(), each, Remarks.shown(cell), cause);
        row.values[at] = null;
        row.refuse(each, cause);
    }

    private void notice(Row row, SheetPlan.Bound column, Cell cell, @Nullable Cause notice) {
        if (notice != null) {
            entry.remarks().notice(plan, row.number(), column, Remarks.shown(cell), notice);
        }
    }

    /// A row to be staged.
    /// @param unread columns whose cells could not be read, so that the row is refused; what else is wrong with it is found all the same
    record Ready(int row, Object[] values, Set<String> unread) {}

    /// The rows that waited; none wait any more.
    List<Ready> taken() throws SQLException {
        for (int i = 0; i < bound.size(); i++) {
            RecordColumn column = Objects.requireNonNull(bound.get(i).column());
            if (column.refersTo() != null) {
                int at = i;
                references.find(types.referredTo(column), waiting.stream().map(each -> each.values[at]).filter(Reading.Named.class::isInstance).map(each -> ((Reading.Named) each).text()).toList());
            }
        }
        List<Ready> ready = new ArrayList<>();
        for (Waiting each : waiting) {
            for (int i = 0; i < bound.size(); i++) {
                if (each.values[i] instanceof Reading.Named named) {
                    refer(each, i, named);
                }
            }
            ready.add(new Ready(each.row.number(), each.values, each.unread));
            if (!each.why.isEmpty()) {
                entry.refuse(plan, each.row.number(), each.why);
            }
        }
        waiting.clear();
        return ready;
    }

    private void refer(Waiting row, int at, Reading.Named named) {
        SheetPlan.Bound column = bound.get(at);
        Cell cell = row.row.cell(column.at());
        switch (references.read(types.referredTo(Objects.requireNonNull(column.column())), named.text())) {
            case Reading.Value(Object value, Cause notice) -> {
                row.values[at] = value;
                notice(row.row, column, cell, notice);
            }
            case Reading.Unreadable(Cause why) -> {
                entry.remarks().error(plan, row.row.number(), column, Remarks.shown(cell), why);
                row.values[at] = null;
                row.refuse(column, why);
            }
            case Reading.Named again -> throw new IllegalStateException();
            case Reading.Same again -> throw new IllegalStateException();
        }
    }
}
