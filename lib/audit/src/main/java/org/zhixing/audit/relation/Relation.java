package org.zhixing.audit.relation;

import org.zhixing.audit.Explanation;
import org.zhixing.audit.Kind;
import org.zhixing.audit.document.Figure;
import org.zhixing.audit.number.Interval;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

/// One statement that must be true: a printed number equals what is computed from others.
///
/// `trust` is how sure we are that the statement was meant, in hundredths.
public record Relation(Kind kind, Figure target, Computed computed, int trust, Explanation meaning, Comparison comparison) {

    public Relation(Kind kind, Figure target, Computed computed, int trust, Explanation meaning) {
        this(kind, target, computed, trust, meaning, Comparison.EQUAL);
    }

    public Standing standing() {
        if (comparison != Comparison.EQUAL) {
            boolean holds = comparison == Comparison.AT_LEAST ? target.interval().high().compareTo(computed.range().low()) >= 0 : target.interval().low().compareTo(computed.range().high()) <= 0;
            return holds ? Standing.HOLDS : Standing.BROKEN;
        }
        boolean exact = target.numeral().isCount() && !isQuotient();
        if (computed.range().meets(exact ? target.interval() : target.numeral().measured())) {
            return Standing.HOLDS;
        }
        return !exact && computed.range().meets(target.numeral().loosely()) ? Standing.CUT : Standing.BROKEN;
    }

    /// Whether it merely says that two places should agree.
    public boolean comparesPlaces() {
        return (kind == Kind.CROSS_REFERENCE || kind == Kind.DENOMINATOR) && computed.from().size() <= 1 && comparison == Comparison.EQUAL && !computed.typed().contains("*666");
    }

    private boolean isQuotient() {
        return kind == Kind.RATE || kind == Kind.RATIO || kind == Kind.PER_CAPITA || kind == Kind.IMPOSSIBLE_PERCENTAGE || kind == Kind.GROWTH;
    }

    public boolean isBroken() {
        return standing() == Standing.BROKEN;
    }

    /// All numbers concerned, the target first.
    public List<Figure> figures() {
        return Stream.concat(Stream.of(target), computed.from().stream()).distinct().toList();
    }

    /// What should have been printed, with as many decimals as were.
    public String expected() {
        if (comparison != Comparison.EQUAL) {
            return (comparison == Comparison.AT_LEAST ? "≥" : "≤") + computed.typed();
        }
        BigDecimal plain = computed.middle().divide(target.numeral().factor(), target.numeral().decimals(), RoundingMode.HALF_UP);
        return plain.toPlainString();
    }

    public String arithmetic() {
        if (comparesPlaces()) {
            return computed.typed() + "≠" + target.numeral().retyped();
        }
        if (comparison != Comparison.EQUAL) {
            return target.numeral().retyped() + (comparison == Comparison.AT_LEAST ? "<" : ">") + computed.typed();
        }
        BigDecimal factor = target.numeral().factor();
        String bare = factor.compareTo(BigDecimal.ONE) == 0 ? computed.typed() : Computed.withoutFactor(computed.typed(), factor);
        String unscaled = bare.isEmpty() ? "(" + computed.typed() + ")/" + factor.toPlainString() : bare;
        return unscaled + "=" + expected();
    }

    /// How little chance explains that it holds: the bits of information in the printed number beyond what it may vary.
    public int bits() {
        if (target.isZero() || computed.from().stream().allMatch(Figure::isZero)) {
            return 0;
        }
        Interval range = computed.range();
        BigDecimal size = target.value().abs();
        BigDecimal blur = target.interval().width().add(range.width()).max(target.numeral().isCount() ? BigDecimal.ONE : BigDecimal.ZERO);
        if (blur.signum() == 0 || size.signum() == 0) {
            return 12;
        }
        BigDecimal sharp = size.divide(blur, 0, RoundingMode.DOWN);
        return Math.min(20, sharp.toBigInteger().bitLength());
    }
}
