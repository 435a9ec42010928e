package org.zhixing.timetabling.evaluation;

import org.zhixing.timetabling.problem.CostFunction;
import org.zhixing.timetabling.problem.Days;
import org.zhixing.timetabling.problem.Demand;
import org.zhixing.timetabling.problem.Event;
import org.zhixing.timetabling.problem.EventGroup;
import org.zhixing.timetabling.problem.Problem;
import org.zhixing.timetabling.problem.Range;
import org.zhixing.timetabling.problem.Resource;
import org.zhixing.timetabling.problem.Route;
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
    private static final int OF_XHSTT = 16;
    private static final int KINDS = 37;

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
            for (int kind = 0; kind < OF_XHSTT; kind++) {
                demands.add(demand(kind, new Terms("d" + demands.size(), "D" + demands.size(), random.nextBoolean(), random.nextInt(20), function)));
            }
        }
        for (int kind = OF_XHSTT; kind < KINDS; kind++) {
            CostFunction function = CostFunction.values()[random.nextInt(CostFunction.values().length)];
            demands.add(demand(kind, new Terms("d" + demands.size(), "D" + demands.size(), random.nextBoolean(), random.nextInt(20), function)));
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
            case 15 -> new Demand.LimitWorkload(terms, some(RESOURCES, each -> true), range(20));
            default -> beyond(kind, terms);
        };
    }

    private Demand beyond(int kind, Terms terms) {
        return switch (kind) {
            case 16 -> new Demand.AvoidTimes(terms, some(EVENTS, each -> true), some(times, each -> true));
            case 17 -> new Demand.SeparateDays(terms, eventGroups(), days(), range(2));
            case 18 -> new Demand.JoinWithinDay(terms, eventGroups(), days());
            case 19 -> new Demand.RunInSuccession(terms, eventGroups(), days(), random.nextBoolean());
            case 20 -> new Demand.PauseBetween(terms, List.of(new Demand.PauseBetween.Sequel(eventGroups().get(0), eventGroups().get(1)), new Demand.PauseBetween.Sequel(eventGroups().get(2), eventGroups().get(2))), days(), random.nextInt(5));
            case 21 -> new Demand.ShareStarts(terms, eventGroups(), days());
            case 22 -> new Demand.LimitLessonsAt(terms, eventGroups(), some(times, each -> true), range(4));
            case 23 -> new Demand.LimitSimultaneous(terms, some(RESOURCES, each -> true), some(times, each -> true), range(2), random.nextBoolean());
            case 24 -> new Demand.StartEarly(terms, some(RESOURCES, each -> true), timeGroups(), random.nextInt(3));
            case 25 -> new Demand.LimitStretches(terms, some(RESOURCES, each -> true), timeGroups(), random.nextInt(3));
            case 26 -> new Demand.LimitSpans(terms, some(RESOURCES, each -> true), timeGroups(), random.nextInt(10), random.nextInt(2));
            case 27 -> new Demand.LimitIdleTimesOfDay(terms, some(RESOURCES, each -> true), timeGroups(), random.nextInt(8), random.nextInt(2));
            case 28 -> new Demand.RestBetween(terms, some(RESOURCES, each -> true), List.of(new Demand.RestBetween.Night(timeGroups().get(0), timeGroups().get(1)), new Demand.RestBetween.Night(timeGroups().get(2), timeGroups().get(3))), random.nextInt(40));
            case 29 -> new Demand.LimitDoubleShifts(terms, some(RESOURCES, each -> true), IntStream.range(0, 3).mapToObj(each -> new Demand.LimitDoubleShifts.Shifts(timeGroups().get(0), timeGroups().get(1))).toList(), random.nextInt(3));
            case 30 -> new Demand.LimitVariety(terms, List.of(new Demand.LimitVariety.Family("f", some(RESOURCES, each -> true)), new Demand.LimitVariety.Family("g", some(RESOURCES, each -> true))), timeGroups(), random.nextInt(4));
            case 31 -> new Demand.EndDay(terms, some(EVENTS, each -> true).stream().map(each -> new Demand.EndDay.Ending(each, some(RESOURCES, resource -> true))).toList(), days());
            case 32 -> new Demand.LimitAssignments(terms, slotGroups(), random.nextInt(4));
            case 33 -> new Demand.StayInSuccession(terms, slotGroups(), days());
            case 34 -> new Demand.LimitPlaceChanges(terms, routes(), places(), days(), random.nextInt(4), random.nextBoolean());
            case 35 -> new Demand.PauseForPlaceChanges(terms, routes(), places(), days(), random.nextInt(6));
            default -> new Demand.AvoidPlaces(terms, routes(), some(RESOURCES, each -> true), some(times, each -> true));
        };
    }

    /// Days of which some lack times, as days with breaks do.
    private Days days() {
        int length = 2 + random.nextInt(12);
        return new Days(IntStream.iterate(0, from -> from < times, from -> from + length).mapToObj(from -> new TimeGroup("day" + from,
            IntStream.range(from, Math.min(times, from + length)).filter(time -> random.nextInt(5) > 0).boxed().toList())).filter(day -> random.nextInt(8) > 0).toList());
    }

    private List<SlotGroup> slotGroups() {
        return List.of(new SlotGroup("s", some(slots.size(), each -> true)), new SlotGroup("t", some(slots.size(), each -> true)));
    }

    private List<Route> routes() {
        return List.of(new Route("a", some(slots.size(), each -> true)), new Route("b", some(slots.size(), each -> true)));
    }

    private List<Integer> places() {
        return IntStream.range(0, RESOURCES).mapToObj(each -> random.nextInt(4) - 1).toList();
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
