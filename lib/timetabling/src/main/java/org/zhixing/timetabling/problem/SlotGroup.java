package org.zhixing.timetabling.problem;

import java.util.List;

/// Slots that a demand looks at together: those of one role in a group of events.
public record SlotGroup(String name, List<Integer> slots) {

    public SlotGroup {
        slots = slots.stream().distinct().toList();
    }
}
