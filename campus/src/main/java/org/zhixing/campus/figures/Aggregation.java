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
import org.zhixing.indicators.time.ReportYear;
import org.zhixing.indicators.value.Amount;
import org.zhixing.indicators.value.Arithmetic;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// One measure in one year as columns of an aggregating statement: how many records, and what their aggregate needs beyond that.
final class Aggregation {

    private final Measure measure;
    private final ReportYear year;
    private final int first;
    private final List<Field<?>> needed;
    private final List<Field<?>> leftOut;
    private final Field<?> count;

    /// @param first   the index of its first column in the statement, which also names its columns
    /// @param reasons whether to count what is left out, too
    Aggregation(Measure measure, ReportYear year, int first, boolean reasons) {
        this.measure = measure;
        this.year = year;
        this.first = first;
        Condition time = Criteria.during(measure.fact(), year.days(measure.basis()));
        Condition counted = time.and(DSL.and(Criteria.of(measure)));
        this.count = DSL.count().filterWhere(counted);
        this.needed = needed(measure, counted);
        this.leftOut = reasons ? leftOut(measure, time) : List.of();
    }

    Measure measure() {
        return measure;
    }

    ReportYear year() {
        return year;
    }

    List<Field<?>> fields() {
        List<Field<?>> fields = new ArrayList<>(List.of(count));
        fields.addAll(needed);
        fields.addAll(leftOut);
        List<Field<?>> named = new ArrayList<>();
        fields.forEach(field -> named.add(field.as("c" + (first + named.size()))));
        return named;
    }

    /// How many records each condition leaves out, in the order of the conditions.
    List<Long> leftOut(Record row) {
        int from = first + 1 + needed.size();
        return IntStream.range(from, from + leftOut.size()).mapToObj(index -> ((Number) row.get(index)).longValue()).toList();
    }

    private static List<Field<?>> leftOut(Measure measure, Condition time) {
        List<Field<?>> fields = new ArrayList<>();
        Condition before = time;
        for (Condition must : Criteria.of(measure)) {
            Condition met = DSL.coalesce(DSL.field(must), DSL.inline(false)).isTrue();
            fields.add(DSL.count().filterWhere(before.and(DSL.not(met))));
            before = before.and(met);
        }
        return fields;
    }

    /// How many records the row's group counts.
    long counted(Record row) {
        return ((Number) row.get(first)).longValue();
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
                List.of(quantile(Criteria.field(of), fraction, counted));
            case Aggregate.Months(Column of) -> List.of(DSL.arrayAggDistinct(
                DSL.field("date_trunc('month', {0})::date", LocalDate.class, Criteria.field(of))).filterWhere(counted));
        };
    }

    /// Of the records counted, which all have a value. PostgreSQL's `percentile_disc` reckons its place in floating point and misses it by one for fractions such as 0.07.
    private static Field<Object> quantile(Field<Object> of, BigDecimal fraction, Condition counted) {
        return DSL.field("({0})[greatest(1, ceil({1} * {2}))::int]", Object.class, DSL.arrayAgg(of).orderBy(of).filterWhere(counted),
            DSL.inline(fraction), DSL.count().filterWhere(counted));
    }

    private static Field<BigDecimal> numeric(Field<Object> field) {
        return field.coerce(SQLDataType.NUMERIC);
    }

    private BigDecimal number(Record row, int index) {
        return new BigDecimal(value(row, index).toString());
    }

    private Object value(Record row, int index) {
        @Nullable Object value = row.get(first + 1 + index);
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
