package org.zhixing.timetabling.search;

import org.zhixing.timetabling.evaluation.Schedule;
import org.zhixing.timetabling.problem.Demand;
import org.zhixing.timetabling.problem.Problem;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// What is placed as one: the lesson of an event that is held in one go, with those that must start when it does; and where
/// it may start. What may start at one time only is anchored there, and the starts that it takes from others are not theirs.
final class Units {

    private final Problem problem;
    private final Freedom freedom;
    private final Schedule schedule;
    private final Bonds bonds;

    /// Of each unit its lessons and its starts.
    final int[][] lessons;
    final int[][] starts;

    final boolean[] anchored;

    /// Whether a resource must not attend two lessons at once.
    final boolean[] exclusive;

    private final int[] unitOf;

    /// Of each resource the lessons that it is given to, where it is exclusive.
    private final List<List<Integer>> attended = new ArrayList<>();

    Units(Freedom freedom, Schedule schedule, Bonds bonds) {
        this.problem = freedom.problem;
        this.freedom = freedom;
        this.schedule = schedule;
        this.bonds = bonds;
        this.exclusive = new boolean[problem.resources().size()];
        problem.demands().stream().filter(each -> each.terms().required()).forEach(each -> {
            if (each instanceof Demand.AvoidClashes it) {
                it.resources().forEach(who -> exclusive[who] = true);
            }
        });
        List<int[]> units = together();
        this.lessons = units.stream().map(unit -> IntStream.of(unit).map(event -> schedule.lessonOf(event, 0)).toArray()).toArray(int[][]::new);
        this.unitOf = new int[problem.events().size()];
        for (int unit = 0; unit < lessons.length; unit++) {
            for (int event : units.get(unit)) {
                unitOf[event] = unit;
            }
        }
        this.starts = units.stream().map(this::starts).toArray(int[][]::new);
        this.anchored = new boolean[lessons.length];
        problem.resources().forEach(each -> attended.add(new ArrayList<>(0)));
        problem.slots().stream().filter(slot -> !slot.free() && exclusive[slot.resource()]).forEach(slot -> attended.get(slot.resource()).add(schedule.lessonOf(slot.event(), 0)));
        anchor();
    }

    private List<int[]> together() {
        List<int[]> units = new ArrayList<>();
        BitSet done = new BitSet();
        for (int event = 0; event < problem.events().size(); event++) {
            if (!done.get(event)) {
                int[] unit = IntStream.concat(IntStream.of(event), IntStream.of(freedom.partners[event])).toArray();
                IntStream.of(unit).forEach(done::set);
                units.add(unit);
            }
        }
        return units;
    }

    private int[] starts(int[] unit) {
        return IntStream.of(freedom.starts(unit[0], freedom.event(unit[0]).duration()))
            .filter(time -> IntStream.of(unit).allMatch(event -> freedom.allows(event, freedom.event(event).duration(), time))).toArray();
    }

    int count() {
        return lessons.length;
    }

    int of(int lesson) {
        return unitOf[schedule.event(lesson)];
    }

    /// Anchors what has one start, takes from others what it needs, and so on.
    private void anchor() {
        Deque<Integer> next = new ArrayDeque<>();
        IntStream.range(0, count()).filter(unit -> starts[unit].length == 1).forEach(next::add);
        while (!next.isEmpty()) {
            int unit = next.remove();
            anchored[unit] = true;
            for (int lesson : lessons[unit]) {
                for (int place = 0; place < schedule.places(lesson); place++) {
                    int who = schedule.resource(lesson, place);
                    if (who >= 0 && exclusive[who]) {
                        attended.get(who).forEach(other -> leave(other, next, unit, start -> !overlap(lesson, starts[unit][0], other, start)));
                    }
                }
                bonds.others(schedule.event(lesson)).forEach(event -> leave(schedule.lessonOf(event, 0), next, unit, start -> bonds.kept(schedule.event(lesson), starts[unit][0], event, start)));
            }
        }
    }

    private boolean overlap(int lesson, int start, int other, int otherStart) {
        return start < otherStart + schedule.duration(other) && otherStart < start + schedule.duration(lesson);
    }

    /// Leaves to the unit of a lesson the starts that it can have still; all, where none would be left.
    private void leave(int lesson, Deque<Integer> next, int by, IntPredicate possible) {
        int unit = of(lesson);
        if (unit == by || starts[unit].length < 2) {
            return;
        }
        int[] left = Arrays.stream(starts[unit]).filter(possible).toArray();
        if (left.length > 0 && left.length < starts[unit].length) {
            starts[unit] = left;
            if (left.length == 1) {
                next.add(unit);
            }
        }
    }

    /// How much a unit is in the way of others, for each start that it may have: so hard it is to place at least.
    int[] footprints() {
        return IntStream.range(0, count()).map(unit -> {
            int sum = 0;
            for (int lesson : lessons[unit]) {
                for (int place = 0; place < schedule.places(lesson); place++) {
                    int who = schedule.resource(lesson, place);
                    sum += who >= 0 && exclusive[who] ? schedule.duration(lesson) : 0;
                }
            }
            return 1 + sum / (1 + 2 * starts[unit].length);
        }).toArray();
    }

    /// The units that have a start, the hardest last: those with few starts and much that they need, above all what many need.
    List<Integer> byHardness() {
        int[] demanded = new int[problem.resources().size()];
        problem.slots().stream().filter(slot -> !slot.free()).forEach(slot -> demanded[slot.resource()] += freedom.event(slot.event()).duration());
        double[] hardness = new double[count()];
        for (int unit = 0; unit < count(); unit++) {
            double needs = 0;
            for (int lesson : lessons[unit]) {
                for (int place = 0; place < schedule.places(lesson); place++) {
                    int who = schedule.resource(lesson, place);
                    needs += schedule.duration(lesson) * (who >= 0 && exclusive[who] ? demanded[who] : 1);
                }
            }
            hardness[unit] = anchored[unit] ? Double.MAX_VALUE : needs / (1 + starts[unit].length);
        }
        return IntStream.range(0, count()).filter(unit -> starts[unit].length > 0).boxed().sorted(Comparator.comparingDouble(unit -> hardness[unit])).toList();
    }
}
