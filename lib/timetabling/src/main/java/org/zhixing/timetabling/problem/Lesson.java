package org.zhixing.timetabling.problem;

import java.util.List;

/// A part of an event that is held in one go.
/// @param time its start, or `Problem.FREE`
/// @param resources who fills each slot of the event, in the slots' order; `Problem.FREE` where nobody does
public record Lesson(int event, int duration, int time, List<Integer> resources) {

    public Lesson {
        resources = List.copyOf(resources);
    }
}
