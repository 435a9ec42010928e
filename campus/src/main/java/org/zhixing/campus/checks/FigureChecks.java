package org.zhixing.campus.checks;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.zhixing.campus.checks.Finding.Side;
import org.zhixing.campus.figures.YearFigures;
import org.zhixing.indicators.Indicator;
import org.zhixing.indicators.Label;
import org.zhixing.indicators.Language;
import org.zhixing.indicators.fact.Slice;
import org.zhixing.indicators.value.Amount;
import org.zhixing.indicators.value.Amount.Exact;
import org.zhixing.indicators.value.Arithmetic;
import org.zhixing.indicators.value.Shown;
import org.zhixing.indicators.value.Unit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/// Checks that compare figures with each other, with last year's and with standards.
/// A case in which a side is missing is not evaluated.
final class FigureChecks {

    private static final Shown SHOWN = Shown.in(Language.ZH).withThousands();
    private static final BigFraction HUNDRED = BigFraction.of(100);
    private static final Label NOTHING_MORE = new Label("", "");

    private final YearFigures figures;
    private final SettingStandard standard;

    FigureChecks(YearFigures figures, SettingStandard standard) {
        this.figures = figures;
        this.standard = standard;
    }

    Result partsAddUp(Check.PartsAddUp check) {
        Amount sum = Amount.of(0);
        Set<Slice> parts = figures.slices(check.whole(), Set.of(check.dimension()));
        for (Slice part : parts) {
            sum = Arithmetic.plus(sum, figures.value(check.whole(), part));
        }
        Side left = sum(check.whole(), Slice.WHOLE, sum, new Label("各部分之和", "sum of the parts"), parts.stream().map(part -> side(check.whole(), part, 0)).toList());
        return compared(check, parts.isEmpty() ? Stream.empty() : Stream.of(equal(check, left, sum, side(check.whole(), Slice.WHOLE, 0), value(check.whole(), Slice.WHOLE))));
    }

    Result equality(Check.Equality check) {
        List<String> keys = Stream.concat(check.left().stream(), check.right().stream()).toList();
        return compared(check, cases(keys, check.dimension()).stream().map(slice ->
            equal(check, total(check.left(), slice), sum(check.left(), slice), total(check.right(), slice), sum(check.right(), slice))));
    }

    Result atMost(Check.AtMost check) {
        return compared(check, cases(List.of(check.lower(), check.upper()), check.dimension()).stream().map(slice -> {
            Case made = new Case();
            if (value(check.lower(), slice) instanceof Exact(BigFraction lower) && value(check.upper(), slice) instanceof Exact(BigFraction upper)) {
                made.evaluated = true;
                made.finding = Arithmetic.compare(lower, upper) <= 0 ? null : finding(check, side(check.lower(), slice, 0), side(check.upper(), slice, 0), NOTHING_MORE);
            }
            return made;
        }));
    }

    Result rateBounds(Check.RateBounds check) {
        return compared(check, check.rates().stream().map(rate -> {
            Case made = new Case();
            if (value(rate, Slice.WHOLE) instanceof Exact(BigFraction value)) {
                made.evaluated = true;
                made.finding = value.signum() >= 0 && Arithmetic.compare(value, HUNDRED) <= 0 ? null : finding(check, side(rate, Slice.WHOLE, 0), null, NOTHING_MORE);
            }
            return made;
        }));
    }

    Result jump(Check.Jump check) {
        Set<Slice> slices = new LinkedHashSet<>(cases(List.of(check.indicator()), check.dimension()));
        if (!check.dimension().isEmpty()) {
            slices.addAll(figures.slices(check.indicator(), Set.of(check.dimension()), 1));
        }
        return compared(check, slices.stream().map(slice -> moved(check, side(check.indicator(), slice, 0), value(check.indicator(), slice),
            side(check.indicator(), slice, 1), figures.value(check.indicator(), slice, 1), check.percent())));
    }

    /// Last year's grade 1 against this year's grade 2, and so on; only losses count.
    Result cohortLoss(Check.CohortLoss check) {
        return compared(check, Stream.of(1, 2).map(grade -> {
            Slice before = Slice.of("grade", Integer.toString(grade));
            Slice now = Slice.of("grade", Integer.toString(grade + 1));
            Case made = new Case();
            if (figures.value(check.indicator(), before, 1) instanceof Exact(BigFraction then) && value(check.indicator(), now) instanceof Exact(BigFraction left) && then.signum() > 0) {
                made.evaluated = true;
                BigFraction loss = then.subtract(left).divide(then).multiply(HUNDRED);
                made.finding = Arithmetic.compare(loss, fraction(check.percent())) < 0 ? null
                    : finding(check, side(check.indicator(), now, 0), side(check.indicator(), before, 1), new Label("流失" + percent(loss), percent(loss) + " lost"));
            }
            return made;
        }));
    }

    /// The base's share of the other base, this year against last year, in percentage points.
    Result sameBase(Check.SameBase check) {
        Case made = new Case();
        if (share(check, 0) instanceof Exact(BigFraction now) && share(check, 1) instanceof Exact(BigFraction then)) {
            made.evaluated = true;
            BigFraction apart = now.subtract(then).abs();
            made.finding = Arithmetic.compare(apart, fraction(check.points())) <= 0 ? null
                : finding(check, side(check.base(), Slice.WHOLE, 0), side(check.otherBase(), Slice.WHOLE, 0), new Label("本年占" + percent(now) + "，上年占" + percent(then), percent(now) + " this year, " + percent(then) + " last year"));
        }
        return compared(check, Stream.of(made));
    }

    Result standard(Check.Standard check) {
        SettingStandard.Threshold threshold = standard.threshold(check.code());
        Case made = new Case();
        if (value(check.indicator(), Slice.WHOLE) instanceof Exact(BigFraction value)) {
            made.evaluated = true;
            String wanted = threshold.comparison().sign() + " " + threshold.value().stripTrailingZeros().toPlainString();
            Side right = Side.words(figures.year().number(), new Label(threshold.article() + " " + threshold.item(), threshold.code()), wanted);
            made.finding = threshold.isMetBy(value.bigDecimalValue(9, RoundingMode.HALF_UP)) ? null : finding(check, side(check.indicator(), Slice.WHOLE, 0), right, NOTHING_MORE);
        }
        return compared(check, Stream.of(made));
    }

    /// One comparison on its way to a result.
    private static final class Case {
        boolean evaluated;
        @Nullable Finding finding;
    }

    private Case equal(Check check, Side left, Amount one, Side right, Amount other) {
        Case made = new Case();
        if (one instanceof Exact(BigFraction first) && other instanceof Exact(BigFraction second)) {
            made.evaluated = true;
            made.finding = Arithmetic.compare(first, second) == 0 ? null : finding(check, left, right, NOTHING_MORE);
        }
        return made;
    }

    private Case moved(Check check, Side left, Amount one, Side right, Amount other, BigDecimal limit) {
        Case made = new Case();
        if (one instanceof Exact(BigFraction now) && other instanceof Exact(BigFraction then) && then.signum() > 0) {
            made.evaluated = true;
            BigFraction change = now.subtract(then).divide(then).multiply(HUNDRED);
            made.finding = Arithmetic.compare(change.abs(), fraction(limit)) <= 0 ? null : finding(check, left, right, change(change));
        }
        return made;
    }

    private static Label change(BigFraction change) {
        String much = percent(change.abs());
        return change.signum() > 0 ? new Label("上升" + much, "a rise of " + much) : new Label("下降" + much, "a fall of " + much);
    }

    private static Result compared(Check check, Stream<Case> cases) {
        List<Case> made = cases.filter(each -> each.evaluated).toList();
        return new Result(check, made.size(), made.stream().map(each -> each.finding).filter(Objects::nonNull).toList());
    }

    /// @param more what follows from the two sides, in words
    private static Finding finding(Check check, Side left, @Nullable Side right, Label more) {
        return new Finding(check.severity(), left, right, check.rule(), new Label(
            named(left, Language.ZH) + (right == null ? "" : "，" + named(right, Language.ZH)) + (more.zh().isEmpty() ? "" : "，" + more.zh()),
            named(left, Language.EN) + (right == null ? "" : ", " + named(right, Language.EN)) + (more.en().isEmpty() ? "" : ", " + more.en())), check.action(), List.of(), 0);
    }

    private static String named(Side side, Language language) {
        return side.key() == null ? side.label().in(language) + " " + side.shown()
            : language == Language.ZH ? side.year() + "年" + side.label().zh() + " " + side.shown() : side.label().en() + " in " + side.year() + " " + side.shown();
    }

    private Set<Slice> cases(List<String> keys, String dimension) {
        Set<Slice> slices = new LinkedHashSet<>(List.of(Slice.WHOLE));
        if (!dimension.isEmpty()) {
            keys.forEach(key -> slices.addAll(figures.slices(key, Set.of(dimension))));
        }
        return slices;
    }

    private Amount value(String key, Slice slice) {
        return figures.value(key, slice);
    }

    private Amount sum(List<String> keys, Slice slice) {
        return keys.stream().map(key -> value(key, slice)).reduce(Amount.of(0), Arithmetic::plus);
    }

    private Amount share(Check.SameBase check, int yearsBefore) {
        return Arithmetic.times(Arithmetic.over(figures.value(check.base(), Slice.WHOLE, yearsBefore), figures.value(check.otherBase(), Slice.WHOLE, yearsBefore)), HUNDRED);
    }

    private Side total(List<String> keys, Slice slice) {
        return keys.size() == 1 ? side(keys.getFirst(), slice, 0) : sum(keys.getFirst(), slice, sum(keys, slice),
            new Label(labels(keys, Language.ZH, "、") + "之和" + words(slice, Language.ZH), "sum of " + labels(keys, Language.EN, ", ") + words(slice, Language.EN)),
            keys.stream().map(key -> side(key, slice, 0)).toList());
    }

    private String labels(List<String> keys, Language language, String separator) {
        return String.join(separator, keys.stream().map(key -> figures.catalogue().get(key).label().in(language)).toList());
    }

    private Side side(String key, Slice slice, int yearsBefore) {
        Indicator indicator = figures.catalogue().get(key);
        Label label = new Label(indicator.label().zh() + words(slice, Language.ZH), indicator.label().en() + words(slice, Language.EN));
        return new Side(key, slice.values(), figures.year().number() - yearsBefore, label,
            SHOWN.number(figures.value(key, slice, yearsBefore), indicator.unit(), indicator.decimals()), List.of());
    }

    /// @param key the indicator in whose unit the sum is
    private Side sum(String key, Slice slice, Amount amount, Label label, List<Side> parts) {
        Indicator indicator = figures.catalogue().get(key);
        return new Side(key, slice.values(), figures.year().number(), label, SHOWN.number(amount, indicator.unit(), indicator.decimals()), parts);
    }

    private String words(Slice slice, Language language) {
        List<String> words = new ArrayList<>();
        slice.values().forEach((dimension, value) -> words.add(figures.catalogue().dimension(dimension).map(known -> known.shown(value, language)).orElse(value)));
        return words.isEmpty() ? "" : language == Language.ZH ? "（" + String.join("、", words) + "）" : " (" + String.join(", ", words) + ")";
    }

    private static String percent(BigFraction value) {
        return SHOWN.number(new Exact(value), Unit.PERCENT, 1);
    }

    private static BigFraction fraction(BigDecimal value) {
        return Amount.fraction(value);
    }
}
