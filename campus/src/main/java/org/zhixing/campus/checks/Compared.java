package org.zhixing.campus.checks;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which figures a check compares: of which indicators, by which dimensions besides the whole, and how many years back.
record Compared(Set<String> keys, Set<Set<String>> slicings, int yearsBefore) {

    static Compared by(Check check) {
        return switch (check) {
            case Check.PartsAddUp parts -> of(Stream.of(parts.whole()), parts.dimension(), 0);
            case Check.Equality equality -> of(Stream.concat(equality.left().stream(), equality.right().stream()), equality.dimension(), 0);
            case Check.AtMost bound -> of(Stream.of(bound.lower(), bound.upper()), bound.dimension(), 0);
            case Check.RateBounds bounds -> of(bounds.rates().stream(), "", 0);
            case Check.Jump jump -> of(Stream.of(jump.indicator()), jump.dimension(), 1);
            case Check.CohortLoss loss -> of(Stream.of(loss.indicator()), "grade", 1);
            case Check.SameBase base -> of(Stream.of(base.base(), base.otherBase()), "", 1);
            case Check.Standard standard -> of(Stream.of(standard.indicator()), "", 0);
            case Check.Condition condition -> of(Stream.of(), "", 0);
        };
    }

    private static Compared of(Stream<String> keys, String dimension, int yearsBefore) {
        return new Compared(keys.collect(Collectors.toUnmodifiableSet()), dimension.isEmpty() ? Set.of() : Set.of(Set.of(dimension)), yearsBefore);
    }
}
