package org.zhixing.campus.records.list;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.zhixing.campus.records.RecordColumn;
import org.zhixing.campus.records.RecordType;
import org.zhixing.campus.records.RecordTypes;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/// The plain columns that columns come down to, once references are followed to the natural keys of what they refer to, with the joins that lead there.
/// `fitness_test` is ordered by its student's number and its day: leaves `students.student.student_number` and `fitness.test.tested_on`.
final class Leaves {

    /// A table to join, and on what.
    record Join(Table<?> table, Condition on) {}

    private final RecordTypes types;
    private final List<Field<?>> fields = new ArrayList<>();
    private final List<RecordColumn> columns = new ArrayList<>();
    private final List<Join> joins = new ArrayList<>();

    private Leaves(RecordTypes types) {
        this.types = types;
    }

    /// Those of some columns of a table, which may have a name of its own in the query.
    static Leaves of(RecordTypes types, Table<?> table, List<RecordColumn> columns) {
        Leaves leaves = new Leaves(types);
        columns.forEach(column -> leaves.add(table, column));
        return leaves;
    }

    List<Field<?>> fields() {
        return fields;
    }

    /// The declaration of each field.
    List<RecordColumn> columns() {
        return columns;
    }

    List<Join> joins() {
        return joins;
    }

    /// The query's tables: the first with what was joined to it.
    Table<?> joined(Table<?> first) {
        Table<?> all = first;
        for (Join join : joins) {
            all = all.join(join.table()).on(join.on());
        }
        return all;
    }

    private void add(Table<?> table, RecordColumn column) {
        Field<?> field = Objects.requireNonNull(table.field(column.field()));
        if (column.refersTo() == null) {
            fields.add(field);
            columns.add(column);
            return;
        }
        RecordType type = types.referredTo(column);
        Table<?> target = type.table().as(table.getName() + "_" + column.name());
        joins.add(new Join(target, id(target).eq(field.coerce(UUID.class))));
        type.keyColumns().forEach(part -> add(target, part));
    }

    static Field<UUID> id(Table<?> table) {
        return Objects.requireNonNull(table.field(DSL.name("id"), UUID.class));
    }
}
