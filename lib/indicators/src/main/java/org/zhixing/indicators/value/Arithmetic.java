package org.zhixing.indicators.value;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.zhixing.indicators.value.Amount.Exact;
import org.zhixing.indicators.value.Amount.Interval;
import org.zhixing.indicators.value.Amount.Missing;
import org.zhixing.indicators.value.Amount.Months;

import java.util.function.BinaryOperator;

/// Exact arithmetic on amounts. A missing operand makes a missing result ("not collected" before "not applicable");
/// a zero divisor gives "not applicable"; intervals follow interval arithmetic, so that a difference runs
/// from lowest minus highest to highest minus lowest.
public final class Arithmetic {

    private Arithmetic() {}

    /// Like `compareTo`, which in commons-numbers 1.2 orders two negative fractions the wrong way round.
    public static int compare(BigFraction one, BigFraction other) {
        return one.subtract(other).signum();
    }

    public static Amount plus(Amount left, Amount right) {
        return onBounds(left, right, (a, b) -> new Interval(a.lowest().add(b.lowest()), a.highest().add(b.highest())));
    }

    public static Amount minus(Amount left, Amount right) {
        return onBounds(left, right, (a, b) -> new Interval(a.lowest().subtract(b.highest()), a.highest().subtract(b.lowest())));
    }

    public static Amount times(Amount amount, BigFraction factor) {
        return onBounds(amount, amount, (a, same) -> ordered(a.lowest().multiply(factor), a.highest().multiply(factor)));
    }

    /// `left` divided by `right`; an interval as divisor has no defined result.
    public static Amount over(Amount left, Amount right) {
        Amount missing = missing(left, right);
        if (missing == null && right instanceof Exact(BigFraction divisor) && divisor.signum() != 0) {
            return times(left, divisor.reciprocal());
        }
        return missing == null ? Missing.NOT_APPLICABLE : missing;
    }

    private static Amount onBounds(Amount left, Amount right, BinaryOperator<Interval> operation) {
        Amount missing = missing(left, right);
        if (missing != null) {
            return missing;
        }
        Interval first = bounds(left);
        Interval second = bounds(right);
        if (first == null || second == null) {
            return Missing.NOT_APPLICABLE;
        }
        Interval result = operation.apply(first, second);
        return left instanceof Exact && right instanceof Exact ? new Exact(result.lowest()) : result;
    }

    private static @Nullable Amount missing(Amount left, Amount right) {
        if (left == Missing.NOT_COLLECTED || right == Missing.NOT_COLLECTED) {
            return Missing.NOT_COLLECTED;
        }
        return left instanceof Missing || right instanceof Missing ? Missing.NOT_APPLICABLE : null;
    }

    private static @Nullable Interval bounds(Amount amount) {
        return switch (amount) {
            case Exact(BigFraction value) -> new Interval(value, value);
            case Interval interval -> interval;
            case Months months -> null;
            case Missing missing -> null;
        };
    }

    private static Interval ordered(BigFraction one, BigFraction other) {
        return compare(one, other) <= 0 ? new Interval(one, other) : new Interval(other, one);
    }
}
