package org.zhixing.campus.records.list;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.SortField;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.zhixing.campus.records.RecordColumn;
import org.zhixing.campus.records.RecordTypes;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/// The order of a list in SQL, and where in it a page begins
/// ([keyset pagination](https://use-the-index-luke.com/no-offset): the row after which the page begins is compared, none is counted).
/// Records without a value of the first term are read by a branch of their own, so that both branches may walk an index.
final class Order {

    private final Table<?> table;
    private final boolean descending;
    private final Leaves leaves;
    private final @Nullable Field<?> head;

    Order(RecordTypes types, Table<?> table, RecordView view) {
        RecordColumn column = view.sort().column();
        this.table = table;
        this.descending = view.sort().descending();
        this.leaves = Leaves.of(types, table, column == null ? view.type().keyColumns() : List.of(column));
        this.head = column == null || column.required() ? null : Objects.requireNonNull(table.field(column.field()));
    }

    /// A part of the records, in order by itself.
    /// @param from  the tables
    /// @param terms of the order, before the id; absent ones where the part has no value
    record Branch(Table<?> from, List<Field<?>> terms, Condition condition, List<SortField<?>> sorted) {}

    /// Those that a page from this position may show.
    /// @param backwards whether the page is read from its end
    List<Branch> branches(Position position, boolean backwards) {
        boolean down = descending != backwards;
        if (head == null) {
            return List.of(filled(seek(position, down), down));
        }
        boolean besideEmpty = position instanceof Position.Beside beside && beside.values().getFirst() == null;
        boolean besideFilled = position instanceof Position.Beside && !besideEmpty;
        List<Branch> branches = new ArrayList<>();
        if (!besideEmpty || down) {
            branches.add(filled(head.isNotNull().and(besideEmpty ? DSL.noCondition() : seek(position, down)), down));
        }
        if (!besideFilled || !down) {
            branches.add(empty(besideEmpty ? seekId((Position.Beside) position, down) : DSL.noCondition(), down));
        }
        return branches;
    }

    /// Whether values from outside can stand for the terms.
    boolean fits(List<@Nullable String> values) {
        if (values.size() != leaves.fields().size()) {
            return false;
        }
        boolean none = values.stream().allMatch(Objects::isNull);
        return none ? head != null : java.util.stream.IntStream.range(0, values.size()).allMatch(i -> fits(values.get(i), leaves.fields().get(i).getDataType()));
    }

    private static boolean fits(@Nullable String value, org.jooq.DataType<?> type) {
        try {
            return value != null && value.indexOf('\0') < 0 && type.convert(value) != null;
        } catch (org.jooq.exception.DataTypeException notOne) {
            return false;
        }
    }

    int terms() {
        return leaves.fields().size();
    }

    boolean descending() {
        return descending;
    }

    private Branch filled(Condition condition, boolean down) {
        return new Branch(leaves.joined(table), leaves.fields(), condition, sorted(leaves.fields(), down));
    }

    private Branch empty(Condition condition, boolean down) {
        List<Field<?>> absent = leaves.fields().stream().<Field<?>>map(field -> DSL.castNull(field.getDataType())).toList();
        return new Branch(table, absent, Objects.requireNonNull(head).isNull().and(condition), sorted(List.of(), down));
    }

    private List<SortField<?>> sorted(List<Field<?>> terms, boolean down) {
        List<SortField<?>> sorted = new ArrayList<>();
        terms.forEach(term -> sorted.add(down ? term.desc() : term.asc()));
        sorted.add(down ? Leaves.id(table).desc() : Leaves.id(table).asc());
        return sorted;
    }

    /// The terms and the id lie beyond those of the position; the first term alone says so too, for an index knows no more.
    private Condition seek(Position position, boolean down) {
        if (!(position instanceof Position.Beside beside)) {
            return DSL.noCondition();
        }
        List<Field<?>> fields = new ArrayList<>(leaves.fields());
        List<Field<?>> values = new ArrayList<>(values(leaves.fields(), beside.values()));
        fields.add(Leaves.id(table));
        values.add(DSL.val(beside.id()));
        return beyond(fields, values, down);
    }

    static List<Field<?>> values(List<Field<?>> fields, List<@Nullable String> texts) {
        List<Field<?>> values = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            values.add(DSL.val(Objects.requireNonNull(texts.get(i)), fields.get(i).getDataType()));
        }
        return values;
    }

    static Condition beyond(List<Field<?>> fields, List<Field<?>> values, boolean down) {
        Condition beyond = down ? DSL.row(fields).lt(DSL.row(values)) : DSL.row(fields).gt(DSL.row(values));
        return first(fields.getFirst(), values.getFirst(), down).and(beyond);
    }

    @SuppressWarnings("unchecked")
    private static Condition first(Field<?> field, Field<?> value, boolean down) {
        Field<Object> term = (Field<Object>) field;
        return down ? term.le((Field<Object>) value) : term.ge((Field<Object>) value);
    }

    private Condition seekId(Position.Beside beside, boolean down) {
        Field<UUID> id = Leaves.id(table);
        return down ? id.lt(beside.id()) : id.gt(beside.id());
    }
}
