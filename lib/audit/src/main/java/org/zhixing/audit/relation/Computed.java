package org.zhixing.audit.relation;

import org.zhixing.audit.document.Figure;
import org.zhixing.audit.number.Interval;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

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
        return new Computed(middle, range, parts.stream().map(Computed::bracketed).collect(Collectors.joining("+")), List.copyOf(parts));
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
            later.numeral().retyped() + "-" + bracketed(earlier), List.of(later, earlier));
    }

    /// A quotient, `times` 1, 100 or 1000; none if the divisor may be zero.
    public static Optional<Computed> quotient(Figure part, Figure whole, BigDecimal times) {
        return quotient(of(part), of(whole), times);
    }

    public static Optional<Computed> quotient(Computed part, Computed whole, BigDecimal times) {
        if (!whole.range.isApartFromZero()) {
            return Optional.empty();
        }
        String typed = atom(part) + "/" + atom(whole) + (times.compareTo(BigDecimal.ONE) == 0 ? "" : "*" + times.toPlainString());
        return Optional.of(new Computed(part.middle.divide(whole.middle, DIGITS).multiply(times), part.range.over(whole.range).times(times), typed, both(part, whole)));
    }

    private static String atom(Computed computed) {
        return computed.from.size() > 1 || computed.typed.contains("*") ? "(" + computed.typed + ")" : computed.typed;
    }

    private static List<Figure> both(Computed one, Computed two) {
        return java.util.stream.Stream.concat(one.from.stream(), two.from.stream()).distinct().toList();
    }

    /// By how many per cent something grew.
    public static Optional<Computed> growth(Figure later, Figure earlier) {
        if (!earlier.interval().isApartFromZero()) {
            return Optional.empty();
        }
        Interval ratio = later.interval().over(earlier.interval()).times(HUNDRED).minus(Interval.exactly(HUNDRED));
        BigDecimal middle = later.value().divide(earlier.value(), DIGITS).subtract(BigDecimal.ONE).multiply(HUNDRED);
        return Optional.of(new Computed(middle, ratio, "(" + later.numeral().retyped() + "-" + bracketed(earlier) + ")/" + earlier.numeral().retyped() + "*100", List.of(later, earlier)));
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

    private static String bracketed(Figure figure) {
        String typed = figure.numeral().retyped();
        return typed.startsWith("-") ? "(" + typed + ")" : typed.startsWith("+") ? typed.substring(1) : typed;
    }
}
