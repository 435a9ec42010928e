package org.zhixing.audit.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// All values that a printed number may stand for, both ends included.
public record Interval(BigDecimal low, BigDecimal high) {

    private static final MathContext DOWN = new MathContext(24, RoundingMode.FLOOR);
    private static final MathContext UP = new MathContext(24, RoundingMode.CEILING);

    public Interval {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("An interval must not end before it begins: " + low + " to " + high);
        }
    }

    public static Interval exactly(BigDecimal value) {
        return new Interval(value, value);
    }

    public static Interval around(BigDecimal value, BigDecimal margin) {
        return new Interval(value.subtract(margin), value.add(margin));
    }

    public Interval plus(Interval other) {
        return new Interval(low.add(other.low), high.add(other.high));
    }

    public Interval minus(Interval other) {
        return new Interval(low.subtract(other.high), high.subtract(other.low));
    }

    public Interval times(Interval other) {
        BigDecimal a = low.multiply(other.low);
        BigDecimal b = low.multiply(other.high);
        BigDecimal c = high.multiply(other.low);
        BigDecimal d = high.multiply(other.high);
        return new Interval(a.min(b).min(c).min(d), a.max(b).max(c).max(d));
    }

    public Interval times(BigDecimal factor) {
        return times(exactly(factor));
    }

    /// The quotient by an interval that does not hold zero.
    public Interval over(Interval other) {
        if (!other.isApartFromZero()) {
            throw new ArithmeticException("Division by an interval that holds zero: " + other);
        }
        BigDecimal[] ends = {low.divide(other.low, DOWN), low.divide(other.high, DOWN), high.divide(other.low, DOWN), high.divide(other.high, DOWN)};
        BigDecimal[] tops = {low.divide(other.low, UP), low.divide(other.high, UP), high.divide(other.low, UP), high.divide(other.high, UP)};
        BigDecimal least = ends[0];
        BigDecimal most = tops[0];
        for (int i = 1; i < 4; i++) {
            least = least.min(ends[i]);
            most = most.max(tops[i]);
        }
        return new Interval(least, most);
    }

    public boolean isApartFromZero() {
        return low.signum() > 0 || high.signum() < 0;
    }

    public boolean meets(Interval other) {
        return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
    }

    public Interval negated() {
        return new Interval(high.negate(), low.negate());
    }

    public BigDecimal width() {
        return high.subtract(low);
    }
}
