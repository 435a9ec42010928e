package org.zhixing.campus.checks;

import org.apache.commons.numbers.fraction.BigFraction;
import org.zhixing.campus.checks.SettingStandard.Comparison;
import org.zhixing.campus.checks.SettingStandard.Threshold;
import org.zhixing.campus.figures.YearFigures;
import org.zhixing.indicators.Derived;
import org.zhixing.indicators.Indicator;
import org.zhixing.indicators.Label;
import org.zhixing.indicators.Language;
import org.zhixing.indicators.Operand;
import org.zhixing.indicators.fact.Slice;
import org.zhixing.indicators.value.Amount;
import org.zhixing.indicators.value.Amount.Exact;
import org.zhixing.indicators.value.Shown;
import org.zhixing.indicators.value.Unit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/// Measures how far a year's figures are from the thresholds of the standard. What the school would have to add is rounded up: less would not do;
/// the distance is rounded like the figure, so that the one is the other taken from the threshold.
final class Standings {

    private static final Label NOTHING = new Label("", "");
    private static final BigFraction HUNDRED = BigFraction.of(100);

    private final YearFigures figures;
    private final SettingStandard standard;

    Standings(YearFigures figures, SettingStandard standard) {
        this.figures = figures;
        this.standard = standard;
    }

    Standing of(Check.Standard check, Result result) {
        Threshold threshold = standard.threshold(check.code());
        Indicator indicator = figures.catalogue().get(check.indicator());
        Amount value = figures.value(check.indicator(), Slice.WHOLE);
        Amount wanted = Amount.of(threshold.value().stripTrailingZeros());
        Label limit = shown(wanted, indicator.unit(), Math.max(0, threshold.value().stripTrailingZeros().scale()));
        return new Standing(check, threshold, result.status(), shown(value, indicator.unit(), indicator.decimals()),
            new Label(threshold.comparison().sign() + " " + limit.zh(), threshold.comparison().sign() + " " + limit.en()),
            result.status() == Result.Status.FAILED && value instanceof Exact(BigFraction now) ? missing(threshold, indicator, now) : NOTHING);
    }

    private Label missing(Threshold threshold, Indicator indicator, BigFraction now) {
        BigFraction limit = Amount.fraction(threshold.value());
        BigFraction gap = limit.subtract(now).abs();
        Unit unit = indicator.unit().equals(Unit.PERCENT) && indicator instanceof Derived.Share ? Unit.PERCENTAGE_POINT : indicator.unit();
        Label gapShown = shown(distance(gap, indicator.decimals()), unit, indicator.decimals());
        Label more = operandMissing(threshold.comparison(), indicator, limit).orElse(NOTHING);
        boolean over = threshold.comparison() == Comparison.AT_MOST;
        return new Label((over ? "超出" : "还差") + gapShown.zh() + (more.zh().isEmpty() ? "" : "，" + more.zh()),
            gapShown.en() + (over ? " too many" : " short") + (more.en().isEmpty() ? "" : ": " + more.en()));
    }

    /// What must be added to the quantity that the school can add to, the other one staying as it is.
    private Optional<Label> operandMissing(Comparison comparison, Indicator indicator, BigFraction limit) {
        return switch (indicator) {
            case Derived.Share share when comparison != Comparison.AT_MOST -> added(share.part(), share.whole(), limit.divide(HUNDRED));
            case Derived.PerCapita each when comparison != Comparison.AT_MOST ->
                added(each.amount(), each.base(), indicator.unit().equals(Unit.PERCENT) ? limit.divide(HUNDRED) : limit);
            case Derived.Ratio ratio when comparison == Comparison.AT_MOST -> added(ratio.base(), ratio.amount(), limit.reciprocal());
            default -> Optional.empty();
        };
    }

    private Optional<Label> added(Operand what, Operand given, BigFraction each) {
        if (!(value(what) instanceof Exact(BigFraction has)) || !(value(given) instanceof Exact(BigFraction base))) {
            return Optional.empty();
        }
        Indicator indicator = figures.catalogue().get(what.key());
        BigFraction lacking = base.multiply(each).subtract(has);
        Label much = shown(up(lacking, indicator.decimals()), indicator.unit(), indicator.decimals());
        return lacking.signum() <= 0 ? Optional.empty()
            : Optional.of(new Label("需增加" + indicator.label().zh() + much.zh(), much.en() + " more of “" + indicator.label().en() + "”"));
    }

    private Amount value(Operand operand) {
        return figures.value(operand.key(), new Slice(operand.only()), operand.yearsBefore());
    }

    /// Rounded like any figure, and never to nothing.
    private static Amount distance(BigFraction gap, int decimals) {
        BigDecimal rounded = gap.bigDecimalValue(decimals, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? up(gap, decimals) : Amount.of(rounded);
    }

    private static Amount up(BigFraction value, int decimals) {
        return Amount.of(value.bigDecimalValue(decimals, RoundingMode.CEILING));
    }

    private static Label shown(Amount amount, Unit unit, int decimals) {
        return new Label(Shown.in(Language.ZH).withThousands().withUnit(amount, unit, decimals), Shown.in(Language.EN).withThousands().withUnit(amount, unit, decimals));
    }
}
