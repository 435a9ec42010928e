package org.zhixing.campus.reporting;

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

/// How figures are written in a report: changes with their sign, years plain, and thousands set apart by commas.
final class Numbers {

    private static final int EXACT_ENOUGH = 12;
    private static final Unit POINTS_IN_TABLES = Unit.unit("percentage_point", Unit.PERCENTAGE_POINT.text().zh(), "pp");
    private static final Unit WAN_YUAN = Unit.unit("wan_yuan", "万元", "million yuan");

    private final Language language;
    private final BigFraction large;

    Numbers(Language language) {
        this.language = language;
        this.large = BigFraction.of(language == Language.ZH ? 10_000 : 1_000_000);
    }

    /// `2,442`, `24.7%`, `13.2:1`; a change of a ratio is a plain number.
    String bare(Amount amount, Indicator indicator) {
        return shown(indicator).number(amount, unit(indicator), indicator.decimals());
    }

    /// `2,442人`, `+0.5个百分点`.
    String withUnit(Amount amount, Indicator indicator) {
        return shown(indicator).withUnit(amount, unit(indicator), indicator.decimals());
    }

    /// A threshold as the regulation writes it: `20平方米/人`.
    String threshold(BigDecimal value, Indicator measuredBy) {
        Amount amount = Amount.of(value);
        return shown(measuredBy).withUnit(amount, measuredBy.unit(), Math.max(0, value.stripTrailingZeros().scale()));
    }

    /// In a table the unit stands in the header, except that percentage points say so themselves, in English as `pp`.
    String inTable(Amount amount, Indicator indicator) {
        return indicator.unit().equals(Unit.PERCENTAGE_POINT) ? shown(indicator).withUnit(amount, POINTS_IN_TABLES, indicator.decimals()) : bare(amount, indicator);
    }

    /// Yuan as 万元 or million yuan, with two decimals.
    String large(Amount amount, Indicator indicator) {
        Amount scaled = amount instanceof Amount.Exact(BigFraction value) ? new Amount.Exact(value.divide(large)) : amount;
        return shown(indicator).withUnit(scaled, WAN_YUAN, decimals(scaled, 2));
    }

    /// In a sentence, where whole numbers need no decimals.
    String written(Piece.Form form, Amount amount, Indicator indicator) {
        return switch (form) {
            case WITH_UNIT -> shown(indicator).withUnit(amount, unit(indicator), decimals(amount, indicator.decimals()));
            case BARE -> shown(indicator).number(amount, unit(indicator), decimals(amount, indicator.decimals()));
            case LARGE -> large(amount, indicator);
        };
    }

    private static int decimals(Amount amount, int declared) {
        return amount instanceof Amount.Exact(BigFraction value) && value.getDenominator().equals(BigInteger.ONE) ? 0 : declared;
    }

    private static Unit unit(Indicator indicator) {
        boolean changeOfRatio = indicator instanceof Derived derived && derived.change() && indicator.unit().equals(Unit.TO_ONE);
        return changeOfRatio ? Unit.NONE : indicator.unit();
    }

    /// A change without its sign, for words that say the direction.
    String unsigned(Piece.Form form, Amount amount, Indicator indicator) {
        Amount absolute = amount instanceof Amount.Exact(BigFraction value) ? new Amount.Exact(value.abs()) : amount;
        String written = written(form, absolute, indicator);
        return written.startsWith("+") ? written.substring(1) : written;
    }

    /// The number as it is shown, for charts; null if it is no single number.
    @Nullable BigDecimal plotted(Amount amount, Indicator indicator) {
        return amount instanceof Amount.Exact ? new BigDecimal(Shown.in(language).number(amount, Unit.NONE, indicator.decimals())) : null;
    }

    /// For programs: exact, or to twelve decimals; null if it is no single number.
    static @Nullable BigDecimal exact(Amount amount) {
        if (!(amount instanceof Amount.Exact(BigFraction value))) {
            return null;
        }
        BigDecimal rounded = value.bigDecimalValue(EXACT_ENOUGH, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    private Shown shown(Indicator indicator) {
        Shown plain = Shown.in(language);
        Shown signed = indicator instanceof Derived derived && derived.change() ? plain.withSign() : plain;
        return indicator.unit().equals(Unit.YEAR) ? signed : signed.withThousands();
    }
}
