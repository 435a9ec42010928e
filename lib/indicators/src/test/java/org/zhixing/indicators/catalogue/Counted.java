package org.zhixing.indicators.catalogue;

import org.zhixing.indicators.Measure;
import org.zhixing.indicators.fact.Slice;
import org.zhixing.indicators.time.ReportYear;
import org.zhixing.indicators.value.Amount;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Measures whose amounts are simply said.
final class Counted implements Measured {

    private record Asked(String key, Slice slice, int year) {}

    private final Map<Asked, Amount> amounts = new HashMap<>();

    Counted with(Measure measure, Slice slice, int year, long amount) {
        return with(measure, slice, year, Amount.of(amount));
    }

    Counted with(Measure measure, Slice slice, int year, Amount amount) {
        amounts.put(new Asked(measure.key(), slice, year), amount);
        return this;
    }

    @Override
    public Amount value(Measure measure, Slice slice, ReportYear year) {
        return amounts.getOrDefault(new Asked(measure.key(), slice, year.number()), measure.aggregate().ofNothing());
    }

    @Override
    public Set<Slice> slices(Measure measure, Set<String> dimensions, ReportYear year) {
        return amounts.keySet().stream().filter(asked -> asked.key.equals(measure.key()) && asked.year == year.number() && asked.slice.dimensions().equals(dimensions))
            .map(Asked::slice).collect(Collectors.toSet());
    }
}
