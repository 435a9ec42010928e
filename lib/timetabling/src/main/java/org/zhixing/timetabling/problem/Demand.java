package org.zhixing.timetabling.problem;

import java.util.List;

/// Something asked of a plan. It has points of application (an event, a slot, a resource, a group), each of which
/// deviates by a whole number; a point listed twice counts twice. Times, resources and groups of events are sets.
///
/// The words are those of the XHSTT specification, which defines every deviation.
public sealed interface Demand {

    Terms terms();

    /// What kind of demand it is, as XHSTT calls it.
    default String type() {
        return getClass().getSimpleName();
    }

    /// Each event is a point of application.
    sealed interface OfEvents extends Demand {

        List<Integer> events();
    }

    /// Each slot is a point of application.
    sealed interface OfSlots extends Demand {

        List<Integer> slots();
    }

    /// Each group of events is a point of application.
    sealed interface OfEventGroups extends Demand {

        List<EventGroup> groups();
    }

    /// Each group of slots is a point of application.
    sealed interface OfSlotGroups extends Demand {

        List<SlotGroup> groups();
    }

    /// Each resource is a point of application, by the times at which it is busy.
    sealed interface OfResources extends Demand {

        List<Integer> resources();
    }

    /// Each route is a point of application.
    sealed interface OfRoutes extends Demand {

        List<Route> routes();
    }

    /// Whether lessons that come to a plan cannot mend what it misses of it: it is missed for good, as long as nobody is in two places at once.
    default boolean lasting() {
        return switch (this) {
            case AssignTime _, AssignResource _, SplitEvents _, DistributeSplitEvents _, LinkEvents _, LimitIdleTimes _, LimitIdleTimesOfDay _, StartEarly _ -> false;
            case PreferTimes _, PreferResources _, AvoidSplitAssignments _, OrderEvents _, AvoidClashes _, AvoidUnavailableTimes _, AvoidTimes _, SeparateDays _, JoinWithinDay _, RunInSuccession _, PauseBetween _,
                ShareStarts _, LimitStretches _, LimitSpans _, RestBetween _, LimitDoubleShifts _, LimitVariety _, EndDay _, LimitAssignments _, StayInSuccession _, LimitPlaceChanges _, PauseForPlaceChanges _, AvoidPlaces _ -> true;
            case SpreadEvents it -> it.shares().stream().allMatch(each -> each.amount().minimum() <= 0);
            case ClusterBusyTimes it -> it.amount().minimum() <= 0;
            case LimitBusyTimes it -> it.amount().minimum() <= 1;
            case LimitWorkload it -> it.amount().minimum() <= 0;
            case LimitLessonsAt it -> it.amount().minimum() <= 0;
            case LimitSimultaneous it -> it.amount().minimum() <= 0;
        };
    }

    /// Of those that are not missed for good: whether each period that comes to a resource mends at most one unit, so that
    /// what is missed by more units than periods can come is missed for good.
    default boolean mendable() {
        return !terms().function().placewise() && switch (this) {
            case LimitIdleTimes it -> it.amount().minimum() <= 0 && TimeGroup.disjoint(it.groups());
            case LimitIdleTimesOfDay it -> TimeGroup.disjoint(it.groups());
            case StartEarly it -> TimeGroup.disjoint(it.days());
            case LimitBusyTimes it -> TimeGroup.disjoint(it.groups());
            case ClusterBusyTimes it -> TimeGroup.disjoint(it.groups());
            case LimitSimultaneous _ -> true;
            default -> false;
        };
    }

    /// Deviates by the periods that have no time.
    record AssignTime(Terms terms, List<Integer> events) implements OfEvents {}

    /// Deviates by the periods in which nobody fills the slot.
    record AssignResource(Terms terms, List<Integer> slots) implements OfSlots {}

    /// Deviates by the periods of lessons that start at another time.
    /// @param duration only lessons that long are looked at; all where it is 0
    record PreferTimes(Terms terms, List<Integer> events, List<Integer> times, int duration) implements OfEvents {}

    /// Deviates by the periods in which somebody else fills the slot.
    record PreferResources(Terms terms, List<Integer> slots, List<Integer> resources) implements OfSlots {}

    /// Deviates by the lessons too short or too long, and by the lessons too few or too many.
    record SplitEvents(Terms terms, List<Integer> events, Range durations, Range amount) implements OfEvents {}

    /// Deviates by the lessons of one duration that are too few or too many.
    record DistributeSplitEvents(Terms terms, List<Integer> events, int duration, Range amount) implements OfEvents {}

    /// Deviates by the resources beyond the first that fill the slots of a group.
    record AvoidSplitAssignments(Terms terms, List<SlotGroup> groups) implements OfSlotGroups {}

    /// Deviates, summed over the time groups, by the lessons too few or too many that start there.
    record SpreadEvents(Terms terms, List<EventGroup> groups, List<Share> shares) implements OfEventGroups {

        /// How many lessons are to start in a time group.
        public record Share(TimeGroup times, Range amount) {}
    }

    /// Deviates by the times at which some but not all events of a group run.
    record LinkEvents(Terms terms, List<EventGroup> groups) implements OfEventGroups {}

    /// Deviates by how far the time between the end of the first and the start of the second lies outside.
    record OrderEvents(Terms terms, List<Pair> pairs) implements Demand {

        public record Pair(int first, int second, Range separation) {}
    }

    /// Deviates, summed over the times, by the lessons beyond the first that a resource attends at once.
    record AvoidClashes(Terms terms, List<Integer> resources) implements OfResources {}

    /// Deviates by the times of the set at which a resource is busy.
    record AvoidUnavailableTimes(Terms terms, List<Integer> resources, List<Integer> times) implements OfResources {

        public AvoidUnavailableTimes {
            times = times.stream().distinct().sorted().toList();
        }
    }

    /// Deviates by how far the idle times, summed over the time groups, lie outside; idle lies between busy and busy.
    record LimitIdleTimes(Terms terms, List<Integer> resources, List<TimeGroup> groups, Range amount) implements OfResources {}

    /// Deviates by how far the number of time groups with a busy time lies outside.
    record ClusterBusyTimes(Terms terms, List<Integer> resources, List<TimeGroup> groups, Range amount) implements OfResources {}

    /// Deviates, summed over the time groups that are not wholly free, by how far their busy times lie outside.
    record LimitBusyTimes(Terms terms, List<Integer> resources, List<TimeGroup> groups, Range amount) implements OfResources {}

    /// Deviates by how far a resource's workload lies outside, rounded up; with or without a time, a lesson counts.
    record LimitWorkload(Terms terms, List<Integer> resources, Range amount) implements OfResources {}

    // From here on: what FET and our own schools ask beyond XHSTT. Days are the groups of times that a demand names; a lesson
    // is on the day that holds its start, and what lies between two lessons of a day are the times of that day only.

    /// Deviates by the periods in which a lesson of the event runs at a time of the set.
    record AvoidTimes(Terms terms, List<Integer> events, List<Integer> times) implements OfEvents {}

    /// Deviates, summed over any two lessons of a group, by how far the number of days from one to the other lies outside.
    record SeparateDays(Terms terms, List<EventGroup> groups, Days days, Range distance) implements OfEventGroups {}

    /// Deviates by the pairs of lessons of a group that are on one day and do not follow each other at once.
    record JoinWithinDay(Terms terms, List<EventGroup> groups, Days days) implements OfEventGroups {}

    /// Deviates by the lessons of a group that do not follow the one before at once and on the same day; 0 while a lesson has no time.
    /// @param ordered in the order of the group's events; otherwise in any order
    record RunInSuccession(Terms terms, List<EventGroup> groups, Days days, boolean ordered) implements OfEventGroups {}

    /// Deviates, summed over every lesson of one group and every other of a second that starts on the same day and no earlier,
    /// by the times that lack between them.
    record PauseBetween(Terms terms, List<Sequel> sequels, Days days, int least) implements Demand {

        public record Sequel(EventGroup earlier, EventGroup later) {}
    }

    /// Deviates by the lessons of a group that do not start in that group of times in which most of them start.
    record ShareStarts(Terms terms, List<EventGroup> groups, Days alike) implements OfEventGroups {}

    /// Deviates by how far the number of lessons that run at some time of the set lies outside.
    record LimitLessonsAt(Terms terms, List<EventGroup> groups, List<Integer> times, Range amount) implements OfEventGroups {}

    /// Deviates, summed over the times of the set, by how far the number of lessons that a resource attends at once lies outside.
    /// @param idleAllowed whether times without any lesson are left out
    record LimitSimultaneous(Terms terms, List<Integer> resources, List<Integer> times, Range amount, boolean idleAllowed) implements OfResources {

        public LimitSimultaneous {
            times = times.stream().distinct().sorted().toList();
        }
    }

    /// Deviates by the free times beyond the first before a day's first lesson, and by the days beyond those allowed that do not start with a lesson.
    record StartEarly(Terms terms, List<Integer> resources, List<TimeGroup> days, int allowed) implements OfResources {}

    /// Deviates, summed over the stretches of busy times that follow one another in a group, by what is too long.
    record LimitStretches(Terms terms, List<Integer> resources, List<TimeGroup> groups, int most) implements OfResources {}

    /// Deviates, summed over the groups, by the times beyond so many from the first busy one to the last.
    /// @param exceptions in how many groups one more is allowed
    record LimitSpans(Terms terms, List<Integer> resources, List<TimeGroup> groups, int most, int exceptions) implements OfResources {}

    /// Deviates, summed over the groups, by the idle times beyond so many in each.
    /// @param exceptions in how many groups one more is allowed
    record LimitIdleTimesOfDay(Terms terms, List<Integer> resources, List<TimeGroup> groups, int most, int exceptions) implements OfResources {}

    /// Deviates, summed over the pairs of groups, by the free times that lack between the last busy one of the first and the first of the second.
    record RestBetween(Terms terms, List<Integer> resources, List<Night> nights, int least) implements OfResources {

        public record Night(TimeGroup before, TimeGroup after) {}
    }

    /// Deviates by the pairs of groups beyond so many of which both have a busy time.
    record LimitDoubleShifts(Terms terms, List<Integer> resources, List<Shifts> shifts, int most) implements OfResources {

        public record Shifts(TimeGroup first, TimeGroup second) {}
    }

    /// Deviates, summed over the groups of times, by the resources beyond so many of a family that are busy there.
    record LimitVariety(Terms terms, List<Family> families, List<TimeGroup> groups, int most) implements Demand {

        /// A set of resources.
        public record Family(String name, List<Integer> resources) {

            public Family {
                resources = resources.stream().distinct().toList();
            }
        }
    }

    /// Deviates, summed over the lessons of an event, by the resources that are busy later that day.
    record EndDay(Terms terms, List<Ending> endings, Days days) implements Demand {

        public record Ending(int event, List<Integer> resources) {

            public Ending {
                resources = resources.stream().distinct().toList();
            }
        }
    }

    /// Deviates by the resources beyond so many that fill the slots of a group.
    record LimitAssignments(Terms terms, List<SlotGroup> groups, int most) implements OfSlotGroups {}

    /// Deviates by the pairs of lessons that follow each other at once on one day and whose slots of the group are filled by two resources.
    record StayInSuccession(Terms terms, List<SlotGroup> groups, Days days) implements OfSlotGroups {}

    /// Deviates by the changes of place beyond so many: in each day, summed, or in all days together. Between two lessons without a place between them.
    /// @param places for each resource the number of its place, or `Problem.FREE`
    record LimitPlaceChanges(Terms terms, List<Route> routes, List<Integer> places, Days days, int most, boolean daily) implements OfRoutes {}

    /// Deviates, summed over the changes of place in a day, by the free times that lack from the one to the other.
    /// @param places for each resource the number of its place, or `Problem.FREE`
    record PauseForPlaceChanges(Terms terms, List<Route> routes, List<Integer> places, Days days, int least) implements OfRoutes {}

    /// Deviates by the times of the set that a route spends at one of the resources.
    record AvoidPlaces(Terms terms, List<Route> routes, List<Integer> resources, List<Integer> times) implements OfRoutes {}
}
