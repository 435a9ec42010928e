package org.zhixing.campus.records.list;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.zhixing.campus.records.RecordColumn;
import org.zhixing.campus.records.RecordType;
import org.zhixing.campus.records.RecordTypes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/// Filters as conditions of SQL.
final class Conditions {

    private static final int FEW = 500;

    private final RecordTypes types;

    Conditions(RecordTypes types) {
        this.types = types;
    }

    Condition all(List<Filter> filters, Table<?> table) {
        return DSL.and(filters.stream().map(filter -> of(filter, table)).toList());
    }

    /// The filters with references resolved where they mean few records: then the database knows how few the list will be, and does not walk
    /// through all of it in search of them.
    List<Filter> resolved(List<Filter> filters, DSLContext sql) {
        return filters.stream().map(filter -> filter instanceof Filter.Text text && text.column().refersTo() != null ? resolved(text, sql) : filter).toList();
    }

    private Filter resolved(Filter.Text text, DSLContext sql) {
        List<UUID> ids = sql.fetch(referred(text).limit(FEW + 1)).map(org.jooq.Record1::value1);
        return ids.size() > FEW ? text : new Filter.ReferringToAny(text.column(), ids);
    }

    private Condition of(Filter filter, Table<?> table) {
        return switch (filter) {
            case Filter.Text text when text.column().refersTo() != null -> field(table, text.column(), UUID.class).in(referred(text));
            case Filter.Text text -> compared(field(table, text.column(), String.class), text.how(), text.text());
            case Filter.AnyOf any -> any.column().field().getType() == Integer.class
                ? field(table, any.column(), Integer.class).in(any.codes().stream().map(Integer::valueOf).toList())
                : field(table, any.column(), String.class).in(any.codes());
            case Filter.Referring referring -> field(table, referring.column(), UUID.class).eq(referring.id());
            case Filter.ReferringToAny any -> field(table, any.column(), UUID.class).in(any.ids());
            case Filter.Between between -> between(field(table, between.column(), Object.class), between.from(), between.to());
            case Filter.Years years -> between(field(table, years.column(), Object.class), years.from() == null ? null : LocalDate.of(years.from(), 1, 1),
                years.to() == null ? null : LocalDate.of(years.to(), 12, 31));
            case Filter.Truth truth -> field(table, truth.column(), Boolean.class).eq(truth.value());
            case Filter.Empty empty -> empty.empty() ? field(table, empty.column(), Object.class).isNull() : field(table, empty.column(), Object.class).isNotNull();
            case Filter.ValidOn on -> valid(table, on.day());
        };
    }

    private static Condition valid(Table<?> table, LocalDate day) {
        Field<LocalDate> from = Objects.requireNonNull(table.field("valid_from", LocalDate.class));
        Field<LocalDate> to = Objects.requireNonNull(table.field("valid_to", LocalDate.class));
        return from.le(day).and(to.isNull().or(to.gt(day)));
    }

    private static Condition between(Field<Object> field, @org.jspecify.annotations.Nullable Object from, @org.jspecify.annotations.Nullable Object to) {
        Condition condition = DSL.noCondition();
        if (from != null) {
            condition = condition.and(field.ge(from));
        }
        return to == null ? condition : condition.and(field.le(to));
    }

    /// The ids of the records whose natural key fits the text: its parts up to the last exactly, the last one as asked.
    private org.jooq.SelectConditionStep<org.jooq.Record1<UUID>> referred(Filter.Text text) {
        RecordType type = types.referredTo(text.column());
        Table<?> target = type.table().as("of_" + text.column().name());
        Leaves leaves = Leaves.of(types, target, type.keyColumns());
        List<String> parts = parts(text, leaves.fields().size());
        List<Condition> conditions = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Field<String> leaf = leaves.fields().get(i).getType() == String.class ? leaves.fields().get(i).coerce(String.class) : leaves.fields().get(i).cast(String.class);
            conditions.add(compared(leaf, i < parts.size() - 1 ? Filter.How.IS : text.how(), parts.get(i)));
        }
        if (text.how() == Filter.How.IS && parts.size() < leaves.fields().size()) {
            conditions.add(DSL.falseCondition());
        }
        return DSL.select(Leaves.id(target)).from(leaves.joined(target)).where(conditions);
    }

    private static List<String> parts(Filter.Text text, int most) {
        return List.of(text.text().split("/", most));
    }

    private static Condition compared(Field<String> field, Filter.How how, String text) {
        return switch (how) {
            case CONTAINS -> field.likeIgnoreCase("%" + literal(text) + "%", '\\');
            case BEGINS -> field.like(literal(text) + "%", '\\');
            case IS -> field.eq(text);
        };
    }

    private static String literal(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    @SuppressWarnings("unchecked")
    private static <T> Field<T> field(Table<?> table, RecordColumn column, Class<T> type) {
        Field<?> field = Objects.requireNonNull(table.field(column.field()));
        return type == Object.class ? (Field<T>) field : field.coerce(type);
    }
}
