package org.zhixing.campus.reproduction;

import org.apache.commons.numbers.fraction.BigFraction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The fewest cells without which a report agrees with itself, and for each what the other cells say instead.
final class Contradictions {

    /// One cell fewer outweighs every preference.
    private static final long CELL = 1_000_000_000L;
    private static final long SUPPORT = 1_000L;
    /// What the records give outweighs any number of other cells.
    private static final long GIVEN = CELL * SUPPORT;

    private final Reasoning reasoning;
    private final List<Claim> claims;
    private final Set<Place> places;
    private final List<Set<Place>> conflicts = new ArrayList<>();
    private final Set<Place> holding;
    private final Set<Place> chosen;

    /// @param counts  quantities that are nothing or more
    /// @param holding cells that the records give: they are true, so others are to blame
    Contradictions(Collection<Claim> claims, Collection<Relation> relations, Predicate<Quantity> counts, Set<Place> holding) {
        this.claims = List.copyOf(claims);
        this.reasoning = new Reasoning(claims, relations, counts);
        this.places = claims.stream().map(Claim::place).collect(Collectors.toCollection(LinkedHashSet::new));
        this.holding = Set.copyOf(holding);
        this.chosen = choose(GIVEN, conflicts);
    }

    /// The smallest set of all, whatever the records give; of equally small ones that which they support most.
    Set<Place> smallest() {
        return choose(SUPPORT * SUPPORT, new ArrayList<>(conflicts));
    }

    /// The simplest arithmetic over cells that hold which the claim does not agree with.
    /// @param shown whether a result is printed like what the records give: an arithmetic that shows just this goes first
    Optional<Expression<Claim>> refutation(Claim claim, Set<Place> holding, Predicate<BigFraction> shown) {
        Set<Place> others = new HashSet<>(holding);
        others.remove(claim.place());
        return reasoning.implied(claim, others, Reasoning.Reach.FAR).stream().filter(way -> way.equation() && Reasoning.refutes(way, claim))
            .min(Comparator.comparing((Expression<Claim> way) -> !shown.test(way.range(Claim::stated).orElseThrow().lowest()))
                .thenComparing(way -> way.leaves().size() == 1)
                .thenComparing(way -> !reasoning.declared(way, claim.quantity()))
                .thenComparing(way -> way.leaves().size()));
    }

    /// Cells of which any could take the place of this one, the set being as small.
    Set<Place> alternatives(Place place) {
        List<Set<Place>> onlyByIt = conflicts.stream()
            .filter(conflict -> conflict.contains(place) && conflict.stream().filter(chosen::contains).count() == 1).toList();
        return onlyByIt.stream().reduce((a, b) -> a.stream().filter(b::contains).collect(Collectors.toCollection(LinkedHashSet::new)))
            .map(common -> common.stream().filter(other -> !other.equals(place)).collect(Collectors.toCollection(LinkedHashSet::new)))
            .orElseGet(LinkedHashSet::new);
    }

    /// Adds what is still in conflict until nothing is.
    private Set<Place> choose(long given, List<Set<Place>> conflicts) {
        Map<Place, Long> weights = weights(given);
        Set<Place> contradicted = Set.of();
        while (true) {
            Set<Place> kept = new HashSet<>(places);
            kept.removeAll(contradicted);
            List<Set<Place>> more = reasoning.conflicts(kept);
            if (more.isEmpty()) {
                return contradicted;
            }
            conflicts.addAll(more);
            contradicted = SmallestSet.hitting(new LinkedHashSet<>(conflicts), weights::get);
        }
    }

    private Map<Place, Long> weights(long given) {
        Map<Place, Long> weights = new HashMap<>();
        for (Claim claim : claims) {
            long support = Math.min(reasoning.support(claim, places), SUPPORT - 1);
            weights.merge(claim.place(), CELL + (holding.contains(claim.place()) ? given : 0) + support, Math::max);
        }
        return weights;
    }
}
