package org.zhixing.indicators.value;

import org.apache.commons.numbers.fraction.BigFraction;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.YearMonth;
import java.util.List;

/// The value of a figure, exact until it is shown. A missing one says why it is missing.
public sealed interface Amount {

    /// An exact rational number.
    record Exact(BigFraction value) implements Amount {}

    /// Everything from the lowest to the highest value, such as the range of incomes.
    record Interval(BigFraction lowest, BigFraction highest) implements Amount {
        public Interval {
            if (Arithmetic.compare(lowest, highest) > 0) {
                throw new IllegalArgumentException("An interval runs from its lowest to its highest value: " + lowest + " to " + highest);
            }
        }
    }

    /// Months in order, each once.
    record Months(List<YearMonth> months) implements Amount {
        public Months {
            months = months.stream().sorted().distinct().toList();
        }
    }

    /// Why there is no value.
    enum Missing implements Amount {
        /// The operation has no result, such as a division by zero or the mean of no records.
        NOT_APPLICABLE,
        /// The records that would be counted were never filled in, which is not zero.
        NOT_COLLECTED
    }

    static Amount of(long value) {
        return new Exact(BigFraction.of(value));
    }

    static Amount of(BigDecimal value) {
        return new Exact(fraction(value));
    }

    /// The exact fraction that a decimal number stands for.
    static BigFraction fraction(BigDecimal value) {
        BigDecimal plain = value.scale() < 0 ? value.setScale(0) : value;
        return BigFraction.of(plain.unscaledValue(), BigInteger.TEN.pow(plain.scale()));
    }
}
