package org.zhixing.campus.reproduction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;

/// The lightest set that has an element in common with every conflict: branch and bound, one connected component at a time.
final class SmallestSet<T> {

    private final ToLongFunction<T> weight;
    private Set<T> best = Set.of();
    private long bound = Long.MAX_VALUE;

    private SmallestSet(ToLongFunction<T> weight) {
        this.weight = weight;
    }

    /// Exact; among equally light sets the first one found, elements being tried in the order of their weight.
    static <T> Set<T> hitting(Collection<Set<T>> conflicts, ToLongFunction<T> weight) {
        Set<T> chosen = new LinkedHashSet<>();
        for (List<Set<T>> component : components(withoutSupersets(conflicts))) {
            SmallestSet<T> search = new SmallestSet<>(weight);
            search.branch(component, new LinkedHashSet<>(), 0, new HashSet<>());
            chosen.addAll(search.best);
        }
        return chosen;
    }

    private void branch(List<Set<T>> unhit, Set<T> chosen, long cost, Set<T> excluded) {
        if (unhit.isEmpty()) {
            if (cost < bound) {
                bound = cost;
                best = new LinkedHashSet<>(chosen);
            }
            return;
        }
        if (cost + leastFor(unhit, excluded) >= bound) {
            return;
        }
        Set<T> excludedHere = new HashSet<>(excluded);
        for (T element : candidates(unhit, excluded)) {
            List<Set<T>> rest = unhit.stream().filter(conflict -> !conflict.contains(element)).toList();
            chosen.add(element);
            branch(rest, chosen, cost + weight.applyAsLong(element), excludedHere);
            chosen.remove(element);
            excludedHere.add(element);
        }
    }

    /// The elements of the conflict with the fewest that are left, those that hit most first.
    private List<T> candidates(List<Set<T>> unhit, Set<T> excluded) {
        List<T> fewest = null;
        for (Set<T> conflict : unhit) {
            List<T> left = conflict.stream().filter(element -> !excluded.contains(element)).toList();
            fewest = fewest == null || left.size() < fewest.size() ? left : fewest;
        }
        return fewest == null ? List.of() : fewest.stream().sorted(Comparator.<T>comparingLong(weight)
            .thenComparing(Comparator.<T>comparingLong(element -> unhit.stream().filter(conflict -> conflict.contains(element)).count()).reversed())).toList();
    }

    /// Conflicts without common elements need one element each.
    private long leastFor(List<Set<T>> unhit, Set<T> excluded) {
        Set<T> seen = new HashSet<>();
        long least = 0;
        for (Set<T> conflict : unhit) {
            if (conflict.stream().noneMatch(seen::contains)) {
                seen.addAll(conflict);
                least += conflict.stream().filter(element -> !excluded.contains(element)).mapToLong(weight).min().orElse(Long.MAX_VALUE / 1000);
            }
        }
        return least;
    }

    private static <T> List<Set<T>> withoutSupersets(Collection<Set<T>> conflicts) {
        List<Set<T>> least = new ArrayList<>();
        conflicts.stream().sorted(Comparator.comparingInt(Set::size)).forEach(conflict -> {
            if (least.stream().noneMatch(conflict::containsAll)) {
                least.add(conflict);
            }
        });
        return least;
    }

    private static <T> List<List<Set<T>>> components(List<Set<T>> conflicts) {
        List<List<Set<T>>> components = new ArrayList<>();
        List<Set<T>> left = new ArrayList<>(conflicts);
        while (!left.isEmpty()) {
            List<Set<T>> component = new ArrayList<>(List.of(left.removeFirst()));
            Set<T> elements = new HashSet<>(component.getFirst());
            for (int i = 0; i < left.size(); i++) {
                if (left.get(i).stream().anyMatch(elements::contains)) {
                    elements.addAll(left.get(i));
                    component.add(left.remove(i));
                    i = -1;
                }
            }
            components.add(component);
        }
        return components;
    }
}
