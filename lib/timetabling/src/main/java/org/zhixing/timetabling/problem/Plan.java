package org.zhixing.timetabling.problem;

import java.util.List;
import java.util.stream.IntStream;

/// A timetable, complete or not: the lessons of every event.
public record Plan(List<Lesson> lessons) {

    public Plan {
        lessons = List.copyOf(lessons);
    }

    /// Every event in one lesson; nothing is decided but what the problem gives.
    public static Plan empty(Problem problem) {
        return new Plan(IntStream.range(0, problem.events().size()).mapToObj(each -> problem.given(each, problem.events().get(each).duration())).toList());
    }
}
