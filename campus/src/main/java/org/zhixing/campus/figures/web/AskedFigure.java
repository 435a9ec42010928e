package org.zhixing.campus.figures.web;

import org.jspecify.annotations.Nullable;
import org.zhixing.campus.figures.Figures;
import org.zhixing.campus.shared.Refused;
import org.zhixing.indicators.Indicator;
import org.zhixing.indicators.catalogue.Catalogue;
import org.zhixing.indicators.fact.Slice;
import org.zhixing.indicators.time.ReportYear;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Which figure an address means: the indicator, the slice that its parameters name, and the year.
record AskedFigure(Indicator indicator, Slice slice, ReportYear year) {

    /// @param year the one asked for, or null for the last that has records
    /// @throws Refused for an unknown indicator, a slice that it does not have, or a year without records
    static AskedFigure read(Figures figures, String key, @Nullable Integer year, Map<String, String> parameters) {
        Indicator indicator = figures.known(key);
        Slice slice = slice(figures.catalogue(), parameters);
        if (!figures.catalogue().slicings(key).contains(slice.dimensions())) {
            throw notSliceable(figures.catalogue(), key, slice.dimensions());
        }
        return new AskedFigure(indicator, slice, year(figures, year));
    }

    private static Slice slice(Catalogue catalogue, Map<String, String> parameters) {
        Map<String, String> values = new LinkedHashMap<>();
        parameters.forEach((name, value) -> {
            if (catalogue.dimension(name).isPresent()) {
                values.put(name, value);
            }
        });
        return new Slice(values);
    }

    private static ReportYear year(Figures figures, @Nullable Integer asked) {
        List<Integer> years = figures.years();
        if (years.isEmpty()) {
            throw figures.nothingToCompare();
        }
        return ReportYear.of(asked == null ? years.getLast() : asked);
    }

    static Refused notSliceable(Catalogue catalogue, String key, Set<String> dimensions) {
        String possible = catalogue.slicings(key).stream().filter(slicing -> !slicing.isEmpty()).map(slicing -> String.join("×", new TreeSet<>(slicing))).sorted().collect(Collectors.joining(", "));
        return new Refused("指标 " + key + " 不能按 " + String.join("、", dimensions) + " 分；可以按：" + (possible.isEmpty() ? "（不能再分）" : possible),
            "The indicator " + key + " cannot be sliced by " + String.join(", ", dimensions) + "; it can by: " + (possible.isEmpty() ? "nothing" : possible));
    }
}
