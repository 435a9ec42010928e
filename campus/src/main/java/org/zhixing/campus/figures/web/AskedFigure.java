package org.zhixing.campus.figures.web;

import org.zhixing.campus.figures.Figures;
import org.zhixing.campus.shared.Refused;
import org.zhixing.indicators.Indicator;
import org.zhixing.indicators.Label;
import org.zhixing.indicators.Language;
import org.zhixing.indicators.catalogue.Catalogue;
import org.zhixing.indicators.fact.Slice;
import org.zhixing.indicators.time.ReportYear;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Which figure an address means: the indicator, the slice that its parameters name, and the year.
record AskedFigure(Indicator indicator, Slice slice, ReportYear year) {

    /// @param year the one asked for, or empty for the last that has records
    /// @throws Refused for an unknown indicator, a slice that it does not have, or a year without records
    static AskedFigure read(Figures figures, String key, String year, Map<String, String> parameters) {
        Indicator indicator = figures.known(key);
        Slice slice = slice(figures.catalogue(), parameters);
        if (!figures.catalogue().slicings(key).contains(slice.dimensions())) {
            throw notSliceable(figures.catalogue(), key, slice.dimensions());
        }
        return new AskedFigure(indicator, slice, figures.asked(year));
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

    /// Says by what it can be sliced, as people call it and as addresses do: `专业（major）`.
    static Refused notSliceable(Catalogue catalogue, String key, Set<String> dimensions) {
        Label indicator = catalogue.get(key).label();
        return new Refused("指标“" + indicator.zh() + "”不能按“" + String.join("、", dimensions) + "”分；" + possible(catalogue, key, Language.ZH),
            "“" + indicator.en() + "” cannot be sliced by “" + String.join(", ", dimensions) + "”; " + possible(catalogue, key, Language.EN));
    }

    private static String possible(Catalogue catalogue, String key, Language language) {
        List<String> slicings = catalogue.slicings(key).stream().filter(slicing -> !slicing.isEmpty()).sorted(Comparator.comparingInt(Set::size)).map(slicing -> called(catalogue, new TreeSet<>(slicing), language)).toList();
        if (slicings.isEmpty()) {
            return language == Language.ZH ? "它不能再分" : "it has no slices";
        }
        return language == Language.ZH ? "可以按：" + String.join("、", slicings) : "it can be by: " + String.join(", ", slicings);
    }

    private static String called(Catalogue catalogue, Set<String> slicing, Language language) {
        String labels = slicing.stream().map(name -> catalogue.dimension(name).map(dimension -> dimension.label().in(language)).orElse(name)).collect(Collectors.joining(" × "));
        String names = String.join(",", slicing);
        return language == Language.ZH ? labels + "（" + names + "）" : labels + " (" + names + ")";
    }
}
