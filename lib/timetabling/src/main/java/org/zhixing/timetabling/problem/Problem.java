package org.zhixing.timetabling.problem;

import java.util.List;
import java.util.stream.IntStream;

/// Times, resources and events, and what is asked of a plan. Everything refers to everything else by its index in
/// these lists; names are for people.
/// @param types the names of the kinds of resources
public record Problem(String id, List<Time> times, List<String> types, List<Resource> resources, List<Event> events, List<Slot> slots, List<Demand> demands) {

    /// In place of an index: nothing given, nothing assigned.
    public static final int FREE = -1;

    public Problem {
        times = List.copyOf(times);
        types = List.copyOf(types);
        resources = List.copyOf(resources);
        events = List.copyOf(events);
        slots = List.copyOf(slots);
        demands = List.copyOf(demands);
        if (times.isEmpty()) {
            throw new IllegalArgumentException("A problem has times");
        }
    }

    /// The slots of an event, by their indexes.
    public IntStream slotsOf(int event) {
        Event it = events.get(event);
        return IntStream.range(it.firstSlot(), it.firstSlot() + it.slots());
    }

    /// A lesson of an event in which nothing is decided but what is given.
    public Lesson given(int event, int duration) {
        return new Lesson(event, duration, events.get(event).time(), slotsOf(event).mapToObj(slot -> slots.get(slot).resource()).toList());
    }
}
