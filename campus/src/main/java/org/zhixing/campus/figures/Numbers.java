package org.zhixing.campus.figures;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.zhixing.indicators.Derived;
import org.zhixing.indicators.Indicator;
import org.zhixing.indicators.Language;
import org.zhixing.indicators.value.Amount;
import org.zhixing.indicators.value.Shown;
import org.zhixing.indicators.value.Unit;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/// How figures are written, in the report and on every page: changes with their sign, years plain, and thousands set apart by commas.
public final class Numbers {

    private static final int EXACT_ENOUGH = 12;
    private static final Unit POINTS_IN_TABLES = Unit.unit("percentage_point", Unit.PERCENTAGE_POINT.text().zh(), "pp");
    private static final Unit WAN_YUAN = Unit.unit("wan_yuan", "万元", "million yuan");

    private final Language language;
    private final BigFraction large;

    public Numbers(Language language) {
        this.language = language;
        this.large = BigFraction.of(language == Language.ZH ? 10_000 : 1_000_000);
    }

    /// `2,442`, `24.7%`, `13.2:1`; a change of a ratio is a plain number.
    public String bare(Amount amount, Indicator indicator) {
        return shown(indicator).number(amount, unit(indicator), indicator.decimals());
    }

    /// `2,442人`, `+0.5个百分点`.
    public String withUnit(Amount amount, Indicator indicator) {
        return shown(indicator).withUnit(amount, unit(indicator), indicator.decimals());
    }

    /// A threshold as the regulation writes it: `20平方米/人`.
    public String threshold(BigDecimal value, Indicator measuredBy) {
        Amount amount = Amount.of(value);
        return shown(measuredBy).withUnit(amount, measuredBy.unit(), Math.max(0, value.stripTrailingZeros().scale()));
    }

    /// In a table the unit stands in the header, except that percentage points say so themselves, in English as `pp`.
    public String inTable(Amount amount, Indicator indicator) {
        return indicator.unit().equals(Unit.PERCENTAGE_POINT) ? shown(indicator).withUnit(amount, POINTS_IN_TABLES, indicator.decimals()) : bare(amount, indicator);
    }

    /// Yuan as 万元 or million yuan, with two decimals.
    public String large(Amount amount, Indicator indicator) {
        Amount scaled = amount instanceof Amount.Exact(BigFraction value) ? new Amount.Exact(value.divide(large)) : amount;
        return shown(indicator).withUnit(scaled, WAN_YUAN, decimals(scaled, 2));
    }

    /// With its unit in a sentence, where whole numbers need no decimals.
    public String writtenWithUnit(Amount amount, Indicator indicator) {
        return shown(indicator).withUnit(amount, unit(indicator), decimals(amount, indicator.decimals()));
    }

    /// Without its unit in a sentence.
    public String writtenBare(Amount amount, Indicator indicator) {
        return shown(indicator).number(amount, unit(indicator), decimals(amount, indicator.decimals()));
    }

    private static int decimals(Amount amount, int declared) {
        return amount instanceof Amount.Exact(BigFraction value) && value.getDenominator().equals(BigInteger.ONE) ? 0 : declared;
    }

    private static Unit unit(Indicator indicator) {
        boolean changeOfRatio = indicator instanceof Derived derived && derived.change() && indicator.unit().equals(Unit.TO_ONE);
        return changeOfRatio ? Unit.NONE : indicator.unit();
    }

    /// The number as it is shown, for charts; null if it is no single number.
    public @Nullable BigDecimal plotted(Amount amount, Indicator indicator) {
        return amount instanceof Amount.Exact ? new BigDecimal(Shown.in(language).number(amount, Unit.NONE, indicator.decimals())) : null;
    }

    /// For programs: exact, or to twelve decimals; null if it is no single number.
    public static @Nullable BigDecimal exact(Amount amount) {
        if (!(amount instanceof Amount.Exact(BigFraction value))) {
            return null;
        }
        BigDecimal rounded = value.bigDecimalValue(EXACT_ENOUGH, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    /// A unit that stands by itself, in a column or a filter, where the sign that follows a number would say nothing.
    public static String called(Unit unit, Language language) {
        if (unit.equals(Unit.TO_ONE)) {
            return language == Language.ZH ? "几比1" : "to one";
        }
        return unit.text().in(language);
    }

    private Shown shown(Indicator indicator) {
        Shown plain = Shown.in(language);
        Shown signed = indicator instanceof Derived derived && derived.change() ? plain.withSign() : plain;
        return indicator.unit().equals(Unit.YEAR) ? signed : signed.withThousands();
    }
}
