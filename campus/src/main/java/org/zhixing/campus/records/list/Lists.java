package org.zhixing.campus.records.list;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.SelectLimitStep;
import org.jooq.SortField;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhixing.campus.records.KeyTexts;
import org.zhixing.campus.records.RecordColumn;
import org.zhixing.campus.records.RecordTypes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/// The records of a view: a page in one statement, or all of them as a stream.
@Component
public final class Lists {

    private static final String LISTED = "t";
    private static final int AT_A_TIME = 5_000;

    private final RecordTypes types;
    private final DSLContext sql;
    private final Conditions conditions;
    private final KeyTexts keys;

    Lists(RecordTypes types, DSLContext sql) {
        this.types = types;
        this.sql = sql;
        this.conditions = new Conditions(types);
        this.keys = new KeyTexts(types);
    }

    public PageOfRecords page(RecordView view, Position position) {
        boolean backwards = position instanceof Position.Beside beside && !beside.after();
        int terms = terms(view);
        List<ListedRecord> records = new ArrayList<>(statement(view, position).fetch(row -> record(view, terms, row)));
        boolean more = records.size() > view.size();
        if (more) {
            records.removeLast();
        }
        return backwards ? new PageOfRecords(records.reversed(), more, true) : new PageOfRecords(records, position instanceof Position.Beside, more);
    }

    /// One record with all its columns.
    public Optional<ListedRecord> one(RecordView view, UUID id) {
        Table<?> table = view.type().table().as(LISTED);
        Order order = new Order(types, table, view);
        Order.Branch branch = order.branches(Position.START, false).getFirst();
        var inner = DSL.select(inner(view, table, branch)).from(branch.from()).where(Leaves.id(table).eq(id)).asTable("p");
        return sql.select(outer(view, inner, order.terms())).from(inner).fetchOptional(row -> record(view, order.terms(), row));
    }

    /// Every record of the view, one after the other, as they were at one moment; memory does not grow with their number.
    public long each(RecordView view, Consumer<ListedRecord> reader) {
        int terms = terms(view);
        return sql.transactionResult(transaction -> {
            long count = 0;
            try (var rows = statement(DSL.using(transaction), view, Position.START, null).fetchSize(AT_A_TIME).fetchLazy()) {
                for (Record row : rows) {
                    reader.accept(record(view, terms, row));
                    count++;
                }
            }
            return count;
        });
    }

    /// The view with what its references mean looked up, where that is few; nothing is asked where no reference is filtered by its text.
    RecordView resolved(RecordView view) {
        return view.filtered(conditions.resolved(view.filters(), sql));
    }

    /// Whether a position that came from outside belongs to the view's order: a value of the right kind for each term.
    public boolean fits(RecordView view, Position.Beside position) {
        return new Order(types, view.type().table().as(LISTED), view).fits(position.values());
    }

    /// The statement that reads a page and the first record of the next, for those who measure it.
    public Select<? extends Record> statement(RecordView view, Position position) {
        return statement(resolved(view), position, view.size() + 1);
    }

    /// At most so many rows of one number, for those who count.
    Select<? extends Record> matching(RecordView view, @Nullable Integer limit) {
        Table<?> table = view.type().table().as(LISTED);
        return limited(DSL.selectOne().from(table).where(conditions.all(view.filters(), table)), limit);
    }

    private Select<? extends Record> statement(RecordView view, Position position, int limit) {
        return statement(sql, view, position, limit);
    }

    /// The rows are found and limited first; what they refer to is then read for these alone.
    private Select<? extends Record> statement(DSLContext on, RecordView view, Position position, @Nullable Integer limit) {
        boolean backwards = position instanceof Position.Beside beside && !beside.after();
        Table<?> table = view.type().table().as(LISTED);
        Order order = new Order(types, table, view);
        Select<? extends Record> found = parts(view, position, table, order, backwards, limit).stream().reduce(Lists::together).orElseThrow();
        Table<?> inner = found.asTable("p");
        var ordered = on.select(outer(view, inner, order.terms())).from(inner).orderBy(sorted(inner, order, backwards));
        return limit == null ? ordered : ordered.limit(limit);
    }

    private List<Select<? extends Record>> parts(RecordView view, Position position, Table<?> table, Order order, boolean backwards, @Nullable Integer limit) {
        if (limit != null && Grouped.suits(view)) {
            return Grouped.parts(types, table, view, position, order.descending() != backwards, limit);
        }
        return order.branches(position, backwards).stream().<Select<? extends Record>>map(branch -> limited(DSL.select(inner(view, table, branch)).from(branch.from())
            .where(conditions.all(view.filters(), table)).and(branch.condition()).orderBy(branch.sorted()), limit)).toList();
    }

    private static Select<? extends Record> limited(SelectLimitStep<? extends Record> branch, @Nullable Integer limit) {
        return limit == null ? branch : branch.limit(limit);
    }

    @SuppressWarnings("unchecked")
    private static Select<? extends Record> together(Select<? extends Record> one, Select<? extends Record> other) {
        return ((Select<Record>) one).unionAll((Select<Record>) other);
    }

    private static List<Field<?>> inner(RecordView view, Table<?> table, Order.Branch branch) {
        List<Field<?>> fields = new ArrayList<>(List.of(Leaves.id(table)));
        for (int i = 0; i < branch.terms().size(); i++) {
            fields.add(branch.terms().get(i).as("s" + i));
        }
        for (int i = 0; i < view.columns().size(); i++) {
            fields.add(Objects.requireNonNull(table.field(view.columns().get(i).field())).as("c" + i));
        }
        return fields;
    }

    private List<Field<?>> outer(RecordView view, Table<?> inner, int terms) {
        List<Field<?>> fields = new ArrayList<>(List.of(Leaves.id(inner)));
        for (int i = 0; i < terms; i++) {
            fields.add(Objects.requireNonNull(inner.field("s" + i)));
        }
        for (int i = 0; i < view.columns().size(); i++) {
            RecordColumn column = view.columns().get(i);
            Field<?> value = Objects.requireNonNull(inner.field("c" + i));
            fields.add(value);
            if (column.refersTo() != null) {
                fields.add(keys.of(types.referredTo(column), value.coerce(UUID.class)).as("k" + i));
            }
        }
        return fields;
    }

    private static List<SortField<?>> sorted(Table<?> inner, Order order, boolean backwards) {
        boolean down = order.descending() != backwards;
        List<SortField<?>> sorted = new ArrayList<>();
        for (int i = 0; i < order.terms(); i++) {
            Field<?> term = Objects.requireNonNull(inner.field("s" + i));
            sorted.add(down ? term.desc() : term.asc());
        }
        sorted.add(down ? Leaves.id(inner).desc() : Leaves.id(inner).asc());
        return sorted;
    }

    /// By position, as [#outer] chooses the fields: looking each up by its name takes longer than reading it.
    private static ListedRecord record(RecordView view, int terms, Record row) {
        List<@Nullable String> order = new ArrayList<>();
        for (int i = 1; i <= terms; i++) {
            Object term = row.get(i);
            order.add(term == null ? null : term.toString());
        }
        Map<String, ListedRecord.Value> values = new HashMap<>();
        int at = terms + 1;
        for (RecordColumn column : view.columns()) {
            Object raw = row.get(at++);
            values.put(column.name(), new ListedRecord.Value(raw, column.refersTo() == null ? null : (String) row.get(at++)));
        }
        return new ListedRecord(row.get(0, UUID.class), values, order);
    }

    private int terms(RecordView view) {
        return new Order(types, view.type().table().as(LISTED), view).terms();
    }
}
