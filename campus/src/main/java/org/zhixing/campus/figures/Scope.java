package org.zhixing.campus.figures;

import org.zhixing.indicators.Declared;
import org.zhixing.indicators.Derived;
import org.zhixing.indicators.Indicator;
import org.zhixing.indicators.Measure;
import org.zhixing.indicators.Operand;
import org.zhixing.indicators.catalogue.Catalogue;
import org.zhixing.indicators.fact.Dimension;
import org.zhixing.indicators.time.ReportYear;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What the passes over the records are to give together: which measures, in which of their slices, and of which years.
/// What lies outside is read, too, but by a pass of its own.
record Scope(Map<String, Measure> measures, List<ReportYear> years) {

    /// Everything of a year and the year before it.
    static Scope all(Catalogue catalogue, ReportYear year) {
        return new Scope(byKey(catalogue.measures()), List.of(year, year.minus(1)));
    }

    /// What some indicators are computed from, and nothing else.
    /// @param slicings    by which dimensions they are asked for, besides the whole, as far as they have them
    /// @param yearsBefore back to which year
    static Scope of(Catalogue catalogue, Collection<String> keys, Set<Set<String>> slicings, ReportYear year, int yearsBefore) {
        Search search = new Search(catalogue);
        for (String key : keys) {
            search.follow(key, Set.of(), 0);
            slicings.stream().filter(slicing -> catalogue.slicings(key).contains(slicing)).forEach(slicing -> search.follow(key, slicing, 0));
        }
        Map<String, Measure> all = byKey(catalogue.measures());
        Map<String, Measure> needed = new LinkedHashMap<>();
        search.asked.forEach((key, dimensions) -> needed.put(key, narrowed(Objects.requireNonNull(all.get(key)), dimensions)));
        return new Scope(needed, IntStream.rangeClosed(0, yearsBefore + search.furthestBack).mapToObj(year::minus).toList());
    }

    boolean covers(Measure measure, Set<String> dimensions, ReportYear year) {
        Measure known = measures.get(measure.key());
        return known != null && years.contains(year) && (dimensions.isEmpty() || known.slices().stream().anyMatch(combination -> Measure.names(combination).equals(dimensions)));
    }

    Map<String, List<Measure>> byView() {
        return measures.values().stream().collect(Collectors.groupingBy(measure -> measure.fact().view(), LinkedHashMap::new, Collectors.toList()));
    }

    private static Map<String, Measure> byKey(List<Measure> measures) {
        Map<String, Measure> byKey = new LinkedHashMap<>();
        measures.forEach(measure -> byKey.put(measure.key(), measure));
        return byKey;
    }

    private static Measure narrowed(Measure measure, Set<Set<String>> slicings) {
        List<List<Dimension>> kept = measure.slices().stream().filter(combination -> slicings.contains(Measure.names(combination))).toList();
        return new Measure(measure.description(), measure.fact(), measure.basis(), measure.aggregate(), measure.conditions(), kept);
    }

    /// Follows derivations down to the measures.
    private static final class Search {

        private final Catalogue catalogue;
        private final Map<String, Set<Set<String>>> asked = new LinkedHashMap<>();
        private int furthestBack;

        Search(Catalogue catalogue) {
            this.catalogue = catalogue;
        }

        void follow(String key, Set<String> dimensions, int yearsBefore) {
            Indicator indicator = catalogue.get(key);
            switch (indicator) {
                case Measure measure -> found(key, dimensions, yearsBefore);
                case Declared declared -> found(key, dimensions, yearsBefore);
                case Derived derived -> {
                    for (Operand operand : derived.operands()) {
                        Set<String> within = new TreeSet<>(dimensions);
                        within.removeAll(operand.over());
                        within.addAll(operand.only().keySet());
                        if (derived instanceof Derived.MeanOver mean) {
                            within.add(mean.dimension());
                        }
                        follow(operand.key(), within, yearsBefore + operand.yearsBefore());
                    }
                }
            }
        }

        private void found(String key, Set<String> dimensions, int yearsBefore) {
            asked.computeIfAbsent(key, first -> new LinkedHashSet<>()).add(dimensions);
            furthestBack = Math.max(furthestBack, yearsBefore);
        }
    }
}
