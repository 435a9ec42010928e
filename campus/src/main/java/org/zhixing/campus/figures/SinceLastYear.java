package org.zhixing.campus.figures;

import org.apache.commons.numbers.fraction.BigFraction;
import org.zhixing.indicators.Indicator;
import org.zhixing.indicators.Language;
import org.zhixing.indicators.value.Amount;
import org.zhixing.indicators.value.Shown;
import org.zhixing.indicators.value.Unit;

import java.math.BigDecimal;
import java.util.Optional;

/// How a figure stands to last year's, in words and with an arrow: `↑ 增加45人（+2.5%）`.
public record SinceLastYear(Direction direction, String words) {

    /// Which way it went, as far as can be seen in what is shown.
    public enum Direction {
        UP("↑"), DOWN("↓"), SAME("=");

        private final String arrow;

        Direction(String arrow) {
            this.arrow = arrow;
        }

        public String arrow() {
            return arrow;
        }
    }

    /// Empty where either is missing or no single number.
    public static Optional<SinceLastYear> of(Indicator indicator, Amount now, Amount before, Language language) {
        if (!(now instanceof Amount.Exact(BigFraction present)) || !(before instanceof Amount.Exact(BigFraction past)) || indicator.unit().equals(Unit.YEAR)) {
            return Optional.empty();
        }
        boolean zh = language == Language.ZH;
        Unit unit = unit(indicator.unit());
        Amount difference = new Amount.Exact(present.subtract(past).abs());
        String size = Shown.in(language).withThousands().withUnit(difference, unit, indicator.decimals());
        if (new BigDecimal(Shown.in(language).number(difference, Unit.NONE, indicator.decimals())).signum() == 0) {
            return Optional.of(new SinceLastYear(Direction.SAME, zh ? "与上年持平" : "as last year"));
        }
        boolean up = present.subtract(past).signum() > 0;
        String word = zh ? up ? rate(indicator) ? "比上年上升" : "比上年增加" : rate(indicator) ? "比上年下降" : "比上年减少" : up ? "up by " : "down by ";
        return Optional.of(new SinceLastYear(up ? Direction.UP : Direction.DOWN, word + size + inPerCent(indicator, present, past, language)));
    }

    private static boolean rate(Indicator indicator) {
        return !unit(indicator.unit()).equals(indicator.unit());
    }

    private static String inPerCent(Indicator indicator, BigFraction present, BigFraction past, Language language) {
        if (past.signum() <= 0 || rate(indicator)) {
            return "";
        }
        BigFraction growth = present.subtract(past).divide(past).multiply(100);
        String shown = Shown.in(language).withSign().withThousands().number(new Amount.Exact(growth), Unit.PERCENT, 1);
        return language == Language.ZH ? "（" + shown + "）" : " (" + shown + ")";
    }

    /// Percentages differ by percentage points, and ratios by a plain number.
    private static Unit unit(Unit unit) {
        return unit.equals(Unit.PERCENT) ? Unit.PERCENTAGE_POINT : unit.equals(Unit.TO_ONE) ? Unit.NONE : unit;
    }
}
