package org.zhixing.campus.reproduction;

import org.apache.commons.numbers.fraction.BigFraction;
import org.zhixing.campus.reproduction.PublishedValue.Dates;
import org.zhixing.campus.reproduction.PublishedValue.Printed;
import org.zhixing.campus.reproduction.PublishedValue.Unread;
import org.zhixing.indicators.Derived;
import org.zhixing.indicators.Indicator;
import org.zhixing.indicators.Language;
import org.zhixing.indicators.value.Amount;
import org.zhixing.indicators.value.Amount.Exact;
import org.zhixing.indicators.value.Amount.Interval;
import org.zhixing.indicators.value.Amount.Missing;
import org.zhixing.indicators.value.Amount.Months;
import org.zhixing.indicators.value.Shown;
import org.zhixing.indicators.value.Unit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Set;
import java.util.stream.Collectors;

/// One published cell and the exact amount that the records give for it.
record Comparison(Place place, Quantity quantity, Indicator indicator, PublishedValue published, Amount computed) {

    /// Units whose values are whole numbers and printed as they are.
    private static final Set<Unit> COUNTED = Set.of(Unit.PERSON, Unit.PERSON_TIME, Unit.CLASS, Unit.ROOM, Unit.WORKSTATION, Unit.DEVICE,
        Unit.SET, Unit.PIECE, Unit.VOLUME, Unit.YEAR, Unit.MEGABIT);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    boolean change() {
        return quantity.key().endsWith(".change");
    }

    boolean counted() {
        return COUNTED.contains(indicator.unit());
    }

    /// Whether an indicator counts something, which is never less than nothing; the change of a count may be.
    static boolean counts(Indicator indicator) {
        return COUNTED.contains(indicator.unit()) && !(indicator instanceof Derived);
    }

    /// How many of the indicator's unit one of the printed is: 500G is 500000 Mbit/s.
    BigDecimal factor() {
        return indicator.unit().equals(Unit.MEGABIT) && published instanceof Printed printed && printed.suffix().equals("G") ? THOUSAND : BigDecimal.ONE;
    }

    /// Whether the mark behind the digits is that of the indicator; a change may leave it out.
    boolean inItsUnit() {
        if (!(published instanceof Printed(var lowest, var highest, var interval, var decimals, var plus, String suffix))) {
            return published instanceof Dates;
        }
        Unit unit = indicator.unit();
        if (suffix.isEmpty()) {
            return change() || lowest.signum() == 0 || !unit.equals(Unit.PERCENT) && !unit.equals(Unit.TO_ONE);
        }
        return switch (unit.code()) {
            case "percent", "percentage_point" -> suffix.equals("%");
            case "to_one" -> suffix.equals(":1");
            case "year" -> suffix.equals("年");
            case "megabit" -> suffix.equals("G");
            default -> suffix.startsWith("个") || suffix.equals(unit.text().zh());
        };
    }

    boolean equal() {
        return inItsUnit() && switch (published) {
            case Printed printed -> switch (computed) {
                case Exact(BigFraction value) -> !printed.interval() && same(value, printed.lowest(), printed.decimals());
                case Interval(BigFraction lowest, BigFraction highest) -> printed.interval()
                    && same(lowest, printed.lowest(), printed.decimals()) && same(highest, printed.highest(), printed.decimals());
                case Months(var months) -> !printed.interval() && months.size() == 1
                    && printed.lowest().compareTo(BigDecimal.valueOf(months.getFirst().getYear())) == 0;
                case Missing m -> false;
            };
            case Dates(var months) -> computed.equals(new Months(months));
            case Unread u -> false;
        };
    }

    /// Whether cutting off the digits beyond the printed ones gives the published value.
    boolean truncated() {
        return published instanceof Printed printed && inItsUnit() && !printed.interval() && !counted() && computed instanceof Exact(BigFraction value)
            && inPrintedUnit(value).bigDecimalValue(printed.decimals(), RoundingMode.DOWN).compareTo(printed.lowest()) == 0;
    }

    /// Whether the rounded amount is at most one unit of the last digit away.
    boolean near() {
        return published instanceof Printed printed && inItsUnit() && !printed.interval() && !counted() && computed instanceof Exact(BigFraction value)
            && rounded(value, printed.decimals()).subtract(printed.lowest()).abs().compareTo(BigDecimal.ONE.movePointLeft(printed.decimals())) <= 0;
    }

    /// The computed amount written like the published one.
    String written(boolean mark) {
        return switch (computed) {
            case Exact(BigFraction value) -> signed(rounded(value, decimals())) + (mark ? suffix() : "");
            case Interval(BigFraction lowest, BigFraction highest) -> rounded(lowest, decimals()).toPlainString() + "～" + rounded(highest, decimals()).toPlainString();
            case Months(var months) -> published instanceof Printed ? months.getFirst().getYear() + suffix()
                : months.stream().map(Comparison::dotted).collect(Collectors.joining("、"));
            case Missing missing -> Shown.in(Language.ZH).number(missing, indicator.unit(), 0);
        };
    }

    /// Rounded half up to the digits that are printed.
    String rounded(BigFraction value) {
        return rounded(value, decimals()).toPlainString();
    }

    private static String dotted(YearMonth month) {
        return month.getYear() + "." + month.getMonthValue();
    }

    private int decimals() {
        return published instanceof Printed printed ? printed.decimals() : indicator.decimals();
    }

    private String suffix() {
        return published instanceof Printed printed ? printed.suffix() : "";
    }

    private String signed(BigDecimal value) {
        boolean plus = change() && value.signum() > 0;
        return (plus ? "+" : "") + value.toPlainString();
    }

    private boolean same(BigFraction value, BigDecimal printed, int decimals) {
        return rounded(value, decimals).compareTo(printed) == 0;
    }

    private BigFraction inPrintedUnit(BigFraction value) {
        return value.divide(Amount.fraction(factor()));
    }

    private BigDecimal rounded(BigFraction value, int decimals) {
        return new BigDecimal(Shown.in(Language.ZH).number(new Exact(inPrintedUnit(value)), Unit.NONE, decimals));
    }
}
