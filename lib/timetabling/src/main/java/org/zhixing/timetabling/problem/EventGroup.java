package org.zhixing.timetabling.problem;

import java.util.List;

/// Events that a demand looks at together, such as a course: a set.
public record EventGroup(String name, List<Integer> events) {

    public EventGroup {
        events = events.stream().distinct().toList();
    }
}
