package org.zhixing.timetabling.problem;

/// What is to be taught: so many periods, which a plan cuts into one or more lessons.
/// @param time the start given, or `Problem.FREE` where one is to be found
/// @param firstSlot index of its first slot; its slots follow one another
/// @param slots how many it has
public record Event(String id, String name, int duration, int time, int firstSlot, int slots) {

    public Event {
        if (duration < 1) {
            throw new IllegalArgumentException("An event lasts at least one period: " + id);
        }
    }

    public boolean free() {
        return time == Problem.FREE;
    }
}
