package org.zhixing.timetabling.problem;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Times that a demand looks at together, such as a day: a set, in the order of the times.
public record TimeGroup(String name, List<Integer> times) {

    public TimeGroup {
        times = times.stream().distinct().sorted().toList();
    }

    /// Whether no time is in two of them.
    static boolean disjoint(List<TimeGroup> groups) {
        Set<Integer> seen = new HashSet<>();
        return groups.stream().flatMap(each -> each.times().stream()).allMatch(seen::add);
    }
}
