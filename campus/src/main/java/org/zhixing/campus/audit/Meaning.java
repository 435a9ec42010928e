package org.zhixing.campus.audit;

import org.apache.commons.numbers.fraction.BigFraction;
import org.zhixing.audit.number.Interval;
import org.zhixing.audit.number.Numeral;
import org.zhixing.audit.number.Units;
import org.zhixing.indicators.value.Amount;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// A figure that a published number may state.
/// @param key    as templates write it
/// @param unit   code of the figure's unit
/// @param change whether it says by how much something rose, so that words may stand for its sign
/// @param shown  as the report would print it
record Meaning(String key, Amount amount, String unit, boolean change, String shown) {

    private static final BigFraction SQUARE_METRES_OF_A_MU = BigFraction.of(2000, 3);
    private static final int DIGITS = 15;

    /// Whether a number with this unit can state the figure.
    boolean fits(Numeral numeral) {
        String printed = numeral.unit();
        return switch (unit) {
            case "percent" -> numeral.isPercentage();
            case "percentage_point" -> numeral.isPercentage() || printed.equals(Units.POINT) || printed.isEmpty();
            case "to_one" -> numeral.isRatio() || printed.isEmpty();
            case "square_metre", "square_metre/person" -> printed.equals(Units.AREA) || printed.equals(Units.MU) || printed.isEmpty();
            default -> unit.startsWith("yuan") ? printed.equals(Units.YUAN) || printed.isEmpty()
                : !numeral.isPercentage() && !numeral.isRatio() && !printed.equals(Units.POINT) && !printed.equals(Units.MU) && !printed.equals(Units.YUAN) && !printed.equals(Units.AREA);
        };
    }

    /// Whether the figure rounds, or is cut, to the number as printed.
    /// @param before the words in front of the number
    boolean isStatedBy(Numeral numeral, String before) {
        return switch (amount) {
            case Amount.Exact(BigFraction value) -> rounds(value, numeral, before);
            case Amount.Interval(BigFraction lowest, BigFraction highest) -> rounds(lowest, numeral, before) || rounds(highest, numeral, before);
            case Amount.Months(var months) -> months.stream().anyMatch(month -> numeral.printed().compareTo(BigDecimal.valueOf(month.getYear())) == 0);
            case Amount.Missing missing -> false;
        };
    }

    private boolean rounds(BigFraction value, Numeral numeral, String before) {
        BigFraction own = numeral.unit().equals(Units.MU) ? value.divide(SQUARE_METRES_OF_A_MU) : value;
        BigDecimal exact = own.bigDecimalValue(DIGITS, RoundingMode.HALF_UP);
        Interval printed = numeral.isCount() ? numeral.measured() : numeral.loosely();
        if (change && !numeral.signed()) {
            int direction = Direction.before(before);
            return direction == 0 ? printed.meets(Interval.exactly(exact.abs())) : printed.meets(Interval.exactly(direction < 0 ? exact.negate() : exact));
        }
        return printed.meets(Interval.exactly(exact));
    }
}
