package org.zhixing.indicators;

import org.zhixing.indicators.fact.Column;
import org.zhixing.indicators.value.Amount;

import java.math.BigDecimal;
import java.util.Optional;

/// How the records of a measure become one amount. Records whose column is empty are left out.
public sealed interface Aggregate {

    /// How many records.
    record Count() implements Aggregate {}

    /// How many different values, such as people with several records.
    record CountDistinct(Column of) implements Aggregate {}

    record Sum(Column of) implements Aggregate {}

    record Mean(Column of) implements Aggregate {}

    /// The smallest number, or the earliest date as its month.
    record Minimum(Column of) implements Aggregate {}

    /// The greatest number, or the latest date as its month.
    record Maximum(Column of) implements Aggregate {}

    /// From the smallest to the greatest number.
    record Range(Column of) implements Aggregate {}

    /// The smallest value that at least this fraction of the values do not exceed; 0.5 is the lower median.
    record Quantile(Column of, BigDecimal fraction) implements Aggregate {
        public Quantile {
            if (fraction.signum() < 0 || fraction.compareTo(BigDecimal.ONE) > 0) {
                throw new Misdeclared("分位应在0到1之间：" + fraction, "A quantile lies between 0 and 1: " + fraction);
            }
        }
    }

    /// The months in which the dates lie, in order, each once.
    record Months(Column of) implements Aggregate {}

    /// The amount of no records: zero where things are counted or added up, else not applicable.
    default Amount ofNothing() {
        return switch (this) {
            case Count c -> Amount.of(0);
            case CountDistinct c -> Amount.of(0);
            case Sum s -> Amount.of(0);
            case Mean m -> Amount.Missing.NOT_APPLICABLE;
            case Minimum m -> Amount.Missing.NOT_APPLICABLE;
            case Maximum m -> Amount.Missing.NOT_APPLICABLE;
            case Range r -> Amount.Missing.NOT_APPLICABLE;
            case Quantile q -> Amount.Missing.NOT_APPLICABLE;
            case Months m -> Amount.Missing.NOT_APPLICABLE;
        };
    }

    /// The column aggregated; none for a plain count.
    default Optional<Column> column() {
        return switch (this) {
            case Count() -> Optional.empty();
            case CountDistinct(Column of) -> Optional.of(of);
            case Sum(Column of) -> Optional.of(of);
            case Mean(Column of) -> Optional.of(of);
            case Minimum(Column of) -> Optional.of(of);
            case Maximum(Column of) -> Optional.of(of);
            case Range(Column of) -> Optional.of(of);
            case Quantile(Column of, BigDecimal fraction) -> Optional.of(of);
            case Months(Column of) -> Optional.of(of);
        };
    }
}
