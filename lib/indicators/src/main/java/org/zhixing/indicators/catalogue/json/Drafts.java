package org.zhixing.indicators.catalogue.json;

import org.zhixing.indicators.Derived;
import org.zhixing.indicators.Indicator;
import org.zhixing.indicators.Operand;
import org.zhixing.indicators.catalogue.Catalogue;
import org.zhixing.indicators.catalogue.InvalidCatalogue;
import org.zhixing.indicators.catalogue.Problem;
import org.zhixing.indicators.catalogue.Problem.Place;
import org.zhixing.indicators.catalogue.json.IndicatorReader.Drafted;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Indicators as they were read from files, before they are known to fit together.
final class Drafts {

    private static final Comparator<Problem> BY_PLACE = Comparator.comparing(
        problem -> problem.place() == null ? new Place("", 0) : problem.place(), Comparator.comparing(Place::file).thenComparingInt(Place::line));

    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Drafted> drafted = new LinkedHashMap<>();

    /// What is wrong with the files themselves is told here while they are read.
    List<Problem> problems() {
        return problems;
    }

    /// @return whether all could be read
    boolean addAll(List<Written> indicators, IndicatorReader reader) {
        int before = problems.size();
        indicators.forEach(indicator -> indicator.or(Optional.<Drafted>empty(), () -> Optional.of(reader.read(indicator))).ifPresent(this::add));
        return problems.size() == before;
    }

    private void add(Drafted draft) {
        Drafted before = drafted.putIfAbsent(draft.key(), draft);
        if (before != null) {
            problems.add(new Problem(draft.key(), "这个键在 " + before.place().file() + " 第" + before.place().line() + "行已经用过",
                "the key is used already in " + before.place().file() + ", line " + before.place().line()).at(draft.place()));
        }
    }

    /// Everything that is known, and these.
    /// @throws InvalidCatalogue naming everything that is wrong, with file and line
    Catalogue with(Catalogue known) {
        for (Drafted draft : List.copyOf(drafted.values())) {
            if (known.find(draft.key()).isPresent()) {
                problems.add(new Problem(draft.key(), "程序自带的指标已用这个键", "an indicator of the program has this key already").at(draft.place()));
                drafted.remove(draft.key());
            }
        }
        Catalogue together = known;
        try {
            together = known.and(readable());
        } catch (InvalidCatalogue invalid) {
            invalid.problems().forEach(problem -> problems.add(placed(problem)));
        }
        if (!problems.isEmpty()) {
            throw new InvalidCatalogue(problems.stream().sorted(BY_PLACE).toList());
        }
        return together;
    }

    /// Without those computed from what could not be read: whether they fit cannot be known.
    private Collection<Indicator> readable() {
        Map<String, Indicator> readable = new LinkedHashMap<>();
        drafted.values().forEach(draft -> draft.indicator().ifPresent(indicator -> readable.put(draft.key(), indicator)));
        Set<String> unreadable = new HashSet<>(drafted.keySet());
        unreadable.removeAll(readable.keySet());
        boolean found = true;
        while (found) {
            found = readable.values().removeIf(indicator -> uses(indicator, unreadable) && unreadable.add(indicator.key()));
        }
        return readable.values();
    }

    private static boolean uses(Indicator indicator, Set<String> keys) {
        return indicator instanceof Derived derived && derived.operands().stream().map(Operand::key).anyMatch(keys::contains);
    }

    private Problem placed(Problem problem) {
        Drafted draft = drafted.get(problem.subject());
        return draft == null ? problem : problem.at(draft.place());
    }
}
