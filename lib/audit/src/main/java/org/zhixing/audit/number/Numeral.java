package org.zhixing.audit.number;

import java.math.BigDecimal;

/// A number as printed: its text and place, and what it may stand for.
///
/// `printed` is the value without 万 or 亿, which are the `factor`; a percentage keeps its hundred-fold value and has the unit `%`.
/// `decimals` are those printed. A count is exact, all else stands for what rounds to it.
public record Numeral(String text, int offset, BigDecimal printed, int decimals, String unit, BigDecimal factor, Role role, Bound bound, boolean signed) {

    /// What a number is there for.
    public enum Role { QUANTITY, RANGE, YEAR, DATE, LABEL }

    /// Whether the words beside it make it a limit or a guess: 约, 近, 多, 以上 …
    public enum Bound { NONE, ABOUT, AT_LEAST, AT_MOST }

    public BigDecimal value() {
        return printed.multiply(factor);
    }

    public boolean isQuantity() {
        return role == Role.QUANTITY;
    }

    /// A quantity that stands for itself, not for a limit.
    public boolean isFirm() {
        return role == Role.QUANTITY && bound == Bound.NONE;
    }

    public boolean isPercentage() {
        return unit.equals(Units.PERCENT) || unit.equals(Units.PERMILLE);
    }

    public boolean isRatio() {
        return unit.equals(Units.TO_ONE);
    }

    public boolean isCount() {
        return decimals == 0 && factor.compareTo(BigDecimal.ONE) == 0 && !isPercentage() && !isRatio() && !unit.equals(Units.POINT) && !unit.equals(Units.PART);
    }

    /// The values that round half up to the printed one; the value itself for a count.
    public Interval interval() {
        return isCount() ? Interval.exactly(value()) : rounded(decimals);
    }

    /// The same, had it been printed with so many decimals: 3% beside 2.8% is 3.0%.
    public Interval interval(int sharper) {
        return isCount() ? Interval.exactly(value()) : rounded(Math.max(decimals, sharper));
    }

    /// The half that would round away from zero is not meant, hence the hair's breadth.
    private Interval rounded(int places) {
        BigDecimal half = BigDecimal.ONE.scaleByPowerOfTen(-places).multiply(factor).divide(BigDecimal.TWO);
        BigDecimal less = half.subtract(half.movePointLeft(6));
        return printed.signum() < 0 ? new Interval(value().subtract(less), value().add(half)) : new Interval(value().subtract(half), value().add(less));
    }

    /// The values that round half up to the printed one, even for a whole number: a quotient was rounded.
    public Interval measured() {
        return rounded(decimals);
    }

    /// The values that round half up, or are cut, to the printed one.
    public Interval loosely() {
        Interval rounded = measured();
        BigDecimal cut = printed.signum() < 0 ? value().subtract(lastPlace()) : value().add(lastPlace());
        return new Interval(rounded.low().min(cut), rounded.high().max(cut));
    }

    /// One unit of the last printed place.
    public BigDecimal lastPlace() {
        return BigDecimal.ONE.scaleByPowerOfTen(-decimals).multiply(factor);
    }

    /// How a stranger types it into a calculator.
    public String retyped() {
        return factor.compareTo(BigDecimal.ONE) == 0 ? printed.toPlainString() : printed.toPlainString() + "*" + factor.toPlainString();
    }

    /// The number of digits that carry information.
    public int digits() {
        return printed.signum() == 0 ? 1 : Math.max(1, printed.unscaledValue().abs().toString().length());
    }

    public Numeral withRole(Role other) {
        return new Numeral(text, offset, printed, decimals, unit, factor, other, bound, signed);
    }

    public Numeral withUnit(String other, BigDecimal itsFactor) {
        return new Numeral(text, offset, printed, decimals, other, itsFactor, role, bound, signed);
    }
}
