package org.zhixing.timetabling.evaluation;

import org.jspecify.annotations.Nullable;
import org.zhixing.timetabling.problem.Demand;
import org.zhixing.timetabling.problem.Event;
import org.zhixing.timetabling.problem.EventGroup;
import org.zhixing.timetabling.problem.Problem;
import org.zhixing.timetabling.problem.Slot;
import org.zhixing.timetabling.problem.SlotGroup;
import org.zhixing.timetabling.problem.TimeGroup;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// The points of all demands, each where it hears what it must hear.
final class Points {

    private static final LessonPoint[] NO_LESSON = {};
    private static final SlotPoint[] NO_SLOT = {};

    /// Of each event: points that care when its lessons are, and points that care only how it is cut.
    final LessonPoint[][] timing;
    final LessonPoint[][] cutting;

    final SlotPoint[][] filling;

    /// Of each slot: points that look for themselves once its filling has changed.
    final Point[][] watching;

    /// For each demand its points.
    final List<List<Point>> byDemand = new ArrayList<>();

    private final Schedule schedule;
    private final Words words;
    private final Load[] loads;
    private final int times;
    private final long[] always;
    private final List<Slot> slots;
    private final int[] durations;

    /// Of each resource the events that it is given to.
    private final int[][] attended;

    private final List<List<LessonPoint>> timed = new ArrayList<>();
    private final List<List<LessonPoint>> cut = new ArrayList<>();
    private final List<List<SlotPoint>> filled = new ArrayList<>();
    private final List<List<Point>> watched = new ArrayList<>();
    private final List<List<Ear>> busy = new ArrayList<>();
    private final List<List<Point>> clashing = new ArrayList<>();
    private final List<List<Point>> working = new ArrayList<>();

    /// A point that wants to hear when its resource becomes busy or free at one of the times.
    private record Ear(Point point, long[] times) {}

    /// @param partly whether what lessons yet to come can mend is not missed
    Points(Problem problem, Schedule schedule, Load[] loads, long workUnit, boolean partly) {
        this.schedule = schedule;
        this.words = schedule.words();
        this.loads = loads;
        this.times = problem.times().size();
        this.always = Times.set(IntStream.range(0, times).boxed().toList(), times);
        this.slots = problem.slots();
        this.durations = problem.events().stream().mapToInt(Event::duration).toArray();
        List<List<Integer>> events = problem.resources().stream().<List<Integer>>map(each -> new ArrayList<>(0)).toList();
        slots.stream().filter(slot -> !slot.free()).forEach(slot -> events.get(slot.resource()).add(slot.event()));
        this.attended = events.stream().map(each -> each.stream().mapToInt(event -> event).toArray()).toArray(int[][]::new);
        problem.events().forEach(each -> timed.add(new ArrayList<>(0)));
        problem.events().forEach(each -> cut.add(new ArrayList<>(0)));
        problem.slots().forEach(each -> filled.add(new ArrayList<>(0)));
        problem.slots().forEach(each -> watched.add(new ArrayList<>(0)));
        problem.resources().forEach(each -> busy.add(new ArrayList<>(0)));
        List.of(clashing, working).forEach(lists -> problem.resources().forEach(each -> lists.add(new ArrayList<>(0))));
        for (Demand demand : problem.demands()) {
            List<Point> points = points(demand, workUnit);
            byDemand.add(points);
            if (partly && !demand.lasting()) {
                points.forEach(each -> ((LoadPoint) each).patient = true);
            }
        }
        if (partly) {
            haveWait();
        }
        timing = timed.stream().map(each -> each.toArray(NO_LESSON)).toArray(LessonPoint[][]::new);
        cutting = cut.stream().map(each -> each.toArray(NO_LESSON)).toArray(LessonPoint[][]::new);
        filling = filled.stream().map(each -> each.toArray(NO_SLOT)).toArray(SlotPoint[][]::new);
        watching = watched.stream().map(each -> each.toArray(Point[]::new)).toArray(Point[][]::new);
        for (Load load : loads) {
            load.whenBusy = byTime(busy.get(load.resource));
            load.whenClashing = clashing.get(load.resource).toArray(Point[]::new);
            load.whenWorking = working.get(load.resource).toArray(Point[]::new);
        }
    }

    /// Points of resources wait for the lessons that these are given, where such can mend them.
    private void haveWait() {
        Map<Load, List<LoadPoint>> waiting = new HashMap<>();
        for (List<Point> points : byDemand) {
            for (Point point : points) {
                if (point instanceof LoadPoint it && it.patient) {
                    waiting.computeIfAbsent(it.load, none -> new ArrayList<>()).add(it);
                }
            }
        }
        waiting.forEach((load, points) -> {
            load.await(IntStream.of(attended[load.resource]).map(event -> durations[event]).sum());
            if (points.size() > 1) {
                NeedPoint all = new NeedPoint(points.getFirst(), first(points, LateStartPoint.class), first(points, IdlePoint.class), first(points, IdleDayPoint.class), first(points, BusyPoint.class), first(points, ClusterPoint.class));
                points.add(all);
                byDemand.getLast().add(all);
                hear(load.resource, always, all);
            }
            load.whenAwaiting = points.toArray(Point[]::new);
        });
    }

    private static <P> @Nullable P first(List<LoadPoint> points, Class<P> type) {
        return points.stream().filter(type::isInstance).map(type::cast).findFirst().orElse(null);
    }

    int count() {
        return byDemand.stream().mapToInt(List::size).sum();
    }

    private List<Point> points(Demand demand, long workUnit) {
        List<Point> points = new ArrayList<>();
        switch (demand) {
            case Demand.AssignTime it -> it.events().forEach(event -> points.add(follow(timed, event, new UntimedPoint(it.terms(), event, words))));
            case Demand.PreferTimes it -> {
                long[] preferred = Times.set(it.times(), times);
                it.events().forEach(event -> points.add(follow(timed, event, new StartPoint(it, event, preferred, schedule))));
            }
            case Demand.SplitEvents it -> it.events().forEach(event -> points.add(follow(cut, event, new SplitPoint(it, event, words))));
            case Demand.DistributeSplitEvents it -> it.events().forEach(event -> points.add(follow(cut, event, new DistributionPoint(it, event, words))));
            case Demand.SpreadEvents it -> {
                int[][] sharesAt = SpreadPoint.sharesAt(it, times);
                it.groups().forEach(group -> points.add(follow(group, new SpreadPoint(it, group, sharesAt))));
            }
            case Demand.LinkEvents it -> it.groups().forEach(group -> points.add(follow(group, new LinkPoint(it.terms(), group, times, words))));
            case Demand.OrderEvents it -> it.pairs().forEach(pair -> points.add(follow(new EventGroup("", List.of(pair.first(), pair.second())), new OrderPoint(it.terms(), pair, schedule))));
            case Demand.AssignResource it -> it.slots().forEach(slot -> points.add(follow(filled, slot, new UnfilledPoint(it.terms(), slot, words))));
            case Demand.PreferResources it -> {
                BitSet preferred = new BitSet();
                it.resources().forEach(preferred::set);
                it.slots().forEach(slot -> points.add(follow(filled, slot, new FillingPoint(it.terms(), slot, preferred, schedule))));
            }
            case Demand.AvoidSplitAssignments it -> it.groups().forEach(group -> points.add(follow(group, new SameFillingPoint(it.terms(), group, 1, words))));
            case Demand.AvoidClashes it -> it.resources().forEach(each -> points.add(follow(clashing, each, new ClashPoint(it.terms(), loads[each], words))));
            case Demand.AvoidUnavailableTimes it -> {
                long[] unavailable = Times.set(it.times(), times);
                it.resources().forEach(each -> points.add(hear(each, unavailable, new UnavailablePoint(it.terms(), loads[each], unavailable, words))));
            }
            case Demand.LimitIdleTimes it -> {
                long[][] groups = sets(it.groups());
                long[] any = union(groups);
                it.resources().forEach(each -> points.add(hear(each, any, new IdlePoint(it, loads[each], groups, words))));
            }
            case Demand.ClusterBusyTimes it -> {
                long[][] groups = sets(it.groups());
                long[] any = union(groups);
                it.resources().forEach(each -> points.add(hear(each, any, new ClusterPoint(it, loads[each], groups, words))));
            }
            case Demand.LimitBusyTimes it -> {
                long[][] groups = sets(it.groups());
                long[] any = union(groups);
                it.resources().forEach(each -> points.add(hear(each, any, new BusyPoint(it, loads[each], groups, words))));
            }
            case Demand.LimitWorkload it -> it.resources().forEach(each -> points.add(follow(working, each, new WorkloadPoint(it, loads[each], workUnit, words))));
            case Demand.AvoidTimes it -> {
                long[] avoided = Times.set(it.times(), times);
                it.events().forEach(event -> points.add(follow(timed, event, new AvoidedTimePoint(it.terms(), event, avoided, schedule))));
            }
            case Demand.SeparateDays it -> {
                Calendar calendar = new Calendar(it.days(), times);
                it.groups().forEach(group -> points.add(follow(group, new SeparationPoint(it, group, calendar, schedule))));
            }
            case Demand.JoinWithinDay it -> {
                Calendar calendar = new Calendar(it.days(), times);
                it.groups().forEach(group -> points.add(follow(group, new JoiningPoint(it.terms(), group, calendar, schedule))));
            }
            case Demand.RunInSuccession it -> {
                Calendar calendar = new Calendar(it.days(), times);
                it.groups().forEach(group -> points.add(follow(group, new SuccessionPoint(it, group, calendar, schedule))));
            }
            case Demand.PauseBetween it -> {
                Calendar calendar = new Calendar(it.days(), times);
                it.sequels().forEach(sequel -> points.add(follow(SequelPoint.both(sequel), new SequelPoint(it, sequel, calendar, schedule))));
            }
            case Demand.ShareStarts it -> {
                Calendar alike = new Calendar(it.alike(), times);
                it.groups().forEach(group -> points.add(follow(group, new SharedStartPoint(it.terms(), group, alike, schedule))));
            }
            case Demand.LimitLessonsAt it -> {
                long[] at = Times.set(it.times(), times);
                it.groups().forEach(group -> points.add(follow(group, new PresencePoint(it, group, at))));
            }
            case Demand.LimitSimultaneous it -> it.resources().forEach(each -> {
                SimultaneousPoint point = new SimultaneousPoint(it, loads[each], words);
                hear(each, always, point);
                points.add(follow(clashing, each, point));
            });
            case Demand.StartEarly it -> {
                long[][] days = sets(it.days());
                it.resources().forEach(each -> points.add(hear(each, always, new LateStartPoint(it, loads[each], days, words))));
            }
            case Demand.LimitStretches it -> {
                int[][] groups = members(it.groups());
                it.resources().forEach(each -> points.add(hear(each, always, new StretchPoint(it, loads[each], groups, words))));
            }
            case Demand.LimitSpans it -> {
                long[][] groups = sets(it.groups());
                it.resources().forEach(each -> points.add(hear(each, always, new SpanPoint(it, loads[each], groups, words))));
            }
            case Demand.LimitIdleTimesOfDay it -> {
                long[][] groups = sets(it.groups());
                it.resources().forEach(each -> points.add(hear(each, always, new IdleDayPoint(it, loads[each], groups, words))));
            }
            case Demand.RestBetween it -> {
                long[][] before = sets(it.nights().stream().map(Demand.RestBetween.Night::before).toList());
                long[][] after = sets(it.nights().stream().map(Demand.RestBetween.Night::after).toList());
                it.resources().forEach(each -> points.add(hear(each, always, new RestPoint(it, loads[each], before, after, words))));
            }
            case Demand.LimitDoubleShifts it -> {
                long[][] first = sets(it.shifts().stream().map(Demand.LimitDoubleShifts.Shifts::first).toList());
                long[][] second = sets(it.shifts().stream().map(Demand.LimitDoubleShifts.Shifts::second).toList());
                it.resources().forEach(each -> points.add(hear(each, always, new DoubleShiftPoint(it, loads[each], first, second, words))));
            }
            case Demand.LimitVariety it -> {
                long[][] groups = sets(it.groups());
                for (Demand.LimitVariety.Family family : it.families()) {
                    Load[] members = family.resources().stream().map(each -> loads[each]).toArray(Load[]::new);
                    points.add(followAll(family.resources(), new VarietyPoint(it, family, members, groups)));
                }
            }
            case Demand.EndDay it -> {
                Calendar calendar = new Calendar(it.days(), times);
                for (Demand.EndDay.Ending ending : it.endings()) {
                    Load[] members = ending.resources().stream().map(each -> loads[each]).toArray(Load[]::new);
                    points.add(followAll(ending.resources(), follow(timed, ending.event(), new EndingPoint(it.terms(), ending, members, calendar, schedule))));
                }
            }
            case Demand.LimitAssignments it -> it.groups().forEach(group -> points.add(follow(group, new SameFillingPoint(it.terms(), group, it.most(), words))));
            case Demand.StayInSuccession it -> {
                Calendar calendar = new Calendar(it.days(), times);
                it.groups().forEach(group -> points.add(watch(group.slots(), new StayingPoint(it.terms(), group, calendar, schedule))));
            }
            case Demand.LimitPlaceChanges it -> {
                int[] places = it.places().stream().mapToInt(each -> each).toArray();
                int[][] days = members(it.days().groups());
                it.routes().forEach(route -> points.add(watch(route.slots(), new PlaceChangePoint(it, route, places, days, schedule))));
            }
            case Demand.PauseForPlaceChanges it -> {
                int[] places = it.places().stream().mapToInt(each -> each).toArray();
                int[][] days = members(it.days().groups());
                it.routes().forEach(route -> points.add(watch(route.slots(), new PlacePausePoint(it, route, places, days, schedule))));
            }
            case Demand.AvoidPlaces it -> {
                int[] places = IntStream.range(0, loads.length).map(each -> it.resources().contains(each) ? 0 : Problem.FREE).toArray();
                int[] avoided = it.times().stream().distinct().mapToInt(each -> each).toArray();
                it.routes().forEach(route -> points.add(watch(route.slots(), new AvoidedPlacePoint(it.terms(), route, places, avoided, schedule))));
            }
        }
        return points;
    }

    private Point follow(List<List<LessonPoint>> lists, int event, LessonPoint point) {
        lists.get(event).add(point);
        point.events = new int[] {event};
        return point;
    }

    private Point follow(List<List<SlotPoint>> lists, int slot, SlotPoint point) {
        lists.get(slot).add(point);
        point.events = new int[] {slots.get(slot).event()};
        return point;
    }

    private Point hear(int resource, long[] when, Point point) {
        busy.get(resource).add(new Ear(point, when));
        return point;
    }

    /// For each time the points that want to hear of it.
    private Point[][] byTime(List<Ear> ears) {
        Map<List<Point>, Point[]> known = new HashMap<>();
        return IntStream.range(0, times).mapToObj(time -> ears.stream().filter(each -> Times.has(each.times(), time)).map(Ear::point).toList())
            .map(points -> known.computeIfAbsent(points, each -> each.toArray(Point[]::new))).toArray(Point[][]::new);
    }

    private static Point follow(List<List<Point>> lists, int resource, LoadPoint point) {
        lists.get(resource).add(point);
        return point;
    }

    private Point follow(EventGroup group, LessonPoint point) {
        group.events().forEach(event -> timed.get(event).add(point));
        point.events = group.events().stream().mapToInt(each -> each).toArray();
        return point;
    }

    private Point follow(SlotGroup group, SlotPoint point) {
        group.slots().forEach(slot -> filled.get(slot).add(point));
        point.events = group.slots().stream().mapToInt(each -> slots.get(each).event()).distinct().toArray();
        return point;
    }

    /// Follows when resources are busy; the events that they attend for certain can mend it.
    private Point followAll(List<Integer> resources, Point point) {
        resources.forEach(each -> hear(each, always, point));
        point.events = IntStream.concat(IntStream.of(point.events), resources.stream().flatMapToInt(each -> IntStream.of(attended[each]))).distinct().toArray();
        return point;
    }

    /// Follows the lessons of the events that slots belong to, and who fills the slots.
    private Point watch(List<Integer> slots, LessonPoint point) {
        slots.forEach(slot -> watched.get(slot).add(point));
        point.events = slots.stream().mapToInt(slot -> this.slots.get(slot).event()).distinct().toArray();
        IntStream.of(point.events).forEach(event -> timed.get(event).add(point));
        return point;
    }

    private static int[][] members(List<TimeGroup> groups) {
        return groups.stream().map(each -> each.times().stream().mapToInt(time -> time).toArray()).toArray(int[][]::new);
    }

    private static long[] union(long[][] sets) {
        long[] union = new long[sets.length == 0 ? 0 : sets[0].length];
        for (long[] set : sets) {
            for (int word = 0; word < union.length; word++) {
                union[word] |= set[word];
            }
        }
        return union;
    }

    private long[][] sets(List<TimeGroup> groups) {
        return groups.stream().map(each -> Times.set(each.times(), times)).toArray(long[][]::new);
    }
}
