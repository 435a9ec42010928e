package org.zhixing.campus.figures;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.zhixing.indicators.Aggregate;
import org.zhixing.indicators.Measure;
import org.zhixing.indicators.fact.Column;
import org.zhixing.indicators.fact.ColumnType;
import org.zhixing.indicators.value.Amount;
import org.zhixing.indicators.value.Arithmetic;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// One measure as columns of an aggregating statement: how many records, and what their aggregate needs beyond that.
final class Aggregation {

    private final Measure measure;
    private final Field<Integer> count;
    private final List<Field<?>> more;
    private final List<Field<Integer>> leftOut;

    /// @param prefix  of the columns' names, unique in the statement
    /// @param reasons whether to count what is left out, too
    Aggregation(Measure measure, String prefix, boolean reasons) {
        this.measure = measure;
        this.leftOut = reasons ? leftOut(measure, prefix) : List.of();
        Condition counted = DSL.and(Criteria.of(measure));
        boolean all = measure.conditions().isEmpty() && measure.aggregate().column().isEmpty();
        this.count = (all ? DSL.count() : DSL.count().filterWhere(counted)).as(prefix);
        this.more = new ArrayList<>();
        for (Field<?> field : needed(measure, counted)) {
            more.add(field.as(prefix + "_" + (more.size() + 1)));
        }
    }

    Measure measure() {
        return measure;
    }

    List<Field<?>> fields() {
        List<Field<?>> fields = new ArrayList<>(List.of(count));
        fields.addAll(more);
        fields.addAll(leftOut);
        return fields;
    }

    /// How many records each condition leaves out, in the order of the conditions.
    List<Long> leftOut(Record row) {
        return leftOut.stream().map(field -> row.get(field).longValue()).toList();
    }

    private static List<Field<Integer>> leftOut(Measure measure, String prefix) {
        List<Field<Integer>> fields = new ArrayList<>();
        Condition before = DSL.trueCondition();
        for (Condition must : Criteria.of(measure)) {
            Condition met = DSL.coalesce(DSL.field(must), DSL.inline(false)).isTrue();
            fields.add(DSL.count().filterWhere(before.and(DSL.not(met))).as(prefix + "_out" + fields.size()));
            before = before.and(met);
        }
        return fields;
    }

    /// How many records the row's group counts.
    long counted(Record row) {
        return row.get(count);
    }

    Amount amount(Record row) {
        long records = counted(row);
        if (records == 0) {
            return measure.aggregate().ofNothing();
        }
        return switch (measure.aggregate()) {
            case Aggregate.Count c -> Amount.of(records);
            case Aggregate.CountDistinct c -> Amount.of(number(row, 0));
            case Aggregate.Sum s -> Amount.of(number(row, 0));
            case Aggregate.Mean m -> Arithmetic.over(Amount.of(number(row, 0)), Amount.of(records));
            case Aggregate.Minimum m -> extreme(row);
            case Aggregate.Maximum m -> extreme(row);
            case Aggregate.Range r -> new Amount.Interval(Amount.fraction(number(row, 0)), Amount.fraction(number(row, 1)));
            case Aggregate.Quantile q -> Amount.of(number(row, 0));
            case Aggregate.Months m -> months(row);
        };
    }

    private static List<Field<?>> needed(Measure measure, Condition counted) {
        return switch (measure.aggregate()) {
            case Aggregate.Count c -> List.of();
            case Aggregate.CountDistinct(Column of) -> List.of(DSL.countDistinct(Criteria.field(of)).filterWhere(counted));
            case Aggregate.Sum(Column of) -> List.of(DSL.sum(numeric(Criteria.field(of))).filterWhere(counted));
            case Aggregate.Mean(Column of) -> List.of(DSL.sum(numeric(Criteria.field(of))).filterWhere(counted));
            case Aggregate.Minimum(Column of) -> List.of(DSL.min(Criteria.field(of)).filterWhere(counted));
            case Aggregate.Maximum(Column of) -> List.of(DSL.max(Criteria.field(of)).filterWhere(counted));
            case Aggregate.Range(Column of) -> List.of(DSL.min(Criteria.field(of)).filterWhere(counted), DSL.max(Criteria.field(of)).filterWhere(counted));
            case Aggregate.Quantile(Column of, BigDecimal fraction) ->
                List.of(DSL.percentileDisc(DSL.inline(fraction)).withinGroupOrderBy(Criteria.field(of)).filterWhere(counted));
            case Aggregate.Months(Column of) -> List.of(DSL.arrayAggDistinct(
                DSL.field("date_trunc('month', {0})::date", LocalDate.class, Criteria.field(of))).filterWhere(counted));
        };
    }

    private static Field<BigDecimal> numeric(Field<Object> field) {
        return field.coerce(SQLDataType.NUMERIC);
    }

    private BigDecimal number(Record row, int index) {
        return new BigDecimal(value(row, index).toString());
    }

    private Object value(Record row, int index) {
        @Nullable Object value = row.get(more.get(index));
        if (value == null) {
            throw new IllegalStateException(measure.key() + " counts records but has no value");
        }
        return value;
    }

    private Amount extreme(Record row) {
        boolean date = measure.aggregate().column().orElseThrow().type() == ColumnType.DATE;
        return date ? new Amount.Months(List.of(YearMonth.from((LocalDate) value(row, 0)))) : Amount.of(number(row, 0));
    }

    private Amount months(Record row) {
        return new Amount.Months(Arrays.stream((Object[]) value(row, 0)).map(LocalDate.class::cast).map(YearMonth::from).toList());
    }
}
