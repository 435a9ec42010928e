package org.zhixing.timetabling.clash;

import org.zhixing.timetabling.evaluation.Schedule;
import org.zhixing.timetabling.problem.Demand;
import org.zhixing.timetabling.problem.Event;
import org.zhixing.timetabling.problem.Plan;
import org.zhixing.timetabling.problem.Problem;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/// Decides whether any plan meets all of some points: by counting for each resource (a matching of its periods with the
/// times they may take), then by trying everything. What it calls impossible is impossible; where trying everything
/// would take too long it says so.
///
/// Events that no point needs to be anywhere are left out: a point that is missed for good by a plan in the making is
/// missed by less when fewer lessons are placed; events of other points are all tried, also without a time.
final class Proof {

    enum Verdict { MET, IMPOSSIBLE, OPEN }

    /// Events are cut in every way up to this duration; longer ones leave the question open.
    private static final int LONGEST = 9;

    private final Problem problem;
    private final Schedule schedule;
    private final BitSet timed = new BitSet();
    private final BitSet filled = new BitSet();
    private final List<Demand> cuts = new ArrayList<>();
    private final List<Demand.AvoidClashes> clashes = new ArrayList<>();
    private final List<Integer> variables = new ArrayList<>();
    private final Map<Integer, List<List<Integer>>> pieces = new HashMap<>();
    private final Map<Integer, int[][]> starts = new HashMap<>();
    private final BooleanSupplier over;
    private long steps;

    /// @param of the whole problem
    /// @param steps how many lessons and slots it may try
    /// @param over when to leave the question open; asked as often
    Proof(Problem of, List<Point> points, long steps, BooleanSupplier over) {
        this.problem = with(of, points.stream().map(Point::demand).toList());
        this.steps = steps;
        this.over = over;
        this.schedule = new Schedule(problem, Plan.empty(problem));
        BitSet variable = new BitSet();
        for (Point point : points) {
            switch (point.demand()) {
                case Demand.AssignTime it -> timed.set(it.events().getFirst());
                case Demand.AssignResource it -> filled.set(it.slots().getFirst());
                case Demand.SplitEvents it -> cuts.add(it);
                case Demand.DistributeSplitEvents it -> cuts.add(it);
                case Demand.AvoidClashes it -> clashes.add(it);
                default -> { }
            }
            BitSet scope = point.scope(problem);
            if (Point.lasting(point.demand())) {
                scope.stream().filter(event -> !problem.events().get(event).free()).forEach(variable::set);
            } else {
                variable.or(scope);
            }
        }
        variable.stream().forEach(variables::add);
        schedule.weigh(demand -> Point.lasting(demand) ? 1 : 0);
    }

    /// The same problem with other demands.
    static Problem with(Problem problem, List<Demand> demands) {
        return new Problem(problem.id(), problem.times(), problem.types(), problem.resources(), problem.events(), problem.slots(), demands);
    }

    /// The plan that meets all points, after `MET`.
    Plan plan() {
        return schedule.plan();
    }

    Verdict decide() {
        if (variables.stream().anyMatch(each -> event(each).duration() > LONGEST)) {
            return Verdict.OPEN;
        }
        for (int event : variables) {
            pieces.put(event, partitions(event(event).duration(), event(event).duration()).stream().filter(way -> cuts.stream().allMatch(cut -> fits(cut, event, way))).toList());
            if (ways(event).isEmpty()) {
                return Verdict.IMPOSSIBLE;
            } else if (!event(event).free() && !ways(event).equals(List.of(List.of(event(event).duration())))) {
                return Verdict.OPEN;
            }
        }
        if (schedule.pulled() > 0) {
            return Verdict.IMPOSSIBLE;
        }
        for (int event : variables) {
            if (over.getAsBoolean()) {
                return Verdict.OPEN;
            }
            look(event);
            if (ways(event).isEmpty()) {
                return Verdict.IMPOSSIBLE;
            }
        }
        return clashes.stream().anyMatch(each -> crowded(each.resources().getFirst())) ? Verdict.IMPOSSIBLE : tryAll();
    }

    private Event event(int event) {
        return problem.events().get(event);
    }

    private List<List<Integer>> ways(int event) {
        return pieces.getOrDefault(event, List.of());
    }

    /// Finds out where the lessons of an event may start as far as it alone is concerned, and leaves out the ways to cut
    /// it that leave a lesson nowhere to go.
    private void look(int event) {
        int duration = event(event).duration();
        int[][] of = new int[duration + 1][0];
        for (int length = 1; length <= duration; length++) {
            of[length] = event(event).free() ? starts(event, length) : new int[] {event(event).time()};
        }
        starts.put(event, of);
        if (timed.get(event)) {
            pieces.put(event, ways(event).stream().filter(way -> way.stream().allMatch(length -> of[length].length > 0)).toList());
        }
    }

    private int[] startsOf(int event, int length) {
        return starts.getOrDefault(event, new int[length + 1][0])[length];
    }

    private int[] starts(int event, int length) {
        int lesson = schedule.lessonOf(event, 0);
        int mark = schedule.mark();
        if (length < event(event).duration()) {
            schedule.split(lesson, event(event).duration() - length);
        }
        int[] fine = IntStream.rangeClosed(0, problem.times().size() - length).filter(start -> {
            schedule.assignTime(lesson, start);
            return schedule.pulled() == 0;
        }).toArray();
        schedule.undo(mark);
        return fine;
    }

    private static boolean fits(Demand cut, int event, List<Integer> lengths) {
        return switch (cut) {
            case Demand.SplitEvents it -> it.events().getFirst() != event || it.amount().missedBy(lengths.size()) == 0 && lengths.stream().allMatch(each -> it.durations().missedBy(each) == 0);
            case Demand.DistributeSplitEvents it -> it.events().getFirst() != event || it.amount().missedBy((int) lengths.stream().filter(each -> each == it.duration()).count()) == 0;
            default -> true;
        };
    }

    /// All ways to cut, each longest piece first.
    private static List<List<Integer>> partitions(int left, int most) {
        List<List<Integer>> all = new ArrayList<>();
        if (left == 0) {
            all.add(List.of());
        }
        for (int piece = Math.min(left, most); piece > 0; piece--) {
            for (List<Integer> rest : partitions(left - piece, piece)) {
                List<Integer> one = new ArrayList<>(List.of(piece));
                one.addAll(rest);
                all.add(one);
            }
        }
        return all;
    }

    /// Whether a resource that must not be in two places has more periods than times that they may take.
    private boolean crowded(int who) {
        List<BitSet> periods = new ArrayList<>();
        for (int event : variables) {
            boolean attends = problem.slotsOf(event).anyMatch(slot -> problem.slots().get(slot).resource() == who);
            if (attends && (timed.get(event) || !event(event).free())) {
                BitSet times = times(event);
                IntStream.range(0, event(event).duration()).forEach(each -> periods.add(times));
            }
        }
        int[] taken = IntStream.generate(() -> -1).limit(problem.times().size()).toArray();
        return IntStream.range(0, periods.size()).anyMatch(each -> !seat(each, periods, taken, new BitSet()));
    }

    private BitSet times(int event) {
        BitSet times = new BitSet();
        if (!event(event).free()) {
            times.set(event(event).time(), event(event).time() + event(event).duration());
            return times;
        }
        for (List<Integer> each : ways(event)) {
            each.stream().distinct().forEach(length -> IntStream.of(startsOf(event, length)).forEach(start -> times.set(start, start + length)));
        }
        return times;
    }

    /// Finds a period a time of its own, moving others where that helps.
    private static boolean seat(int period, List<BitSet> periods, int[] taken, BitSet seen) {
        for (int time = periods.get(period).nextSetBit(0); time >= 0; time = periods.get(period).nextSetBit(time + 1)) {
            if (!seen.get(time)) {
                seen.set(time);
                if (taken[time] < 0 || seat(taken[time], periods, taken, seen)) {
                    taken[time] = period;
                    return true;
                }
            }
        }
        return false;
    }

    private Verdict tryAll() {
        variables.sort(Comparator.comparingInt(each -> IntStream.range(1, event(each).duration() + 1).map(length -> startsOf(each, length).length).sum()));
        return attempt(0);
    }

    private Verdict attempt(int index) {
        if (index == variables.size()) {
            return schedule.infeasibility() == 0 ? Verdict.MET : Verdict.IMPOSSIBLE;
        }
        int event = variables.get(index);
        for (List<Integer> way : ways(event)) {
            int mark = schedule.mark();
            int whole = schedule.lessonOf(event, 0);
            List<Integer> lessons = new ArrayList<>(List.of(whole));
            way.subList(1, way.size()).forEach(length -> lessons.add(schedule.split(whole, length)));
            Verdict verdict = lesson(index, lessons, 0);
            if (verdict != Verdict.IMPOSSIBLE) {
                return verdict;
            }
            schedule.undo(mark);
        }
        return Verdict.IMPOSSIBLE;
    }

    private Verdict lesson(int index, List<Integer> lessons, int which) {
        if (which == lessons.size()) {
            return attempt(index + 1);
        }
        int event = variables.get(index);
        int lesson = lessons.get(which);
        if (!event(event).free()) {
            return slot(index, lessons, which, 0);
        }
        int[] fine = startsOf(event, schedule.duration(lesson));
        boolean alike = which > 0 && schedule.duration(lessons.get(which - 1)) == schedule.duration(lesson);
        int from = alike ? schedule.time(lessons.get(which - 1)) : Problem.FREE;
        for (int start : timed.get(event) ? fine : IntStream.concat(IntStream.of(Problem.FREE), IntStream.of(fine)).toArray()) {
            if (start >= from) {
                int mark = schedule.mark();
                schedule.assignTime(lesson, start);
                Verdict verdict = slot(index, lessons, which, 0);
                if (verdict != Verdict.IMPOSSIBLE) {
                    return verdict;
                }
                schedule.undo(mark);
            }
        }
        return Verdict.IMPOSSIBLE;
    }

    private Verdict slot(int index, List<Integer> lessons, int which, int place) {
        if (steps-- <= 0 || over.getAsBoolean()) {
            return Verdict.OPEN;
        } else if (schedule.pulled() > 0) {
            return Verdict.IMPOSSIBLE;
        }
        int event = variables.get(index);
        if (place == event(event).slots()) {
            return lesson(index, lessons, which + 1);
        }
        int slot = event(event).firstSlot() + place;
        if (!problem.slots().get(slot).free()) {
            return slot(index, lessons, which, place + 1);
        }
        for (int who = filled.get(slot) ? 0 : Problem.FREE; who < problem.resources().size(); who++) {
            if (who < 0 || problem.resources().get(who).type() == problem.slots().get(slot).type()) {
                int mark = schedule.mark();
                schedule.assignResource(lessons.get(which), place, who);
                Verdict verdict = slot(index, lessons, which, place + 1);
                if (verdict != Verdict.IMPOSSIBLE) {
                    return verdict;
                }
                schedule.undo(mark);
            }
        }
        return Verdict.IMPOSSIBLE;
    }
}
