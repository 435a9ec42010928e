package org.zhixing.timetabling.problem;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Groups of times of which no two share a time: days, or halves of days, in the order in which they follow one another.
public record Days(List<TimeGroup> groups) {

    public Days {
        groups = List.copyOf(groups);
        Set<Integer> seen = new HashSet<>();
        for (TimeGroup group : groups) {
            for (int time : group.times()) {
                if (!seen.add(time)) {
                    throw new IllegalArgumentException("Two days share a time: " + group.name());
                }
            }
        }
    }
}
