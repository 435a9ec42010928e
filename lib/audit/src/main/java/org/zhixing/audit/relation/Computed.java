package org.zhixing.audit.relation;

import org.zhixing.audit.document.Figure;
import org.zhixing.audit.number.Interval;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A value computed from printed numbers: from their middles, within which limits, and how a stranger types it.
public record Computed(BigDecimal middle, Interval range, String typed, List<Figure> from) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final MathContext DIGITS = MathContext.DECIMAL64;

    public static Computed of(Figure figure) {
        return new Computed(figure.value(), figure.interval(), figure.numeral().retyped(), List.of(figure));
    }

    public static Computed sum(List<Figure> parts) {
        BigDecimal middle = BigDecimal.ZERO;
        Interval range = Interval.exactly(BigDecimal.ZERO);
        for (Figure part : parts) {
            middle = middle.add(part.value());
            range = range.plus(part.interval());
        }
        BigDecimal factor = commonFactor(parts);
        String typed = parts.stream().map(part -> bracketed(part, factor)).collect(Collectors.joining("+"));
        return new Computed(middle, range, scaled(typed, factor), List.copyOf(parts));
    }

    /// What there was and came, less what went.
    public static Computed balance(List<Figure> came, List<Figure> went) {
        List<Figure> all = Stream.concat(came.stream(), went.stream()).toList();
        Computed more = sum(came);
        Computed less = sum(went);
        BigDecimal factor = commonFactor(all);
        String typed = came.stream().map(figure -> bracketed(figure, factor)).collect(Collectors.joining("+")) + went.stream().map(figure -> "-" + bracketed(figure, factor)).collect(Collectors.joining());
        return new Computed(more.middle.subtract(less.middle), more.range.minus(less.range), scaled(typed, factor), all);
    }

    public static Optional<Computed> mean(List<Figure> parts) {
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        Computed sum = sum(parts);
        BigDecimal count = BigDecimal.valueOf(parts.size());
        return Optional.of(new Computed(sum.middle.divide(count, DIGITS), sum.range.over(Interval.exactly(count)), "(" + sum.typed + ")/" + parts.size(), sum.from));
    }

    public static Computed difference(Figure later, Figure earlier) {
        int sharper = Math.max(later.numeral().decimals(), earlier.numeral().decimals());
        return new Computed(later.value().subtract(earlier.value()), later.numeral().interval(sharper).minus(earlier.numeral().interval(sharper)),
            scaled(typed(later, commonFactor(List.of(later, earlier))) + "-" + bracketed(earlier, commonFactor(List.of(later, earlier))), commonFactor(List.of(later, earlier))), List.of(later, earlier));
    }

    /// A quotient, `times` 1, 100 or 1000; none if the divisor may be zero.
    public static Optional<Computed> quotient(Figure part, Figure whole, BigDecimal times) {
        return quotient(of(part), of(whole), times);
    }

    public static Optional<Computed> quotient(Computed part, Computed whole, BigDecimal times) {
        if (!whole.range.isApartFromZero()) {
            return Optional.empty();
        }
        boolean same = factor(part).compareTo(BigDecimal.ONE) != 0 && factor(part).compareTo(factor(whole)) == 0;
        String typed = (same ? atom(unscaled(part)) + "/" + atom(unscaled(whole)) : atom(part) + "/" + atom(whole)) + (times.compareTo(BigDecimal.ONE) == 0 ? "" : "*" + times.toPlainString());
        return Optional.of(new Computed(part.middle.divide(whole.middle, DIGITS).multiply(times), part.range.over(whole.range).times(times), typed, both(part, whole)));
    }

    private static String atom(Computed computed) {
        return computed.from.size() > 1 || computed.typed.contains("*") ? "(" + computed.typed + ")" : computed.typed;
    }

    private static List<Figure> both(Computed one, Computed two) {
        return Stream.concat(one.from.stream(), two.from.stream()).distinct().toList();
    }

    /// By how many per cent something grew.
    public static Optional<Computed> growth(Figure later, Figure earlier) {
        if (!earlier.interval().isApartFromZero()) {
            return Optional.empty();
        }
        Interval ratio = later.interval().over(earlier.interval()).times(HUNDRED).minus(Interval.exactly(HUNDRED));
        BigDecimal middle = later.value().divide(earlier.value(), DIGITS).subtract(BigDecimal.ONE).multiply(HUNDRED);
        BigDecimal factor = commonFactor(List.of(later, earlier));
        return Optional.of(new Computed(middle, ratio, "(" + typed(later, factor) + "-" + bracketed(earlier, factor) + ")/" + typed(earlier, factor) + "*100", List.of(later, earlier)));
    }

    /// By how many per cent something grew, from what it is and by how much it grew.
    public static Optional<Computed> growthByIncrease(Figure now, Figure increase, boolean fell) {
        Interval more = fell ? increase.interval().negated() : increase.interval();
        Interval earlier = now.interval().minus(more);
        if (!earlier.isApartFromZero()) {
            return Optional.empty();
        }
        BigDecimal before = fell ? now.value().add(increase.value()) : now.value().subtract(increase.value());
        return Optional.of(new Computed(increase.value().divide(before, DIGITS).multiply(HUNDRED), increase.interval().over(earlier).times(HUNDRED),
            increase.numeral().retyped() + "/(" + now.numeral().retyped() + (fell ? "+" : "-") + increase.numeral().retyped() + ")*100", List.of(now, increase)));
    }

    public static Computed product(Figure one, Figure two) {
        return new Computed(one.value().multiply(two.value()), one.interval().times(two.interval()), one.numeral().retyped() + "*" + two.numeral().retyped(), List.of(one, two));
    }

    public Computed absolute() {
        return middle.signum() >= 0 ? this : negated();
    }

    public Computed negated() {
        return new Computed(middle.negate(), range.negated(), "-(" + typed + ")", from);
    }

    public Computed times(BigDecimal factor, String typedAs) {
        return new Computed(middle.multiply(factor), range.times(factor), typedAs.isEmpty() ? typed : "(" + typed + ")" + typedAs, from);
    }

    /// The 万 or 亿 that all numbers have; 1 if they differ.
    private static BigDecimal commonFactor(List<Figure> figures) {
        BigDecimal factor = figures.isEmpty() ? BigDecimal.ONE : figures.getFirst().numeral().factor();
        return figures.stream().allMatch(figure -> figure.numeral().factor().compareTo(factor) == 0) ? factor : BigDecimal.ONE;
    }

    private static BigDecimal factor(Computed computed) {
        return computed.typed.endsWith("*" + commonFactor(computed.from).toPlainString()) ? commonFactor(computed.from) : BigDecimal.ONE;
    }

    private static Computed unscaled(Computed computed) {
        return new Computed(computed.middle, computed.range, withoutFactor(computed.typed, factor(computed)), computed.from);
    }

    private static String scaled(String typed, BigDecimal factor) {
        return factor.compareTo(BigDecimal.ONE) == 0 ? typed : "(" + typed + ")*" + factor.toPlainString();
    }

    /// The same in units of the factor, if all of it is a multiple.
    static String withoutFactor(String typed, BigDecimal factor) {
        String tail = "*" + factor.toPlainString();
        if (!typed.endsWith(tail)) {
            return "";
        }
        String bare = typed.substring(0, typed.length() - tail.length());
        boolean enclosed = bare.startsWith("(") && bare.indexOf(')') == bare.length() - 1;
        return enclosed ? bare.substring(1, bare.length() - 1) : bare.matches("[-+\\d.]+") || bare.startsWith("(") && bare.endsWith(")") ? bare : "";
    }

    private static String typed(Figure figure, BigDecimal factor) {
        return factor.compareTo(BigDecimal.ONE) == 0 ? figure.numeral().retyped() : figure.numeral().printed().toPlainString();
    }

    private static String bracketed(Figure figure, BigDecimal factor) {
        String typed = typed(figure, factor);
        return typed.startsWith("-") ? "(" + typed + ")" : typed.startsWith("+") ? typed.substring(1) : typed;
    }
}
