package org.zhixing.indicators.catalogue;

import org.zhixing.indicators.Declared;
import org.zhixing.indicators.Derived;
import org.zhixing.indicators.Indicator;
import org.zhixing.indicators.Measure;
import org.zhixing.indicators.Operand;
import org.zhixing.indicators.fact.Dimension;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// By which combinations of dimensions each indicator can be asked for: a measure as it declares,
/// a derived one by those that all its operands have.
final class Slicings {

    private final Map<String, Indicator> indicators;
    private final Map<String, Set<Set<String>>> known = new HashMap<>();

    private Slicings(Map<String, Indicator> indicators) {
        this.indicators = indicators;
    }

    static Map<String, Set<Set<String>>> of(Map<String, Indicator> indicators) {
        Slicings slicings = new Slicings(indicators);
        indicators.keySet().forEach(slicings::slicings);
        return slicings.known;
    }

    private Set<Set<String>> slicings(String key) {
        Set<Set<String>> seen = known.get(key);
        if (seen != null) {
            return seen;
        }
        Indicator indicator = indicators.get(key);
        Set<Set<String>> found = switch (indicator) {
            case null -> Set.of();
            case Measure measure -> declared(measure);
            case Declared declared -> Set.of(Set.of());
            case Derived derived -> shared(derived);
        };
        known.put(key, found);
        return found;
    }

    private static Set<Set<String>> declared(Measure measure) {
        Set<Set<String>> combinations = new LinkedHashSet<>();
        combinations.add(Set.of());
        for (List<Dimension> combination : measure.slices()) {
            combinations.add(Measure.names(combination));
        }
        return combinations;
    }

    private Set<Set<String>> shared(Derived derived) {
        String mean = derived instanceof Derived.MeanOver over ? over.dimension() : "";
        Set<Set<String>> candidates = new LinkedHashSet<>();
        candidates.add(Set.of());
        for (Operand operand : derived.operands()) {
            for (Set<String> combination : slicings(operand.key())) {
                Set<String> candidate = new TreeSet<>(combination);
                candidate.removeAll(operand.only().keySet());
                candidate.remove(mean);
                candidates.add(candidate);
            }
        }
        candidates.removeIf(candidate -> !derived.operands().stream().allMatch(operand -> has(operand, candidate, mean)));
        return candidates;
    }

    private boolean has(Operand operand, Set<String> candidate, String mean) {
        Set<String> asked = new TreeSet<>(candidate);
        asked.removeAll(operand.over());
        asked.addAll(operand.only().keySet());
        if (!mean.isEmpty()) {
            asked.add(mean);
        }
        return slicings(operand.key()).contains(asked);
    }
}
