package org.zhixing.campus.reproduction;

import org.apache.commons.numbers.fraction.BigFraction;
import org.zhixing.campus.reproduction.Expression.Constant;
import org.zhixing.campus.reproduction.Expression.Count;
import org.zhixing.campus.reproduction.Expression.Leaf;
import org.zhixing.campus.reproduction.Expression.Operation;
import org.zhixing.campus.reproduction.Expression.Rest;
import org.zhixing.campus.reproduction.Propagation.Step;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import static org.zhixing.indicators.value.Arithmetic.compare;

/// What published cells imply for each other by the relations between them, a few steps far.
final class Reasoning {

    /// What is said of a quantity: how to compute it from others, and whether that is its declaration or solved from another's.
    private record Saying(Expression<Quantity> of, boolean declared) {}

    private final Map<Quantity, List<Claim>> claims = new LinkedHashMap<>();
    private final Map<Quantity, List<Saying>> sayings = new LinkedHashMap<>();
    private final List<Step> steps = new ArrayList<>();

    /// Quantities that count something, and so are nothing or more.
    private final Predicate<Quantity> counts;

    Reasoning(Collection<Claim> claims, Collection<Relation> relations, Predicate<Quantity> counts) {
        this.counts = counts;
        claims.forEach(claim -> this.claims.computeIfAbsent(claim.quantity(), quantity -> new ArrayList<>()).add(claim));
        relations.forEach(relation -> relation.quantities().forEach(quantity -> relation.of(quantity).ifPresent(of ->
            sayings.computeIfAbsent(quantity, none -> new ArrayList<>()).add(new Saying(of, quantity.equals(relation.left()))))));
        sayings.forEach((quantity, all) -> all.forEach(saying -> steps.add(new Step(quantity, saying.of()))));
    }

    /// Every way in which the other kept cells give the quantity of a claim: the cells that state it, then what relations say.
    List<Expression<Claim>> implied(Claim claim, Set<Place> kept, Reach reach) {
        Quantity quantity = claim.quantity();
        List<Expression<Claim>> ways = new ArrayList<>();
        stating(quantity, kept).stream().filter(other -> !other.place().equals(claim.place())).forEach(other -> ways.add(new Leaf<>(other)));
        Set<Quantity> visiting = new HashSet<>(Set.of(quantity));
        for (Saying saying : sayings.getOrDefault(quantity, List.of())) {
            over(saying.of(), kept, reach.steps, visiting, false).ifPresent(ways::add);
            if (reach == Reach.FAR) {
                over(saying.of(), kept, reach.steps, visiting, true).filter(way -> !ways.contains(way)).ifPresent(ways::add);
            }
        }
        return ways;
    }

    /// How many relations may be chained to reach a quantity that no kept cell states.
    enum Reach {
        NEAR(0),
        /// Also derives what is printed to few digits, where that is more precise.
        FAR(3);

        private final int steps;

        Reach(int steps) {
            this.steps = steps;
        }
    }

    /// Whether no value of the claim agrees with what is implied.
    static boolean refutes(Expression<Claim> implied, Claim claim) {
        return implied.range(Claim::possible).filter(range -> !range.meets(claim.possible())).isPresent();
    }

    /// Sets of kept cells that cannot all be true; those within a single relation, if there are any.
    List<Set<Place>> conflicts(Set<Place> kept) {
        List<Set<Place>> near = claims.values().stream().flatMap(List::stream).filter(claim -> kept.contains(claim.place()))
            .flatMap(claim -> implied(claim, kept, Reach.NEAR).stream().filter(way -> refutes(way, claim)).map(way -> places(way, claim))).distinct().toList();
        return near.isEmpty() ? Propagation.conflicts(claims, steps, counts, kept) : near;
    }

    /// How many ways lead to a value that agrees with the claim.
    int support(Claim claim, Set<Place> kept) {
        return (int) implied(claim, kept, Reach.NEAR).stream().filter(way -> !refutes(way, claim)).count();
    }

    /// Whether a way is a relation as it is declared, not solved for another quantity.
    boolean declared(Expression<Claim> way, Quantity quantity) {
        List<Quantity> leaves = way.leaves().stream().map(Claim::quantity).toList();
        return sayings.getOrDefault(quantity, List.of()).stream().anyMatch(saying -> saying.declared() && saying.of().leaves().equals(leaves));
    }

    private static BigFraction width(Expression<Claim> way) {
        return way.range(Claim::possible).orElseThrow().width();
    }

    private static Set<Place> places(Expression<Claim> way, Claim claim) {
        Set<Place> places = new HashSet<>(Set.of(claim.place()));
        way.leaves().forEach(leaf -> places.add(leaf.place()));
        return places;
    }

    /// The most precise first.
    private List<Claim> stating(Quantity quantity, Set<Place> kept) {
        return claims.getOrDefault(quantity, List.of()).stream().filter(claim -> kept.contains(claim.place()))
            .sorted(Comparator.comparing(claim -> claim.possible().width())).toList();
    }

    /// @param precise whether a number that is printed to few digits is derived from others instead, where that is more precise
    private Optional<Expression<Claim>> derived(Quantity quantity, Set<Place> kept, int steps, Set<Quantity> visiting, boolean precise) {
        if (visiting.contains(quantity)) {
            return Optional.empty();
        }
        List<Claim> stated = stating(quantity, kept);
        Optional<Expression<Claim>> leaf = stated.stream().findFirst().map(Leaf::new);
        boolean exact = leaf.isPresent() && stated.getFirst().possible().width().signum() == 0;
        if (exact || leaf.isPresent() && !precise || steps == 0) {
            return leaf;
        }
        visiting.add(quantity);
        Optional<Expression<Claim>> found = sayings.getOrDefault(quantity, List.of()).stream()
            .filter(saying -> leaf.isEmpty() || saying.declared())
            .flatMap(saying -> over(saying.of(), kept, steps - 1, visiting, precise).stream())
            .filter(way -> way.range(Claim::possible).isPresent()).findFirst();
        visiting.remove(quantity);
        return leaf.isPresent() && (found.isEmpty() || compare(width(found.get()), width(leaf.get())) >= 0) ? leaf : found;
    }

    private Optional<Expression<Claim>> over(Expression<Quantity> right, Set<Place> kept, int steps, Set<Quantity> visiting, boolean precise) {
        return switch (right) {
            case Leaf<Quantity>(Quantity of) -> derived(of, kept, steps, visiting, precise);
            case Constant<Quantity>(var value) -> Optional.of(new Constant<>(value));
            case Rest<Quantity> rest -> Optional.empty();
            case Count<Quantity>(List<Quantity> of) -> {
                List<Claim> counted = of.stream().flatMap(each -> stating(each, kept).stream().limit(1)).toList();
                yield counted.size() == of.size() ? Optional.of(new Count<>(counted)) : Optional.empty();
            }
            case Operation<Quantity>(var left, var sign, var other) -> over(left, kept, steps, visiting, precise)
                .flatMap(a -> over(other, kept, steps, visiting, precise).map(b -> new Operation<>(a, sign, b)));
        };
    }
}
