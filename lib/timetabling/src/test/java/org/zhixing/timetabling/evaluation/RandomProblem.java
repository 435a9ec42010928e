package org.zhixing.timetabling.evaluation;

import org.zhixing.timetabling.problem.CostFunction;
import org.zhixing.timetabling.problem.Demand;
import org.zhixing.timetabling.problem.Event;
import org.zhixing.timetabling.problem.EventGroup;
import org.zhixing.timetabling.problem.Problem;
import org.zhixing.timetabling.problem.Range;
import org.zhixing.timetabling.problem.Resource;
import org.zhixing.timetabling.problem.Slot;
import org.zhixing.timetabling.problem.SlotGroup;
import org.zhixing.timetabling.problem.Terms;
import org.zhixing.timetabling.problem.Time;
import org.zhixing.timetabling.problem.TimeGroup;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// A school that nobody would found: a few of everything, and every demand with every cost function.
public final class RandomProblem {

    private static final int RESOURCES = 9;
    private static final int EVENTS = 12;

    private final RandomGenerator random;
    private final int times;
    private final List<Event> events = new ArrayList<>();
    private final List<Slot> slots = new ArrayList<>();

    private RandomProblem(RandomGenerator random) {
        this.random = random;
        this.times = 8 + random.nextInt(150);
    }

    public static Problem with(RandomGenerator random) {
        return new RandomProblem(random).problem();
    }

    private Problem problem() {
        List<Time> named = IntStream.range(0, times).mapToObj(each -> new Time("t" + each, "T" + each)).toList();
        List<Resource> resources = IntStream.range(0, RESOURCES).mapToObj(each -> new Resource("r" + each, "R" + each, each % 2)).toList();
        for (int each = 0; each < EVENTS; each++) {
            event(each);
        }
        List<Demand> demands = new ArrayList<>();
        for (CostFunction function : CostFunction.values()) {
            for (int kind = 0; kind < 16; kind++) {
                demands.add(demand(kind, new Terms("d" + demands.size(), "D" + demands.size(), random.nextBoolean(), random.nextInt(20), function)));
            }
        }
        return new Problem("random", named, List.of("even", "odd"), resources, events, slots, demands);
    }

    private void event(int index) {
        int duration = 1 + random.nextInt(6);
        int first = slots.size();
        int time = random.nextInt(6) == 0 ? random.nextInt(times - duration + 1) : Problem.FREE;
        for (int slot = random.nextInt(4); slot > 0; slot--) {
            int resource = random.nextInt(RESOURCES);
            slots.add(new Slot(index, "role" + slot, resource % 2, random.nextBoolean() ? resource : Problem.FREE, random.nextInt(12)));
        }
        events.add(new Event("e" + index, "E" + index, duration, time, first, slots.size() - first));
    }

    private Demand demand(int kind, Terms terms) {
        return switch (kind) {
            case 0 -> new Demand.AssignTime(terms, some(EVENTS, each -> events.get(each).free()));
            case 1 -> new Demand.AssignResource(terms, some(slots.size(), each -> slots.get(each).free()));
            case 2 -> new Demand.PreferTimes(terms, some(EVENTS, each -> events.get(each).free()), some(times, each -> true), random.nextInt(3));
            case 3 -> new Demand.PreferResources(terms, some(slots.size(), each -> slots.get(each).free()), some(RESOURCES, each -> true));
            case 4 -> new Demand.SplitEvents(terms, some(EVENTS, each -> true), range(3), range(3));
            case 5 -> new Demand.DistributeSplitEvents(terms, some(EVENTS, each -> true), 1 + random.nextInt(3), range(2));
            case 6 -> new Demand.AvoidSplitAssignments(terms, List.of(new SlotGroup("s", some(slots.size(), each -> true)), new SlotGroup("t", some(slots.size(), each -> true))));
            case 7 -> new Demand.SpreadEvents(terms, eventGroups(), timeGroups().stream().map(each -> new Demand.SpreadEvents.Share(each, range(3))).toList());
            case 8 -> new Demand.LinkEvents(terms, eventGroups());
            case 9 -> new Demand.OrderEvents(terms, IntStream.range(0, 3).mapToObj(each -> new Demand.OrderEvents.Pair(random.nextInt(EVENTS), random.nextInt(EVENTS), range(8))).toList());
            case 10 -> new Demand.AvoidClashes(terms, some(RESOURCES, each -> true));
            case 11 -> new Demand.AvoidUnavailableTimes(terms, some(RESOURCES, each -> true), some(times, each -> true));
            case 12 -> new Demand.LimitIdleTimes(terms, some(RESOURCES, each -> true), timeGroups(), range(5));
            case 13 -> new Demand.ClusterBusyTimes(terms, some(RESOURCES, each -> true), timeGroups(), range(3));
            case 14 -> new Demand.LimitBusyTimes(terms, some(RESOURCES, each -> true), timeGroups(), range(6));
            default -> new Demand.LimitWorkload(terms, some(RESOURCES, each -> true), range(20));
        };
    }

    /// Some of the first so many, some of them twice.
    private List<Integer> some(int of, IntPredicate which) {
        return IntStream.range(0, of * 2).map(each -> each % of).filter(which).filter(each -> random.nextInt(3) == 0).boxed().toList();
    }

    private Range range(int most) {
        int minimum = random.nextInt(most + 1);
        return new Range(minimum, random.nextInt(5) == 0 ? Integer.MAX_VALUE : minimum + random.nextInt(most + 1));
    }

    private List<EventGroup> eventGroups() {
        return IntStream.range(0, 3).mapToObj(each -> new EventGroup("g" + each, some(EVENTS, event -> true))).toList();
    }

    private List<TimeGroup> timeGroups() {
        return IntStream.range(0, 4).mapToObj(each -> new TimeGroup("day" + each, random.nextBoolean() ? some(times, time -> true) : day())).toList();
    }

    private List<Integer> day() {
        int from = random.nextInt(times);
        return IntStream.range(from, Math.min(times, from + 1 + random.nextInt(80))).boxed().toList();
    }
}
