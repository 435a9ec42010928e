package org.zhixing.campus.reproduction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;

/// The lightest set that has an element in common with every conflict, exactly: what is forced is taken, what is dominated is left out,
/// independent parts are solved apart, and only what remains is branched over.
final class SmallestSet<T> {

    private final ToLongFunction<T> weight;

    private SmallestSet(ToLongFunction<T> weight) {
        this.weight = weight;
    }

    static <T> Set<T> hitting(Collection<Set<T>> conflicts, ToLongFunction<T> weight) {
        return new SmallestSet<>(weight).solve(conflicts, Long.MAX_VALUE).orElseThrow();
    }

    /// The lightest set if it is lighter than the limit.
    private Optional<Set<T>> solve(Collection<Set<T>> conflicts, long limit) {
        Set<T> chosen = new LinkedHashSet<>();
        List<List<Set<T>>> parts = parts(reduced(conflicts, chosen));
        long left = limit - weight(chosen) - parts.stream().mapToLong(this::least).sum();
        for (List<Set<T>> part : parts) {
            long least = least(part);
            Optional<Set<T>> solved = left <= 0 ? Optional.empty() : branch(part, left == Long.MAX_VALUE ? left : left + least);
            if (solved.isEmpty()) {
                return solved;
            }
            chosen.addAll(solved.get());
            left -= weight(solved.get()) - least;
        }
        return left <= 0 ? Optional.empty() : Optional.of(chosen);
    }

    /// The lighter of two: with the element that hits most, or without it.
    private Optional<Set<T>> branch(List<Set<T>> conflicts, long limit) {
        if (least(conflicts) >= limit) {
            return Optional.empty();
        }
        T element = most(conflicts);
        Optional<Set<T>> with = solve(conflicts.stream().filter(conflict -> !conflict.contains(element)).toList(), limit - weight.applyAsLong(element));
        with.ifPresent(others -> others.add(element));
        long bound = with.map(this::weight).orElse(limit);
        List<Set<T>> without = conflicts.stream().map(conflict -> without(conflict, Set.of(element))).toList();
        boolean needed = without.stream().anyMatch(Set::isEmpty) || least(without) >= bound;
        Optional<Set<T>> other = needed ? Optional.empty() : solve(without, bound);
        return other.isPresent() ? other : with;
    }

    /// Adds to `chosen` what every solution needs, and returns the conflicts that remain, without what no lightest solution needs.
    private List<Set<T>> reduced(Collection<Set<T>> conflicts, Set<T> chosen) {
        List<Set<T>> rest = withoutSupersets(conflicts);
        while (true) {
            Set<T> forced = new HashSet<>();
            rest.stream().filter(conflict -> conflict.size() == 1).forEach(forced::addAll);
            chosen.addAll(forced);
            List<Set<T>> unhit = rest.stream().filter(conflict -> conflict.stream().noneMatch(forced::contains)).toList();
            Set<T> dominated = dominated(unhit);
            rest = withoutSupersets(unhit.stream().map(conflict -> without(conflict, dominated)).toList());
            if (forced.isEmpty() && dominated.isEmpty()) {
                return rest;
            }
        }
    }

    /// Elements that hit no conflict which a lighter or equally light one does not hit too.
    private Set<T> dominated(List<Set<T>> conflicts) {
        Map<T, Set<Set<T>>> hit = new LinkedHashMap<>();
        conflicts.forEach(conflict -> conflict.forEach(element -> hit.computeIfAbsent(element, none -> new HashSet<>()).add(conflict)));
        Set<T> dominated = new HashSet<>();
        for (var one : hit.entrySet()) {
            Set<T> neighbours = one.getValue().iterator().next();
            for (T other : neighbours) {
                if (!other.equals(one.getKey()) && !dominated.contains(other)
                    && weight.applyAsLong(other) <= weight.applyAsLong(one.getKey()) && hit.getOrDefault(other, Set.of()).containsAll(one.getValue())) {
                    dominated.add(one.getKey());
                    break;
                }
            }
        }
        return dominated;
    }

    private T most(List<Set<T>> conflicts) {
        Map<T, Integer> hits = new LinkedHashMap<>();
        conflicts.forEach(conflict -> conflict.forEach(element -> hits.merge(element, 1, Integer::sum)));
        return hits.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    }

    /// Conflicts without common elements need one element each.
    private long least(List<Set<T>> conflicts) {
        Set<T> seen = new HashSet<>();
        long least = 0;
        for (Set<T> conflict : conflicts) {
            if (conflict.stream().noneMatch(seen::contains)) {
                seen.addAll(conflict);
                least += conflict.stream().mapToLong(weight).min().orElse(0);
            }
        }
        return least;
    }

    private long weight(Set<T> elements) {
        return elements.stream().mapToLong(weight).sum();
    }

    private Set<T> without(Set<T> conflict, Set<T> left) {
        Set<T> rest = new LinkedHashSet<>(conflict);
        rest.removeAll(left);
        return rest;
    }

    private List<Set<T>> withoutSupersets(Collection<Set<T>> conflicts) {
        List<Set<T>> least = new ArrayList<>();
        conflicts.stream().distinct().sorted(Comparator.comparingInt(Set::size)).forEach(conflict -> {
            if (least.stream().noneMatch(conflict::containsAll)) {
                least.add(conflict);
            }
        });
        return least;
    }

    private List<List<Set<T>>> parts(List<Set<T>> conflicts) {
        List<List<Set<T>>> parts = new ArrayList<>();
        List<Set<T>> left = new ArrayList<>(conflicts);
        while (!left.isEmpty()) {
            List<Set<T>> part = new ArrayList<>(List.of(left.removeFirst()));
            Set<T> elements = new HashSet<>(part.getFirst());
            for (int i = 0; i < left.size(); i++) {
                if (left.get(i).stream().anyMatch(elements::contains)) {
                    elements.addAll(left.get(i));
                    part.add(left.remove(i));
                    i = -1;
                }
            }
            parts.add(part);
        }
        return parts;
    }
}
