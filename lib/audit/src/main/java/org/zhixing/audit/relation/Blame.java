package org.zhixing.audit.relation;

import org.zhixing.audit.document.Figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds for the broken statements the fewest numbers that explain them: the number in most broken ones and fewest that hold.
public final class Blame {

    private Blame() {
    }

    /// A number to blame and the broken statements it explains, the most telling first.
    public record Blamed(Figure figure, List<Relation> broken) {
    }

    public static List<Blamed> of(List<Relation> relations) {
        Map<Figure, Integer> held = new IdentityHashMap<>();
        List<Relation> open = new ArrayList<>();
        for (Relation relation : relations) {
            if (relation.isBroken()) {
                open.add(relation);
            } else if (relation.bits() > 2) {
                relation.figures().forEach(figure -> held.merge(figure, 1, Integer::sum));
            }
        }
        List<Blamed> blamed = new ArrayList<>();
        blame(open.stream().filter(relation -> !relation.comparesPlaces()).toList(), held, blamed);
        List<Relation> apart = new ArrayList<>(open.stream().filter(Relation::comparesPlaces).toList());
        Set<Figure> already = Collections.newSetFromMap(new IdentityHashMap<>());
        blamed.forEach(one -> already.add(one.figure()));
        apart.removeIf(relation -> relation.figures().stream().anyMatch(already::contains));
        blame(apart, held, blamed);
        return blamed;
    }

    /// What two places say differently comes last: a number already blamed explains it.
    private static void blame(List<Relation> broken, Map<Figure, Integer> held, List<Blamed> blamed) {
        for (List<Relation> together : together(broken)) {
            blameOne(together, held, blamed);
        }
    }

    /// The broken statements in groups that share no number, so that each can be judged by itself.
    private static List<List<Relation>> together(List<Relation> broken) {
        Map<Figure, List<Relation>> of = new IdentityHashMap<>();
        broken.forEach(relation -> relation.figures().forEach(figure -> of.computeIfAbsent(figure, none -> new ArrayList<>()).add(relation)));
        Set<Relation> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<List<Relation>> groups = new ArrayList<>();
        for (Relation first : broken) {
            if (seen.add(first)) {
                List<Relation> group = new ArrayList<>(List.of(first));
                for (int i = 0; i < group.size(); i++) {
                    for (Figure figure : group.get(i).figures()) {
                        of.getOrDefault(figure, List.of()).stream().filter(seen::add).forEach(group::add);
                    }
                }
                groups.add(group);
            }
        }
        return groups;
    }

    private static void blameOne(List<Relation> broken, Map<Figure, Integer> held, List<Blamed> blamed) {
        List<Relation> open = new ArrayList<>(broken);
        while (!open.isEmpty()) {
            Figure worst = worst(open, held);
            List<Relation> explained = open.stream().filter(relation -> relation.figures().contains(worst))
                .sorted(Comparator.<Relation>comparingInt(relation -> relation.target() == worst ? 0 : 1).thenComparingInt(relation -> -relation.trust())).toList();
            blamed.add(new Blamed(worst, explained));
            open.removeAll(explained);
        }
    }

    private static Figure worst(List<Relation> open, Map<Figure, Integer> held) {
        Set<Figure> candidates = new LinkedHashSet<>();
        open.forEach(relation -> candidates.addAll(relation.figures()));
        Figure worst = open.getFirst().target();
        int most = Integer.MIN_VALUE;
        for (Figure figure : candidates) {
            int broken = 0;
            int aimed = 0;
            for (Relation relation : open) {
                broken += relation.figures().contains(figure) ? 1 : 0;
                aimed += relation.target() == figure ? 1 : 0;
            }
            int score = 6 * broken - 4 * held.getOrDefault(figure, 0) + aimed;
            if (score > most) {
                most = score;
                worst = figure;
            }
        }
        return worst;
    }
}
