package org.zhixing.indicators.catalogue;

import org.zhixing.indicators.Declared;
import org.zhixing.indicators.Derived;
import org.zhixing.indicators.Indicator;
import org.zhixing.indicators.Measure;
import org.zhixing.indicators.Operand;
import org.zhixing.indicators.fact.Dimension;
import org.zhixing.indicators.fact.Fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// All indicators of a school, known to fit together: every key is used once, every operand, column and dimension exists,
/// nothing is derived from itself, units agree, and both languages are there.
public final class Catalogue {

    private final Map<String, Indicator> indicators;
    private final Map<String, Fact> facts;
    private final Map<String, Dimension> dimensions;
    private final Map<String, Set<Set<String>>> slicings;

    private Catalogue(Map<String, Indicator> indicators) {
        this.indicators = Collections.unmodifiableMap(indicators);
        this.facts = new LinkedHashMap<>();
        this.dimensions = new LinkedHashMap<>();
        for (Measure measure : measures()) {
            facts.putIfAbsent(measure.fact().view(), measure.fact());
            measure.slices().forEach(combination -> combination.forEach(dimension -> dimensions.putIfAbsent(dimension.name(), dimension)));
        }
        this.slicings = Slicings.of(this.indicators);
    }

    /// @throws InvalidCatalogue naming everything that is wrong
    public static Catalogue of(Collection<? extends Indicator> declarations) {
        List<Problem> problems = Validation.of(declarations);
        if (!problems.isEmpty()) {
            throw new InvalidCatalogue(problems);
        }
        Map<String, Indicator> byKey = new LinkedHashMap<>();
        declarations.forEach(indicator -> byKey.put(indicator.key(), indicator));
        return new Catalogue(byKey);
    }

    /// This catalogue with a school's own additions.
    /// @throws InvalidCatalogue naming everything that is wrong
    public Catalogue and(Collection<? extends Indicator> additions) {
        List<Indicator> all = new ArrayList<>(indicators.values());
        all.addAll(additions);
        return of(all);
    }

    /// In the order of declaration.
    public Collection<Indicator> indicators() {
        return indicators.values();
    }

    public Optional<Indicator> find(String key) {
        return Optional.ofNullable(indicators.get(key));
    }

    /// @throws IllegalArgumentException when there is none; ask [#find] for keys that come from outside
    public Indicator get(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("There is no indicator " + key));
    }

    /// All that is evaluated from records: measures, and declared facts read as such.
    public List<Measure> measures() {
        List<Measure> measures = new ArrayList<>();
        for (Indicator indicator : indicators.values()) {
            switch (indicator) {
                case Measure measure -> measures.add(measure);
                case Declared declared -> measures.add(declared.asMeasure());
                case Derived derived -> { }
            }
        }
        return measures;
    }

    public Collection<Fact> facts() {
        return Collections.unmodifiableCollection(facts.values());
    }

    public Collection<Dimension> dimensions() {
        return Collections.unmodifiableCollection(dimensions.values());
    }

    public Optional<Dimension> dimension(String name) {
        return Optional.ofNullable(dimensions.get(name));
    }

    /// The combinations of dimensions by which an indicator can be asked for, the whole (no dimension) among them.
    public Set<Set<String>> slicings(String key) {
        return slicings.getOrDefault(key, Set.of());
    }

    /// The operands of a derived indicator; none for others.
    public List<Operand> operands(String key) {
        return get(key) instanceof Derived derived ? derived.operands() : List.of();
    }
}
