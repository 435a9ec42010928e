package org.zhixing.campus.reproduction;

import org.apache.commons.numbers.fraction.BigFraction;

import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;

import static org.zhixing.indicators.value.Arithmetic.compare;

/// All values that a number may have, bounds included.
record Range(BigFraction lowest, BigFraction highest) {

    /// More than any school counts.
    static final Range FROM_ZERO = new Range(BigFraction.ZERO, BigFraction.of(1_000_000_000_000L));

    static Range exactly(BigFraction value) {
        return new Range(value, value);
    }

    boolean meets(Range other) {
        return compare(lowest, other.highest) <= 0 && compare(other.lowest, highest) <= 0;
    }

    boolean contains(BigFraction value) {
        return meets(exactly(value));
    }

    /// What is in both; they must meet.
    Range and(Range other) {
        return new Range(compare(lowest, other.lowest) >= 0 ? lowest : other.lowest, compare(highest, other.highest) <= 0 ? highest : other.highest);
    }

    /// The whole numbers in it; empty if there are none.
    Optional<Range> whole() {
        BigFraction from = BigFraction.of(lowest.bigDecimalValue(0, RoundingMode.CEILING).toBigInteger());
        BigFraction to = BigFraction.of(highest.bigDecimalValue(0, RoundingMode.FLOOR).toBigInteger());
        return compare(from, to) > 0 ? Optional.empty() : Optional.of(new Range(from, to));
    }

    BigFraction width() {
        return highest.subtract(lowest);
    }

    Range plus(Range other) {
        return new Range(lowest.add(other.lowest), highest.add(other.highest));
    }

    Range minus(Range other) {
        return new Range(lowest.subtract(other.highest), highest.subtract(other.lowest));
    }

    Range times(Range other) {
        return around(Stream.of(lowest.multiply(other.lowest), lowest.multiply(other.highest), highest.multiply(other.lowest), highest.multiply(other.highest)));
    }

    /// Empty if the divisor may be zero.
    Optional<Range> over(Range other) {
        return other.contains(BigFraction.ZERO) ? Optional.empty()
            : Optional.of(times(new Range(other.highest.reciprocal(), other.lowest.reciprocal())));
    }

    private static Range around(Stream<BigFraction> values) {
        return values.map(Range::exactly)
            .reduce((a, b) -> new Range(compare(a.lowest, b.lowest) <= 0 ? a.lowest : b.lowest, compare(a.highest, b.highest) >= 0 ? a.highest : b.highest))
            .orElseThrow();
    }
}
