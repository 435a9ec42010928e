package org.zhixing.timetabling.problem;

import java.util.List;

/// Times that a demand looks at together, such as a day: a set, in the order of the times.
public record TimeGroup(String name, List<Integer> times) {

    public TimeGroup {
        times = times.stream().distinct().sorted().toList();
    }
}
