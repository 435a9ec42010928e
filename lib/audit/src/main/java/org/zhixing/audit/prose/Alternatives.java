package org.zhixing.audit.prose;

import org.zhixing.audit.Kind;
import org.zhixing.audit.document.Figure;
import org.zhixing.audit.document.Place;
import org.zhixing.audit.number.Units;
import org.zhixing.audit.relation.Computed;
import org.zhixing.audit.relation.Relation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A quotient or a difference that two other numbers beside it make was meant of those: what says otherwise accuses nothing.
final class Alternatives {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /// So many of the pairs that were tried might fit by chance; with more, a fit says nothing.
    private static final BigDecimal MOST_BY_CHANCE = new BigDecimal("0.35");
    /// So sure that nothing else explains the number.
    static final int CERTAIN = 90;
    private static final int FARTHEST = 16;
    private static final Set<Kind> QUOTIENTS = EnumSet.of(Kind.RATE, Kind.RATIO, Kind.PER_CAPITA, Kind.GROWTH, Kind.IMPOSSIBLE_PERCENTAGE);

    private final List<Quantity> all;

    private Alternatives(List<Quantity> all) {
        this.all = all;
    }

    /// The relations of a paragraph without those that accuse a number which others explain.
    static List<Relation> without(List<Relation> relations, List<Quantity> all) {
        Alternatives alternatives = new Alternatives(all);
        List<Relation> kept = new ArrayList<>();
        for (Relation relation : relations) {
            if (!relation.isBroken() || !alternatives.explain(relation, relations)) {
                kept.add(relation);
            }
        }
        return kept;
    }

    private boolean explain(Relation broken, List<Relation> relations) {
        boolean quotient = QUOTIENTS.contains(broken.kind());
        if (broken.trust() >= CERTAIN || !quotient && broken.kind() != Kind.DIFFERENCE || !(broken.target().place() instanceof Place.InSentence)) {
            return false;
        }
        boolean onlySign = broken.computed().absolute().range().meets(broken.target().numeral().measured()) || broken.computed().negated().range().meets(broken.target().numeral().measured());
        if (onlySign) {
            return false;
        }
        if (relations.stream().anyMatch(other -> other.target() == broken.target() && other.kind() == broken.kind() && !other.isBroken() && other.bits() >= 4)) {
            return true;
        }
        Set<Figure> compared = Collections.newSetFromMap(new IdentityHashMap<>());
        relations.stream().filter(other -> other.target() == broken.target() && other.kind() == Kind.GROWTH).forEach(other -> compared.addAll(other.computed().from()));
        return all.stream().filter(quantity -> quantity.figure() == broken.target()).findFirst().map(quantity -> quotient ? isQuotient(quantity, compared, broken.kind() == Kind.GROWTH) : isDifference(quantity)).orElse(false);
    }

    private List<Quantity> beside(Quantity target) {
        return all.stream().filter(one -> one != target && one.numeral().isFirm() && one.sentence() <= target.sentence() && one.sentence() >= target.sentence() - 1 && !one.figure().isZero() && Math.abs(one.index() - target.index()) <= FARTHEST).toList();
    }

    /// The numbers that a growth compares are meant in their order: an increase over the later of them is no growth.
    private boolean isQuotient(Quantity target, Set<Figure> compared, boolean growth) {
        boolean percent = target.numeral().isPercentage();
        int tried = 0;
        boolean fits = false;
        for (Quantity part : beside(target)) {
            for (Quantity whole : beside(target)) {
                boolean likely = part != whole && (growth || !part.isOfBefore() && !whole.isOfBefore()) && !(compared.contains(part.figure()) && compared.contains(whole.figure())) && !part.numeral().isPercentage() && !whole.numeral().isPercentage() && !whole.numeral().isRatio() && !part.numeral().isRatio() && (!percent || part.isCountOf(whole));
                Optional<Computed> value = likely ? Computed.quotient(part.figure(), whole.figure(), percent ? HUNDRED : BigDecimal.ONE) : Optional.empty();
                if (value.isPresent()) {
                    tried++;
                    fits |= meets(value.get(), target) || percent && grows(part, whole, target);
                }
            }
        }
        return fits && isTelling(target.figure(), tried);
    }

    private static boolean grows(Quantity later, Quantity earlier, Quantity target) {
        return Computed.growth(later.figure(), earlier.figure()).map(value -> meets(value.absolute(), target)).orElse(false);
    }

    private static boolean meets(Computed value, Quantity target) {
        return value.range().meets(target.numeral().measured());
    }

    private boolean isDifference(Quantity target) {
        boolean points = target.numeral().unit().equals(Units.POINT);
        int tried = 0;
        boolean fits = false;
        List<Quantity> beside = beside(target);
        for (int i = 0; i < beside.size(); i++) {
            for (int k = i + 1; k < beside.size(); k++) {
                Quantity one = beside.get(i);
                Quantity other = beside.get(k);
                if (one.isCountOf(other) && (points ? one.numeral().isPercentage() : one.isCountOf(target))) {
                    tried++;
                    fits |= Computed.difference(one.figure(), other.figure()).absolute().range().meets(target.figure().interval());
                }
            }
        }
        return fits && isTelling(target.figure(), tried);
    }

    /// Whether chance hardly makes one of so many pairs fit.
    private static boolean isTelling(Figure figure, int tried) {
        BigDecimal width = figure.numeral().measured().width();
        BigDecimal size = figure.value().abs();
        return size.signum() > 0 && width.multiply(BigDecimal.valueOf(tried)).divide(size, MathContext.DECIMAL32).compareTo(MOST_BY_CHANCE) <= 0;
    }
}
