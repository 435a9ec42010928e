package org.zhixing.indicators.catalogue;

import org.apache.commons.numbers.fraction.BigFraction;
import org.zhixing.indicators.Declared;
import org.zhixing.indicators.Derived;
import org.zhixing.indicators.Derived.Change;
import org.zhixing.indicators.Derived.Difference;
import org.zhixing.indicators.Derived.Growth;
import org.zhixing.indicators.Derived.MeanOf;
import org.zhixing.indicators.Derived.MeanOver;
import org.zhixing.indicators.Derived.PerCapita;
import org.zhixing.indicators.Derived.PointChange;
import org.zhixing.indicators.Derived.Previous;
import org.zhixing.indicators.Derived.Ratio;
import org.zhixing.indicators.Derived.Share;
import org.zhixing.indicators.Derived.Sum;
import org.zhixing.indicators.Derived.Weighted;
import org.zhixing.indicators.Derived.WeightedSum;
import org.zhixing.indicators.Indicator;
import org.zhixing.indicators.Measure;
import org.zhixing.indicators.Operand;
import org.zhixing.indicators.fact.Slice;
import org.zhixing.indicators.time.ReportYear;
import org.zhixing.indicators.value.Amount;
import org.zhixing.indicators.value.Amount.Missing;
import org.zhixing.indicators.value.Unit;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import static org.zhixing.indicators.value.Arithmetic.minus;
import static org.zhixing.indicators.value.Arithmetic.over;
import static org.zhixing.indicators.value.Arithmetic.plus;
import static org.zhixing.indicators.value.Arithmetic.times;

/// The exact values of all indicators of a catalogue over measured ones; each is computed once.
public final class Evaluation {

    private static final BigFraction HUNDRED = BigFraction.of(100);

    private record Asked(String key, Slice slice, ReportYear year) {}

    private final Catalogue catalogue;
    private final Measured measured;
    private final Map<Asked, Amount> known = new ConcurrentHashMap<>();

    public Evaluation(Catalogue catalogue, Measured measured) {
        this.catalogue = catalogue;
        this.measured = measured;
    }

    /// @throws IllegalArgumentException for an unknown key, or a slice that the indicator does not have
    public Amount value(String key, Slice slice, ReportYear year) {
        Asked asked = new Asked(key, slice, year);
        Amount seen = known.get(asked);
        if (seen != null) {
            return seen;
        }
        Indicator indicator = sliceable(key, slice.dimensions());
        Amount computed = switch (indicator) {
            case Measure measure -> measured.value(measure, slice, year);
            case Declared declared -> declaredOrNot(measured.value(declared.asMeasure(), slice, year));
            case Derived derived -> derive(derived, slice, year);
        };
        known.put(asked, computed);
        return computed;
    }

    /// The slices by these dimensions in which there is something to show: where a measure counts a record.
    public Set<Slice> slices(String key, Set<String> dimensions, ReportYear year) {
        return switch (sliceable(key, dimensions)) {
            case Measure measure -> measured.slices(measure, dimensions, year);
            case Declared declared -> Set.of(Slice.WHOLE);
            case Derived derived -> derived.operands().stream()
                .filter(operand -> operand.over().stream().noneMatch(dimensions::contains))
                .flatMap(operand -> slices(operand, dimensions, year).stream())
                .collect(Collectors.toSet());
        };
    }

    /// The value of an operand when its derivation is asked for `slice` in `year`.
    public Amount value(Operand operand, Slice slice, ReportYear year) {
        return value(operand.key(), operand.within(slice), year.minus(operand.yearsBefore()));
    }

    private Set<Slice> slices(Operand operand, Set<String> dimensions, ReportYear year) {
        Set<String> asked = new TreeSet<>(dimensions);
        asked.addAll(operand.only().keySet());
        return slices(operand.key(), asked, year.minus(operand.yearsBefore())).stream()
            .filter(slice -> slice.values().entrySet().containsAll(operand.only().entrySet()))
            .map(slice -> slice.without(operand.only().keySet()))
            .collect(Collectors.toSet());
    }

    private Amount derive(Derived derived, Slice slice, ReportYear year) {
        List<Amount> values = derived instanceof MeanOver ? List.of()
            : derived.operands().stream().map(operand -> value(operand, slice, year)).toList();
        return switch (derived) {
            case Share s -> times(over(values.getFirst(), values.getLast()), HUNDRED);
            case Ratio r -> over(values.getFirst(), values.getLast());
            case PerCapita p -> times(over(values.getFirst(), values.getLast()), p.unit().equals(Unit.PERCENT) ? HUNDRED : BigFraction.ONE);
            case Sum s -> total(values);
            case Difference d -> minus(values.getFirst(), values.getLast());
            case WeightedSum w -> weighted(w.parts(), values);
            case Previous p -> values.getFirst();
            case Change c -> minus(values.getFirst(), values.getLast());
            case Growth g -> times(over(minus(values.getFirst(), values.getLast()), values.getLast()), HUNDRED);
            case PointChange p -> minus(values.getFirst(), values.getLast());
            case MeanOf m -> mean(values);
            case MeanOver m -> mean(eachOver(m, slice, year));
        };
    }

    private List<Amount> eachOver(MeanOver mean, Slice slice, ReportYear year) {
        Set<String> dimensions = new TreeSet<>(slice.dimensions());
        dimensions.add(mean.dimension());
        return slices(mean.of(), dimensions, year).stream()
            .filter(each -> each.values().entrySet().containsAll(slice.values().entrySet()))
            .map(each -> value(mean.of(), each, year)).toList();
    }

    private static Amount mean(List<Amount> values) {
        return values.isEmpty() ? Missing.NOT_APPLICABLE : over(total(values), Amount.of(values.size()));
    }

    private static Amount total(List<Amount> values) {
        return values.stream().reduce(Amount.of(0), (left, right) -> plus(left, right));
    }

    private static Amount weighted(List<Weighted> parts, List<Amount> values) {
        Amount total = Amount.of(0);
        for (int i = 0; i < parts.size(); i++) {
            total = plus(total, times(values.get(i), Amount.fraction(parts.get(i).weight())));
        }
        return total;
    }

    private static Amount declaredOrNot(Amount amount) {
        return amount == Missing.NOT_APPLICABLE ? Missing.NOT_COLLECTED : amount;
    }

    private Indicator sliceable(String key, Set<String> dimensions) {
        Indicator indicator = catalogue.get(key);
        if (!catalogue.slicings(key).contains(dimensions)) {
            throw new IllegalArgumentException(key + " cannot be sliced by " + String.join(", ", dimensions));
        }
        return indicator;
    }
}
