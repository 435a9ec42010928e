package org.zhixing.campus.audit;

import org.zhixing.audit.document.Place;
import org.zhixing.audit.facts.Labels;
import org.zhixing.audit.number.Plain;
import org.zhixing.audit.prose.Names;
import org.zhixing.campus.figures.YearFigures;
import org.zhixing.indicators.Indicator;
import org.zhixing.indicators.Language;
import org.zhixing.indicators.fact.Dimension;
import org.zhixing.indicators.fact.Slice;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Which figures the labels of a number may mean: an indicator by its name or a word for it, a part of it by the names of what it is divided by, a year.
final class IndicatorNames {

    private static final String SYNONYMS = "/audit/synonyms.tsv";
    private static final String NOTHING = "合计|总计|共计|总数|全校|人数|数量|金额|数|人|比例|占比|指标|项目|情况|本年|数值|";
    private static final String CHANGE = "变化|变化情况|增减|增减变化|比上年增减|较上年增减|比上年变化|较上年变化";

    private final int reportYear;
    private final Map<String, Set<String>> keys = new HashMap<>();
    private final Map<String, Set<Slice>> parts = new LinkedHashMap<>();

    IndicatorNames(YearFigures figures) {
        reportYear = figures.year().number();
        for (Indicator indicator : figures.catalogue().indicators()) {
            name(indicator.label().zh(), indicator.key());
        }
        for (List<String> line : synonyms()) {
            String[] part = line.getLast().split("=");
            if (part.length == 2) {
                figures.catalogue().dimension(part[0]).ifPresent(dimension -> part(line.getFirst(), dimension, part[1]));
            } else {
                name(line.getFirst(), line.getLast());
            }
        }
        for (Dimension dimension : figures.catalogue().dimensions()) {
            dimension.values().forEach((value, label) -> part(label.in(Language.ZH), dimension, value));
        }
        for (Indicator indicator : figures.catalogue().indicators()) {
            figures.catalogue().slicings(indicator.key()).stream().filter(slicing -> slicing.size() == 1).map(slicing -> figures.catalogue().dimension(slicing.iterator().next()).orElseThrow())
                .filter(dimension -> dimension.values().isEmpty() && !dimension.name().equals("class"))
                .forEach(dimension -> figures.slices(indicator.key(), Set.of(dimension.name())).forEach(slice -> slice.values().values().forEach(value -> part(value, dimension, value))));
        }
    }

    private void name(String words, String key) {
        keys.computeIfAbsent(Names.of(words), name -> new LinkedHashSet<>()).add(key);
    }

    private void part(String words, Dimension dimension, String value) {
        if (!words.isBlank()) {
            parts.computeIfAbsent(Plain.label(words), name -> new LinkedHashSet<>()).add(Slice.of(dimension, value));
        }
    }

    /// A quantity of a sentence.
    Set<Named> named(String name, int year) {
        return of(List.of(name), year == 0 ? reportYear : year);
    }

    /// A cell by the labels of its row and column, and by the title where those name no indicator.
    Set<Named> inTable(Place.InTable place) {
        List<String> labels = new ArrayList<>();
        Arrays.asList((place.row() + "/" + place.column()).split("/")).forEach(labels::add);
        int titled = Labels.yearOf(place.table().title());
        int year = labels.stream().mapToInt(Labels::yearOf).filter(found -> found > 0).findFirst().orElse(titled > 0 ? titled : reportYear);
        Set<Named> found = of(labels, year);
        if (found.isEmpty() && !place.table().title().isBlank()) {
            labels.add(place.table().title().replaceFirst("(?:统计|情况|一览|汇总)*表?$", ""));
            found = of(labels, year);
        }
        return found;
    }

    /// Every label must be understood: one as an indicator, the others as parts, years or words that add nothing.
    private Set<Named> of(List<String> labels, int year) {
        Set<String> indicators = Set.of();
        List<Set<Slice>> within = new ArrayList<>();
        boolean change = false;
        for (String label : labels) {
            String plain = Plain.label(label).replaceAll("(?:19|20)\\d\\d(?:学?年度?)?|^各(?:专业|年级|班级?)", "");
            if (plain.matches(NOTHING)) {
                continue;
            }
            if (plain.matches(CHANGE)) {
                change = true;
            } else if (indicators.isEmpty() && keys.containsKey(Names.of(plain))) {
                indicators = Objects.requireNonNull(keys.get(Names.of(plain)));
            } else if (parts.containsKey(plain)) {
                within.add(Objects.requireNonNull(parts.get(plain)));
            } else {
                String part = parts.keySet().stream().filter(name -> name.length() >= 2 && plain.startsWith(name) && keys.containsKey(Names.of(plain.substring(name.length())))).findFirst().orElse("");
                if (part.isEmpty() || !indicators.isEmpty()) {
                    return Set.of();
                }
                within.add(Objects.requireNonNull(parts.get(part)));
                indicators = Objects.requireNonNull(keys.get(Names.of(plain.substring(part.length()))));
            }
        }
        return combined(indicators, within, year, change);
    }

    private static Set<Named> combined(Set<String> indicators, List<Set<Slice>> within, int year, boolean change) {
        Set<Slice> slices = Set.of(Slice.WHOLE);
        for (Set<Slice> each : within) {
            Set<Slice> more = new LinkedHashSet<>();
            slices.forEach(slice -> each.stream().filter(part -> slice.dimensions().stream().noneMatch(part.dimensions()::contains)).forEach(part -> more.add(slice.and(part.values()))));
            slices = more;
        }
        Set<Named> found = new LinkedHashSet<>();
        for (String key : indicators) {
            slices.forEach(slice -> found.add(new Named(change ? key + ".change" : key, slice, year)));
        }
        return found;
    }

    private static List<List<String>> synonyms() {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(Objects.requireNonNull(IndicatorNames.class.getResourceAsStream(SYNONYMS)), StandardCharsets.UTF_8))) {
            return in.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).map(line -> List.of(line.split("\t"))).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
