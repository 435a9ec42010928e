package org.zhixing.campus.records.list;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.SortField;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.zhixing.campus.records.RecordColumn;
import org.zhixing.campus.records.RecordType;
import org.zhixing.campus.records.RecordTypes;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/// A whole list in the order of a natural key that begins with a reference, such as scores by exam and student: for each exam in its order, the first
/// of its scores. PostgreSQL would sort all scores of the first exam, however many there are; asked exam by exam it walks the students' index.
final class Grouped {

    private final RecordView view;
    private final Table<?> table;
    private final Table<?> group;
    private final Leaves leading;
    private final Leaves rest;
    private final Condition of;

    private Grouped(RecordTypes types, Table<?> table, RecordView view) {
        List<RecordColumn> key = view.type().keyColumns();
        RecordType grouping = types.referredTo(key.getFirst());
        this.view = view;
        this.table = table;
        this.group = grouping.table().as("g");
        this.leading = Leaves.of(types, group, grouping.keyColumns());
        this.rest = Leaves.of(types, table, key.subList(1, key.size()));
        this.of = Objects.requireNonNull(table.field(key.getFirst().field())).coerce(UUID.class).eq(Leaves.id(group));
    }

    /// Whether the view is such a list, without filters: with them only PostgreSQL can tell whether a group has any record left.
    static boolean suits(RecordView view) {
        List<RecordColumn> key = view.type().keyColumns();
        return view.filters().isEmpty() && view.sort().column() == null && key.size() > 1 && key.getFirst().refersTo() != null && key.getFirst().required();
    }

    /// The parts of a page from this position, each with its rows in order.
    static List<Select<? extends Record>> parts(RecordTypes types, Table<?> table, RecordView view, Position position, boolean down, int limit) {
        Grouped grouped = new Grouped(types, table, view);
        if (!(position instanceof Position.Beside beside)) {
            return List.of(grouped.part(DSL.noCondition(), DSL.noCondition(), down, limit));
        }
        int leads = grouped.leading.fields().size();
        List<Field<?>> values = Order.values(grouped.leading.fields(), beside.values().subList(0, leads));
        List<Field<?>> others = new ArrayList<>(Order.values(grouped.rest.fields(), beside.values().subList(leads, beside.values().size())));
        others.add(DSL.val(beside.id()));
        Condition same = DSL.row(grouped.leading.fields()).eq(DSL.row(values));
        return List.of(grouped.part(same, Order.beyond(grouped.ordered(), others, down), down, limit), grouped.part(Order.beyond(grouped.leading.fields(), values, down), DSL.noCondition(), down, limit));
    }

    /// The terms within a group: the rest of the key, and the id.
    private List<Field<?>> ordered() {
        List<Field<?>> terms = new ArrayList<>(rest.fields());
        terms.add(Leaves.id(table));
        return terms;
    }

    private Select<? extends Record> part(Condition groups, Condition within, boolean down, int limit) {
        int leads = leading.fields().size();
        List<Field<?>> chosen = new ArrayList<>(List.of(Leaves.id(table)));
        for (int i = 0; i < rest.fields().size(); i++) {
            chosen.add(rest.fields().get(i).as("s" + (leads + i)));
        }
        for (int i = 0; i < view.columns().size(); i++) {
            chosen.add(Objects.requireNonNull(table.field(view.columns().get(i).field())).as("c" + i));
        }
        Table<?> first = DSL.select(chosen).from(rest.joined(table)).where(of).and(within).orderBy(sorted(ordered(), down)).limit(limit).asTable("l");
        List<Field<?>> fields = new ArrayList<>(List.of(Leaves.id(first)));
        List<Field<?>> terms = new ArrayList<>(leading.fields());
        for (int i = 0; i < leads; i++) {
            fields.add(leading.fields().get(i).as("s" + i));
        }
        for (int i = 1; i < chosen.size(); i++) {
            Field<?> field = Objects.requireNonNull(first.field(i));
            fields.add(field);
            if (i <= rest.fields().size()) {
                terms.add(field);
            }
        }
        terms.add(Leaves.id(first));
        return DSL.select(fields).from(leading.joined(group)).crossJoin(DSL.lateral(first)).where(groups).orderBy(sorted(terms, down)).limit(limit);
    }

    private static List<SortField<?>> sorted(List<Field<?>> terms, boolean down) {
        return terms.stream().<SortField<?>>map(term -> down ? term.desc() : term.asc()).toList();
    }
}
