package org.zhixing.indicators;

import java.math.BigDecimal;
import java.util.List;

/// An indicator computed exactly from others. The kinds differ in meaning, and so in unit and in how they print.
public sealed interface Derived extends Indicator {

    /// `part` of `whole`, in per cent.
    record Share(Description description, Operand part, Operand whole) implements Derived {}

    /// So many of `amount` to one of `base`, printed as 13.2:1.
    record Ratio(Description description, Operand amount, Operand base) implements Derived {}

    /// `amount` for each one of `base`; with the unit per cent, for each hundred.
    record PerCapita(Description description, Operand amount, Operand base) implements Derived {}

    record Sum(Description description, List<Operand> parts) implements Derived {
        public Sum {
            parts = List.copyOf(parts);
        }
    }

    record Difference(Description description, Operand from, Operand less) implements Derived {}

    record WeightedSum(Description description, List<Weighted> parts) implements Derived {
        public WeightedSum {
            parts = List.copyOf(parts);
        }
    }

    /// A part of a weighted sum.
    record Weighted(Operand part, BigDecimal weight) {}

    /// The value so many years before.
    record Previous(Description description, Operand of, int years) implements Derived {}

    /// The change in value since so many years before; of intervals, from lowest minus highest to highest minus lowest.
    record Change(Description description, Operand of, int years) implements Derived {}

    /// The change in per cent of the value so many years before.
    record Growth(Description description, Operand of, int years) implements Derived {}

    /// The change of a percentage, in percentage points.
    record PointChange(Description description, Operand of, int years) implements Derived {}

    /// The unweighted mean of several indicators.
    record MeanOf(Description description, List<Operand> parts) implements Derived {
        public MeanOf {
            parts = List.copyOf(parts);
        }
    }

    /// The unweighted mean of one indicator over the values of a dimension.
    record MeanOver(Description description, Operand of, String dimension) implements Derived {}

    /// What it is computed from, in the order of its formula, each in its year.
    default List<Operand> operands() {
        return switch (this) {
            case Share(var about, Operand part, Operand whole) -> List.of(part, whole);
            case Ratio(var about, Operand amount, Operand base) -> List.of(amount, base);
            case PerCapita(var about, Operand amount, Operand base) -> List.of(amount, base);
            case Sum(var about, List<Operand> parts) -> parts;
            case Difference(var about, Operand from, Operand less) -> List.of(from, less);
            case WeightedSum(var about, List<Weighted> parts) -> parts.stream().map(Weighted::part).toList();
            case Previous(var about, Operand of, int years) -> List.of(before(of, years));
            case Change(var about, Operand of, int years) -> List.of(of, before(of, years));
            case Growth(var about, Operand of, int years) -> List.of(of, before(of, years));
            case PointChange(var about, Operand of, int years) -> List.of(of, before(of, years));
            case MeanOf(var about, List<Operand> parts) -> parts;
            case MeanOver(var about, Operand of, String dimension) -> List.of(of);
        };
    }

    /// Whether it is a change, which prints with its sign.
    default boolean change() {
        return switch (this) {
            case Change c -> true;
            case Growth g -> true;
            case PointChange p -> true;
            case Share s -> false;
            case Ratio r -> false;
            case PerCapita p -> false;
            case Sum s -> false;
            case Difference d -> false;
            case WeightedSum w -> false;
            case Previous p -> false;
            case MeanOf m -> false;
            case MeanOver m -> false;
        };
    }

    private static Operand before(Operand of, int years) {
        return new Operand(of.key(), of.only(), of.over(), of.yearsBefore() + years);
    }
}
