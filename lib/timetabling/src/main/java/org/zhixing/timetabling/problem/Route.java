package org.zhixing.timetabling.problem;

import java.util.List;

/// Slots that say where somebody is while the lessons of their events run, such as the room slots of a teacher's events: a set.
public record Route(String name, List<Integer> slots) {

    public Route {
        slots = slots.stream().distinct().toList();
    }
}
