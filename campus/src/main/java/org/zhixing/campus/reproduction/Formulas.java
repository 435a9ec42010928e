package org.zhixing.campus.reproduction;

import org.zhixing.campus.reproduction.Expression.Leaf;
import org.zhixing.campus.reproduction.Quantity.Bound;
import org.zhixing.indicators.Derived;
import org.zhixing.indicators.Derived.MeanOver;
import org.zhixing.indicators.Operand;
import org.zhixing.indicators.catalogue.Catalogue;
import org.zhixing.indicators.value.Unit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The formulas of derived indicators as relations between the quantities that a report prints.
final class Formulas {

    private final Catalogue catalogue;
    private final Collection<Quantity> printed;

    private Formulas(Catalogue catalogue, Collection<Quantity> printed) {
        this.catalogue = catalogue;
        this.printed = printed;
    }

    /// Those of everything that is printed and of what it is derived from.
    static List<Relation> of(Catalogue catalogue, Collection<Quantity> printed) {
        return new Formulas(catalogue, printed).all();
    }

    private List<Relation> all() {
        List<Relation> relations = new ArrayList<>();
        Set<Quantity> seen = new LinkedHashSet<>(printed);
        Deque<Quantity> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            Quantity quantity = open.remove();
            formula(quantity).ifPresent(formula -> {
                relations.add(new Relation(quantity, formula));
                formula.leaves().stream().filter(seen::add).forEach(open::add);
            });
        }
        return relations;
    }

    private Optional<Expression<Quantity>> formula(Quantity quantity) {
        if (!(catalogue.get(quantity.key()) instanceof Derived derived)) {
            return Optional.empty();
        }
        if (derived instanceof MeanOver mean) {
            List<Quantity> parts = parts(mean, quantity);
            return parts.isEmpty() ? Optional.empty() : Optional.of(Relations.sum(parts).over(Expression.number(parts.size())));
        }
        List<Expression<Quantity>> operands = new ArrayList<>();
        for (Operand operand : derived.operands()) {
            operands.add(new Leaf<>(operand(operand, quantity, operands.size())));
        }
        return formula(derived, operands);
    }

    private static Optional<Expression<Quantity>> formula(Derived derived, List<Expression<Quantity>> of) {
        Expression<Quantity> first = of.getFirst();
        Expression<Quantity> last = of.getLast();
        return switch (derived) {
            case Derived.Share s -> Optional.of(first.over(last).times(Expression.number(100)));
            case Derived.Ratio r -> Optional.of(first.over(last));
            case Derived.PerCapita p -> Optional.of(p.unit().equals(Unit.PERCENT) ? first.over(last).times(Expression.number(100)) : first.over(last));
            case Derived.Sum s -> of.stream().reduce(Expression::plus);
            case Derived.Difference d -> Optional.of(first.minus(last));
            case Derived.Previous p -> Optional.of(first);
            case Derived.Change c -> Optional.of(first.minus(last));
            case Derived.PointChange p -> Optional.of(first.minus(last));
            case Derived.Growth g -> Optional.of(first.minus(last).over(last).times(Expression.number(100)));
            case Derived.MeanOf m -> of.stream().reduce(Expression::plus).map(sum -> sum.over(Expression.number(of.size())));
            case Derived.MeanOver m -> Optional.empty();
            case Derived.WeightedSum w -> Optional.empty();
        };
    }

    /// Of intervals, the lowest change runs from the highest before to the lowest now, and the other way round.
    private static Quantity operand(Operand operand, Quantity of, int index) {
        Bound bound = index == 0 || of.bound() == Bound.VALUE ? of.bound() : of.bound() == Bound.LOWEST ? Bound.HIGHEST : Bound.LOWEST;
        return new Quantity(operand.key(), operand.within(of.slice()), of.year() - operand.yearsBefore(), bound);
    }

    private List<Quantity> parts(MeanOver mean, Quantity of) {
        return printed.stream().filter(quantity -> quantity.key().equals(mean.of().key()) && quantity.year() == of.year()
            && quantity.slice().dimensions().equals(Set.of(mean.dimension()))).toList();
    }
}
