package org.zhixing.timetabling.clash;

import org.zhixing.timetabling.problem.Demand;
import org.zhixing.timetabling.problem.Problem;
import org.zhixing.timetabling.problem.Slot;
import org.zhixing.timetabling.problem.Terms;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A demand for one of its points of application.
/// @param demand of this point only
/// @param wish the same, but not required
record Point(Demand demand, Demand wish) {

    /// All points of the demands that must be met.
    static List<Point> of(Problem problem) {
        Set<Point> points = new LinkedHashSet<>();
        for (Demand demand : problem.demands()) {
            Terms terms = demand.terms();
            if (terms.required() && terms.weight() > 0) {
                List<Demand> musts = single(demand, terms);
                List<Demand> wishes = single(demand, new Terms(terms.id(), terms.name(), false, terms.weight(), terms.function()));
                for (int point = 0; point < musts.size(); point++) {
                    points.add(new Point(musts.get(point), wishes.get(point)));
                }
            }
        }
        return List.copyOf(points);
    }

    private static List<Demand> single(Demand demand, Terms terms) {
        return switch (demand) {
            case Demand.AssignTime it -> each(it.events(), one -> new Demand.AssignTime(terms, one));
            case Demand.AssignResource it -> each(it.slots(), one -> new Demand.AssignResource(terms, one));
            case Demand.PreferTimes it -> each(it.events(), one -> new Demand.PreferTimes(terms, one, it.times(), it.duration()));
            case Demand.PreferResources it -> each(it.slots(), one -> new Demand.PreferResources(terms, one, it.resources()));
            case Demand.SplitEvents it -> each(it.events(), one -> new Demand.SplitEvents(terms, one, it.durations(), it.amount()));
            case Demand.DistributeSplitEvents it -> each(it.events(), one -> new Demand.DistributeSplitEvents(terms, one, it.duration(), it.amount()));
            case Demand.AvoidSplitAssignments it -> each(it.groups(), one -> new Demand.AvoidSplitAssignments(terms, one));
            case Demand.SpreadEvents it -> each(it.groups(), one -> new Demand.SpreadEvents(terms, one, it.shares()));
            case Demand.LinkEvents it -> each(it.groups(), one -> new Demand.LinkEvents(terms, one));
            case Demand.OrderEvents it -> each(it.pairs(), one -> new Demand.OrderEvents(terms, one));
            case Demand.AvoidClashes it -> each(it.resources(), one -> new Demand.AvoidClashes(terms, one));
            case Demand.AvoidUnavailableTimes it -> each(it.resources(), one -> new Demand.AvoidUnavailableTimes(terms, one, it.times()));
            case Demand.LimitIdleTimes it -> each(it.resources(), one -> new Demand.LimitIdleTimes(terms, one, it.groups(), it.amount()));
            case Demand.ClusterBusyTimes it -> each(it.resources(), one -> new Demand.ClusterBusyTimes(terms, one, it.groups(), it.amount()));
            case Demand.LimitBusyTimes it -> each(it.resources(), one -> new Demand.LimitBusyTimes(terms, one, it.groups(), it.amount()));
            case Demand.LimitWorkload it -> each(it.resources(), one -> new Demand.LimitWorkload(terms, one, it.amount()));
            case Demand.AvoidTimes it -> each(it.events(), one -> new Demand.AvoidTimes(terms, one, it.times()));
            case Demand.SeparateDays it -> each(it.groups(), one -> new Demand.SeparateDays(terms, one, it.days(), it.distance()));
            case Demand.JoinWithinDay it -> each(it.groups(), one -> new Demand.JoinWithinDay(terms, one, it.days()));
            case Demand.RunInSuccession it -> each(it.groups(), one -> new Demand.RunInSuccession(terms, one, it.days(), it.ordered()));
            case Demand.PauseBetween it -> each(it.sequels(), one -> new Demand.PauseBetween(terms, one, it.days(), it.least()));
            case Demand.ShareStarts it -> each(it.groups(), one -> new Demand.ShareStarts(terms, one, it.alike()));
            case Demand.LimitLessonsAt it -> each(it.groups(), one -> new Demand.LimitLessonsAt(terms, one, it.times(), it.amount()));
            case Demand.LimitSimultaneous it -> each(it.resources(), one -> new Demand.LimitSimultaneous(terms, one, it.times(), it.amount(), it.idleAllowed()));
            case Demand.StartEarly it -> each(it.resources(), one -> new Demand.StartEarly(terms, one, it.days(), it.allowed()));
            case Demand.LimitStretches it -> each(it.resources(), one -> new Demand.LimitStretches(terms, one, it.groups(), it.most()));
            case Demand.LimitSpans it -> each(it.resources(), one -> new Demand.LimitSpans(terms, one, it.groups(), it.most(), it.exceptions()));
            case Demand.LimitIdleTimesOfDay it -> each(it.resources(), one -> new Demand.LimitIdleTimesOfDay(terms, one, it.groups(), it.most(), it.exceptions()));
            case Demand.RestBetween it -> each(it.resources(), one -> new Demand.RestBetween(terms, one, it.nights(), it.least()));
            case Demand.LimitDoubleShifts it -> each(it.resources(), one -> new Demand.LimitDoubleShifts(terms, one, it.shifts(), it.most()));
            case Demand.LimitVariety it -> each(it.families(), one -> new Demand.LimitVariety(terms, one, it.groups(), it.most()));
            case Demand.EndDay it -> each(it.endings(), one -> new Demand.EndDay(terms, one, it.days()));
            case Demand.LimitAssignments it -> each(it.groups(), one -> new Demand.LimitAssignments(terms, one, it.most()));
            case Demand.StayInSuccession it -> each(it.groups(), one -> new Demand.StayInSuccession(terms, one, it.days()));
            case Demand.LimitPlaceChanges it -> each(it.routes(), one -> new Demand.LimitPlaceChanges(terms, one, it.places(), it.days(), it.most(), it.daily()));
            case Demand.PauseForPlaceChanges it -> each(it.routes(), one -> new Demand.PauseForPlaceChanges(terms, one, it.places(), it.days(), it.least()));
            case Demand.AvoidPlaces it -> each(it.routes(), one -> new Demand.AvoidPlaces(terms, one, it.resources(), it.times()));
        };
    }

    private static <T> List<Demand> each(List<T> points, Function<List<T>, Demand> of) {
        return points.stream().map(one -> of.apply(List.of(one))).toList();
    }

    /// Whether a plan in the making that misses it misses it however it is completed. Only then may a proof turn back early.
    ///
    /// Where somebody may be in two places, a lesson that comes can hide a place that counted before.
    static boolean lasting(Demand demand) {
        return switch (demand) {
            case Demand.LimitPlaceChanges _, Demand.PauseForPlaceChanges _ -> false;
            default -> demand.lasting();
        };
    }

    /// The events that it names, itself or by their slots.
    List<Integer> named(Problem problem) {
        return switch (demand) {
            case Demand.OfEvents it -> it.events();
            case Demand.OfSlots it -> events(it.slots(), problem);
            case Demand.OfSlotGroups it -> events(it.groups().stream().flatMap(each -> each.slots().stream()).toList(), problem);
            case Demand.OfRoutes it -> it.routes().stream().flatMap(each -> events(each.slots(), problem).stream()).toList();
            case Demand.OfEventGroups it -> it.groups().stream().flatMap(each -> each.events().stream()).distinct().toList();
            case Demand.OrderEvents it -> it.pairs().stream().flatMap(each -> Stream.of(each.first(), each.second())).toList();
            case Demand.PauseBetween it -> it.sequels().stream().flatMap(each -> Stream.of(each.earlier(), each.later())).flatMap(each -> each.events().stream()).distinct().toList();
            case Demand.EndDay it -> it.endings().stream().map(Demand.EndDay.Ending::event).toList();
            case Demand.OfResources _, Demand.LimitVariety _ -> List.of();
        };
    }

    private static List<Integer> events(List<Integer> slots, Problem problem) {
        return slots.stream().map(each -> problem.slots().get(each).event()).distinct().toList();
    }

    /// The resources whose times it is about.
    List<Integer> resources() {
        return switch (demand) {
            case Demand.OfResources it -> it.resources();
            case Demand.LimitVariety it -> it.families().getFirst().resources();
            case Demand.EndDay it -> it.endings().getFirst().resources();
            case Demand.OfEvents _, Demand.OfSlots _, Demand.OfSlotGroups _, Demand.OfRoutes _, Demand.OfEventGroups _, Demand.OrderEvents _, Demand.PauseBetween _ -> List.of();
        };
    }

    /// Every event that can make a difference to it.
    BitSet scope(Problem problem) {
        BitSet events = new BitSet();
        named(problem).forEach(events::set);
        for (int who : resources()) {
            IntStream.range(0, problem.slots().size()).filter(each -> takes(problem, problem.slots().get(each), who)).forEach(each -> events.set(problem.slots().get(each).event()));
        }
        return events;
    }

    private static boolean takes(Problem problem, Slot slot, int who) {
        return slot.free() ? slot.type() == problem.resources().get(who).type() : slot.resource() == who;
    }
}
