package org.zhixing.campus.reproduction;

import org.apache.commons.numbers.fraction.BigFraction;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import static org.zhixing.indicators.value.Arithmetic.compare;

/// Narrows what every quantity may be, relation by relation, until nothing narrows or some quantity can be nothing at all.
final class Propagation {

    private static final int ROUNDS = 12;
    /// What narrows by less than a tenth is not followed further.
    private static final BigFraction ENOUGH = BigFraction.of(9, 10);

    /// @param because the cells that leave no more
    private record Known(Range range, Set<Place> because) {}

    /// A quantity and how to compute it from others.
    record Step(Quantity of, Expression<Quantity> from) {}

    private final Map<Quantity, List<Claim>> claims;
    private final List<Step> steps;
    private final Predicate<Quantity> counts;
    private final Map<Quantity, Known> known = new HashMap<>();
    private final Set<Set<Place>> conflicts = new LinkedHashSet<>();

    private Propagation(Map<Quantity, List<Claim>> claims, List<Step> steps, Predicate<Quantity> counts) {
        this.claims = claims;
        this.steps = steps;
        this.counts = counts;
    }

    /// Sets of kept cells that cannot all be true, each as small as it can be; none if no contradiction shows.
    static List<Set<Place>> conflicts(Map<Quantity, List<Claim>> claims, List<Step> steps, Predicate<Quantity> counts, Set<Place> kept) {
        return new Propagation(claims, steps, counts).conflicts(kept).stream().map(conflict -> least(claims, steps, counts, conflict)).distinct().toList();
    }

    private static Set<Place> least(Map<Quantity, List<Claim>> claims, List<Step> steps, Predicate<Quantity> counts, Set<Place> conflict) {
        Set<Place> least = conflict;
        for (Place place : conflict) {
            if (least.contains(place)) {
                Set<Place> others = new LinkedHashSet<>(least);
                others.remove(place);
                least = new Propagation(claims, steps, counts).conflicts(others).stream().findFirst().orElse(least);
            }
        }
        return least;
    }

    private List<Set<Place>> conflicts(Set<Place> kept) {
        for (Step step : steps) {
            if (counts.test(step.of())) {
                known.put(step.of(), new Known(Range.FROM_ZERO, Set.of()));
            }
        }
        claims.values().stream().flatMap(List::stream).filter(claim -> kept.contains(claim.place()))
            .forEach(claim -> narrow(claim.quantity(), new Known(claim.possible(), Set.of(claim.place()))));
        boolean narrowed = true;
        for (int round = 0; round < ROUNDS && narrowed && conflicts.isEmpty(); round++) {
            narrowed = false;
            for (Step step : steps) {
                narrowed |= value(step.from()).map(value -> narrow(step.of(), value)).orElse(false);
            }
        }
        return List.copyOf(conflicts);
    }

    private Optional<Known> value(Expression<Quantity> from) {
        List<Quantity> leaves = from.leaves();
        if (!known.keySet().containsAll(leaves)) {
            return Optional.empty();
        }
        return from.range(leaf -> of(leaf).range()).map(range -> {
            Set<Place> because = new HashSet<>();
            leaves.forEach(leaf -> because.addAll(of(leaf).because()));
            return new Known(range, because);
        });
    }

    private Known of(Quantity quantity) {
        return Objects.requireNonNull(known.get(quantity));
    }

    /// Whether the quantity is now known noticeably better.
    private boolean narrow(Quantity quantity, Known more) {
        Known before = known.get(quantity);
        if (before == null) {
            known.put(quantity, more);
            return true;
        }
        if (!before.range().meets(more.range())) {
            conflicts.add(union(before, more));
            return false;
        }
        Range meeting = before.range().and(more.range());
        Optional<Range> possible = counts.test(quantity) ? meeting.whole() : Optional.of(meeting);
        if (possible.isEmpty()) {
            conflicts.add(union(before, more));
            return false;
        }
        Range both = possible.get();
        if (compare(both.width(), before.range().width().multiply(ENOUGH)) >= 0) {
            return false;
        }
        known.put(quantity, new Known(both, both.equals(more.range()) ? more.because() : union(before, more)));
        return true;
    }

    private static Set<Place> union(Known one, Known other) {
        Set<Place> union = new HashSet<>(one.because());
        union.addAll(other.because());
        return union;
    }
}
