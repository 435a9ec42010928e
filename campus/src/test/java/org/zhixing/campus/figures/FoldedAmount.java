package org.zhixing.campus.figures;

import org.apache.commons.numbers.fraction.BigFraction;
import org.zhixing.indicators.Aggregate;
import org.zhixing.indicators.value.Amount;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// What records in memory come to.
final class FoldedAmount {

    private FoldedAmount() {}

    /// @param records none of which lacks the column aggregated
    static Amount of(Aggregate aggregate, List<Map<String, Object>> records) {
        List<Object> values = aggregate.column().map(column -> records.stream().map(record -> record.get(column.name())).toList()).orElse(List.of());
        return switch (aggregate) {
            case Aggregate.Count c -> Amount.of(records.size());
            case Aggregate.CountDistinct c -> Amount.of(values.stream().map(FoldedAmount::alike).distinct().count());
            case Aggregate.Sum s -> new Amount.Exact(sum(values));
            case Aggregate.Mean m -> values.isEmpty() ? Amount.Missing.NOT_APPLICABLE : new Amount.Exact(sum(values).divide(values.size()));
            case Aggregate.Minimum m -> values.stream().min(ORDER).map(FoldedAmount::extreme).orElse(Amount.Missing.NOT_APPLICABLE);
            case Aggregate.Maximum m -> values.stream().max(ORDER).map(FoldedAmount::extreme).orElse(Amount.Missing.NOT_APPLICABLE);
            case Aggregate.Range r -> values.isEmpty() ? Amount.Missing.NOT_APPLICABLE
                : new Amount.Interval(Amount.fraction((BigDecimal) values.stream().min(ORDER).get()), Amount.fraction((BigDecimal) values.stream().max(ORDER).get()));
            case Aggregate.Quantile q -> quantile(values, q.fraction());
            case Aggregate.Months m -> values.isEmpty() ? Amount.Missing.NOT_APPLICABLE
                : new Amount.Months(values.stream().map(value -> YearMonth.from((LocalDate) value)).toList());
        };
    }

    private static final Comparator<Object> ORDER = (one, other) -> one instanceof LocalDate date ? date.compareTo((LocalDate) other) : ((BigDecimal) one).compareTo((BigDecimal) other);

    private static Object alike(Object value) {
        return value instanceof BigDecimal number ? number.stripTrailingZeros() : value;
    }

    private static BigFraction sum(List<Object> values) {
        return values.stream().map(value -> Amount.fraction((BigDecimal) value)).reduce(BigFraction.ZERO, BigFraction::add);
    }

    private static Amount extreme(Object value) {
        return value instanceof LocalDate date ? new Amount.Months(List.of(YearMonth.from(date))) : Amount.of((BigDecimal) value);
    }

    /// The first value, in order, that at least the fraction of all do not exceed.
    private static Amount quantile(List<Object> values, BigDecimal fraction) {
        List<Object> ordered = values.stream().sorted(ORDER).toList();
        BigDecimal needed = fraction.multiply(BigDecimal.valueOf(ordered.size()));
        for (int i = 0; i < ordered.size(); i++) {
            if (BigDecimal.valueOf(i + 1).compareTo(needed) >= 0) {
                return Amount.of((BigDecimal) ordered.get(i));
            }
        }
        return Amount.Missing.NOT_APPLICABLE;
    }
}
