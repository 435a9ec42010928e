package org.zhixing.campus.reproduction;

import org.zhixing.campus.reproduction.Expression.Leaf;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// `left` equals `right` in every school: a definition, a sum over parts, or what the declared reading of the report says.
record Relation(Quantity left, Expression<Quantity> right) {

    Set<Quantity> quantities() {
        Set<Quantity> all = new LinkedHashSet<>(List.of(left));
        all.addAll(right.leaves());
        return all;
    }

    /// What the relation says of one of its quantities; empty if it cannot be solved for it.
    Optional<Expression<Quantity>> of(Quantity wanted) {
        return wanted.equals(left) ? Optional.of(right) : right.solvedFor(wanted, new Leaf<>(left));
    }
}
