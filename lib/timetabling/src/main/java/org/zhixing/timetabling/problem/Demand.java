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

    /// Deviates by the periods that have no time.
    record AssignTime(Terms terms, List<Integer> events) implements Demand {}

    /// Deviates by the periods in which nobody fills the slot.
    record AssignResource(Terms terms, List<Integer> slots) implements Demand {}

    /// Deviates by the periods of lessons that start at another time.
    /// @param duration only lessons that long are looked at; all where it is 0
    record PreferTimes(Terms terms, List<Integer> events, List<Integer> times, int duration) implements Demand {}

    /// Deviates by the periods in which somebody else fills the slot.
    record PreferResources(Terms terms, List<Integer> slots, List<Integer> resources) implements Demand {}

    /// Deviates by the lessons too short or too long, and by the lessons too few or too many.
    record SplitEvents(Terms terms, List<Integer> events, Range durations, Range amount) implements Demand {}

    /// Deviates by the lessons of one duration that are too few or too many.
    record DistributeSplitEvents(Terms terms, List<Integer> events, int duration, Range amount) implements Demand {}

    /// Deviates by the resources beyond the first that fill the slots of a group.
    record AvoidSplitAssignments(Terms terms, List<SlotGroup> groups) implements Demand {}

    /// Deviates, summed over the time groups, by the lessons too few or too many that start there.
    record SpreadEvents(Terms terms, List<EventGroup> groups, List<Share> shares) implements Demand {

        /// How many lessons are to start in a time group.
        public record Share(TimeGroup times, Range amount) {}
    }

    /// Deviates by the times at which some but not all events of a group run.
    record LinkEvents(Terms terms, List<EventGroup> groups) implements Demand {}

    /// Deviates by how far the time between the end of the first and the start of the second lies outside.
    record OrderEvents(Terms terms, List<Pair> pairs) implements Demand {

        public record Pair(int first, int second, Range separation) {}
    }

    /// Deviates, summed over the times, by the lessons beyond the first that a resource attends at once.
    record AvoidClashes(Terms terms, List<Integer> resources) implements Demand {}

    /// Deviates by the times of the set at which a resource is busy.
    record AvoidUnavailableTimes(Terms terms, List<Integer> resources, List<Integer> times) implements Demand {

        public AvoidUnavailableTimes {
            times = times.stream().distinct().sorted().toList();
        }
    }

    /// Deviates by how far the idle times, summed over the time groups, lie outside; idle lies between busy and busy.
    record LimitIdleTimes(Terms terms, List<Integer> resources, List<TimeGroup> groups, Range amount) implements Demand {}

    /// Deviates by how far the number of time groups with a busy time lies outside.
    record ClusterBusyTimes(Terms terms, List<Integer> resources, List<TimeGroup> groups, Range amount) implements Demand {}

    /// Deviates, summed over the time groups that are not wholly free, by how far their busy times lie outside.
    record LimitBusyTimes(Terms terms, List<Integer> resources, List<TimeGroup> groups, Range amount) implements Demand {}

    /// Deviates by how far a resource's workload lies outside, rounded up; with or without a time, a lesson counts.
    record LimitWorkload(Terms terms, List<Integer> resources, Range amount) implements Demand {}
}
