package org.zhixing.timetabling.clash;

import org.zhixing.timetabling.problem.CostFunction;
import org.zhixing.timetabling.problem.Days;
import org.zhixing.timetabling.problem.Demand;
import org.zhixing.timetabling.problem.Event;
import org.zhixing.timetabling.problem.EventGroup;
import org.zhixing.timetabling.problem.Problem;
import org.zhixing.timetabling.problem.Range;
import org.zhixing.timetabling.problem.Resource;
import org.zhixing.timetabling.problem.Slot;
import org.zhixing.timetabling.problem.Terms;
import org.zhixing.timetabling.problem.Time;
import org.zhixing.timetabling.problem.TimeGroup;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// Two days of three times, four lessons of one period, three people, and a few demands of any kind: so small that every plan can be listed.
final class TinySchool {

    static final int TIMES = 6;
    private static final int EVENTS = 4;
    private static final int PEOPLE = 3;
    private static final int KINDS = 23;
    private static final List<TimeGroup> DAYS = List.of(new TimeGroup("Mon", List.of(0, 1, 2)), new TimeGroup("Tue", List.of(3, 4, 5)));

    private final RandomGenerator random;

    private TinySchool(RandomGenerator random) {
        this.random = random;
    }

    static Problem with(RandomGenerator random) {
        return new TinySchool(random).problem();
    }

    private Problem problem() {
        List<Event> events = new ArrayList<>();
        List<Slot> slots = new ArrayList<>();
        for (int each = 0; each < EVENTS; each++) {
            int first = slots.size();
            for (int who = 0; who < PEOPLE; who++) {
                if (random.nextInt(2) == 0) {
                    slots.add(new Slot(each, "", 0, who, 1));
                }
            }
            events.add(new Event("e" + each, "E" + each, 1, Problem.FREE, first, slots.size() - first));
        }
        List<Demand> demands = new ArrayList<>();
        demands.add(new Demand.AssignTime(terms(demands), List.of(0, 1, 2, 3)));
        demands.add(new Demand.AvoidClashes(terms(demands), List.of(0, 1, 2)));
        for (int more = 2 + random.nextInt(4); more > 0; more--) {
            demands.add(demand(random.nextInt(KINDS), terms(demands)));
        }
        List<Time> times = IntStream.range(0, TIMES).mapToObj(each -> new Time("t" + each, "T" + each)).toList();
        List<Resource> people = IntStream.range(0, PEOPLE).mapToObj(each -> new Resource("r" + each, "R" + each, 0)).toList();
        return new Problem("tiny", times, List.of("person"), people, events, slots, demands);
    }

    private static Terms terms(List<Demand> before) {
        return new Terms("d" + before.size(), "D" + before.size(), true, 1, CostFunction.LINEAR);
    }

    private Demand demand(int kind, Terms terms) {
        List<Integer> who = List.of(random.nextInt(PEOPLE));
        List<Integer> times = IntStream.range(0, TIMES).filter(each -> random.nextInt(2) == 0).boxed().toList();
        EventGroup group = new EventGroup("g", IntStream.range(0, EVENTS).filter(each -> random.nextInt(2) == 0).boxed().toList());
        List<EventGroup> groups = List.of(group);
        Days days = new Days(DAYS);
        int few = random.nextInt(3);
        return switch (kind) {
            case 0 -> new Demand.PreferTimes(terms, group.events(), times, 0);
            case 1 -> new Demand.AvoidTimes(terms, group.events(), times);
            case 2 -> new Demand.AvoidUnavailableTimes(terms, who, times);
            case 3 -> new Demand.LinkEvents(terms, groups);
            case 4 -> new Demand.OrderEvents(terms, List.of(new Demand.OrderEvents.Pair(random.nextInt(2), 2 + random.nextInt(2), new Range(few, few + 1))));
            case 5 -> new Demand.SpreadEvents(terms, groups, DAYS.stream().map(each -> new Demand.SpreadEvents.Share(each, new Range(few, few + 1))).toList());
            case 6 -> new Demand.LimitIdleTimes(terms, who, DAYS, new Range(0, few % 2));
            case 7 -> new Demand.ClusterBusyTimes(terms, who, DAYS, new Range(few, few));
            case 8 -> new Demand.LimitBusyTimes(terms, who, DAYS, new Range(few, 2));
            case 9 -> new Demand.SeparateDays(terms, groups, days, new Range(random.nextInt(2), 1));
            case 10 -> new Demand.JoinWithinDay(terms, groups, days);
            case 11 -> new Demand.RunInSuccession(terms, groups, days, random.nextBoolean());
            case 12 -> new Demand.PauseBetween(terms, List.of(new Demand.PauseBetween.Sequel(group, group)), days, few);
            case 13 -> new Demand.ShareStarts(terms, groups, random.nextBoolean() ? days : new Days(IntStream.range(0, TIMES).mapToObj(each -> new TimeGroup("", List.of(each))).toList()));
            case 14 -> new Demand.LimitLessonsAt(terms, groups, times, new Range(few, few));
            case 15 -> new Demand.LimitSimultaneous(terms, who, times, new Range(few, few), random.nextBoolean());
            case 16 -> new Demand.StartEarly(terms, who, DAYS, few % 2);
            case 17 -> new Demand.LimitStretches(terms, who, DAYS, 1 + few);
            case 18 -> new Demand.LimitSpans(terms, who, DAYS, 1 + few, random.nextInt(2));
            case 19 -> new Demand.LimitIdleTimesOfDay(terms, who, DAYS, 0, random.nextInt(2));
            case 20 -> new Demand.RestBetween(terms, who, List.of(new Demand.RestBetween.Night(DAYS.get(0), DAYS.get(1))), 1 + few);
            case 21 -> new Demand.LimitVariety(terms, List.of(new Demand.LimitVariety.Family("f", List.of(0, 1, 2))), DAYS, 1 + few);
            default -> new Demand.EndDay(terms, List.of(new Demand.EndDay.Ending(random.nextInt(EVENTS), who)), days);
        };
    }
}
