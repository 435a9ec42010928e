package org.zhixing.indicators;

import org.zhixing.indicators.fact.Condition;
import org.zhixing.indicators.fact.Dimension;
import org.zhixing.indicators.fact.Fact;
import org.zhixing.indicators.fact.TimeShape;
import org.zhixing.indicators.time.Basis;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// An indicator that is counted from the records of one fact view.
/// @param conditions in order: a record is left out for the first one that it does not fulfil
/// @param slices     the combinations of dimensions by which it can be asked for, besides the whole
public record Measure(Description description, Fact fact, Basis basis, Aggregate aggregate,
                      List<Condition> conditions, List<List<Dimension>> slices) implements Indicator {

    public Measure {
        conditions = List.copyOf(conditions);
        slices = slices.stream().map(List::copyOf).toList();
        boolean fits = switch (fact.time()) {
            case SPAN -> basis instanceof Basis.At;
            case EVENT -> basis instanceof Basis.Within;
            case TIMELESS -> true;
        };
        if (!fits) {
            throw fact.time() == TimeShape.SPAN
                ? new Misdeclared("视图 " + fact.view() + " 是时段记录，要按某一天计", "The view " + fact.view() + " holds spans, which are counted at a day")
                : new Misdeclared("视图 " + fact.view() + " 是事件记录，要按某一时期计", "The view " + fact.view() + " holds events, which are counted within a period");
        }
    }

    /// The dimension of that name, if this measure can be sliced by it.
    public Optional<Dimension> dimension(String name) {
        return slices.stream().flatMap(List::stream).filter(dimension -> dimension.name().equals(name)).findFirst();
    }

    /// The names of a combination of dimensions.
    public static Set<String> names(List<Dimension> combination) {
        Set<String> names = new TreeSet<>();
        combination.forEach(dimension -> names.add(dimension.name()));
        return names;
    }
}
