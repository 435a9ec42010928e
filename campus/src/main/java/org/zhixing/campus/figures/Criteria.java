package org.zhixing.campus.figures;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.zhixing.indicators.Aggregate;
import org.zhixing.indicators.Measure;
import org.zhixing.indicators.fact.Column;
import org.zhixing.indicators.fact.ColumnType;
import org.zhixing.indicators.fact.Criterion;
import org.zhixing.indicators.fact.Fact;
import org.zhixing.indicators.fact.Slice;
import org.zhixing.indicators.fact.TimeShape;
import org.zhixing.indicators.time.Period;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Criteria, days and slices as conditions of SQL. An absent value fulfils only IS_NOT and ABSENT; compared in another way it is neither true nor false, which counts as not fulfilled.
final class Criteria {

    private Criteria() {}

    static Condition of(Criterion criterion) {
        Field<Object> field = field(criterion.column());
        List<Object> values = criterion.typedValues();
        return switch (criterion.operator()) {
            case IS -> field.eq(values.getFirst());
            case IS_NOT -> field.isDistinctFrom(values.getFirst());
            case IN -> field.in(values);
            case AT_LEAST -> field.ge(values.getFirst());
            case AT_MOST -> field.le(values.getFirst());
            case PRESENT -> field.isNotNull();
            case ABSENT -> field.isNull();
            case IS_TRUE -> DSL.coalesce(field, DSL.inline(false)).eq(DSL.inline((Object) true));
            case IS_FALSE -> DSL.coalesce(field, DSL.inline(true)).eq(DSL.inline((Object) false));
        };
    }

    /// All that a record of the view and time must fulfil to be counted, each with its own "otherwise left out".
    static List<Condition> of(Measure measure) {
        List<Condition> conditions = new ArrayList<>();
        measure.conditions().forEach(condition -> conditions.add(of(condition.criterion())));
        measure.aggregate().column().filter(column -> !(measure.aggregate() instanceof Aggregate.Count))
            .ifPresent(column -> conditions.add(field(column).isNotNull()));
        return conditions;
    }

    /// Valid on the day (the first and only one), or happened within the days.
    static Condition during(Fact fact, Period days) {
        return switch (fact.time()) {
            case SPAN -> VALID_FROM.le(DSL.inline(days.first())).and(VALID_TO.isNull().or(VALID_TO.gt(DSL.inline(days.first()))));
            case EVENT -> HAPPENED_ON.between(DSL.inline(days.first())).and(DSL.inline(days.last()));
            case TIMELESS -> DSL.trueCondition();
        };
    }

    /// The part of the records that a slice means; the value "" stands for records without one.
    static Condition within(Measure measure, Slice slice) {
        Condition all = DSL.trueCondition();
        for (var entry : slice.values().entrySet()) {
            String column = measure.dimension(entry.getKey()).orElseThrow().column();
            Field<String> value = DSL.field(DSL.name(column)).cast(String.class);
            all = all.and(entry.getValue().equals(Slice.NONE) ? value.isNull() : value.eq(entry.getValue()));
        }
        return all;
    }

    static org.jooq.Table<?> view(Fact fact) {
        int dot = fact.view().indexOf('.');
        return DSL.table(DSL.name(fact.view().substring(0, dot), fact.view().substring(dot + 1)));
    }

    @SuppressWarnings("unchecked")
    static Field<Object> field(Column column) {
        return (Field<Object>) (Field<?>) DSL.field(DSL.name(column.name()), type(column.type()));
    }

    /// The column that dates a record: its first day, or the day it happened.
    static Field<LocalDate> dated(Fact fact) {
        return fact.time() == TimeShape.EVENT ? HAPPENED_ON : VALID_FROM;
    }

    private static final Field<LocalDate> VALID_FROM = DSL.field(DSL.name("valid_from"), LocalDate.class);
    private static final Field<LocalDate> VALID_TO = DSL.field(DSL.name("valid_to"), LocalDate.class);
    private static final Field<LocalDate> HAPPENED_ON = DSL.field(DSL.name("happened_on"), LocalDate.class);

    private static Class<?> type(ColumnType type) {
        return switch (type) {
            case TEXT -> String.class;
            case INTEGER, DECIMAL -> BigDecimal.class;
            case DATE -> LocalDate.class;
            case BOOLEAN -> Boolean.class;
            case UUID -> UUID.class;
        };
    }
}
