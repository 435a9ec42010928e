package org.zhixing.timetabling.evaluation;

import org.zhixing.timetabling.Sentence;
import org.zhixing.timetabling.problem.Demand.StartEarly;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Days that do not start with a lesson.
final class LateStartPoint extends LoadPoint {

    final StartEarly demand;
    final long[][] days;

    LateStartPoint(StartEarly demand, Load load, long[][] days, Words words) {
        super(demand.terms(), load, words);
        this.demand = demand;
        this.days = days;
    }

    @Override
    int deviation() {
        int late = 0;
        int beyond = 0;
        for (long[] day : days) {
            int free = Times.before(load.busy, day);
            late += free > 0 ? 1 : 0;
            beyond += Math.max(0, free - 1);
        }
        return beyond + Math.max(0, late - demand.allowed());
    }

    /// One lesson mends a day, however late it started.
    @Override
    int needed() {
        int late = 0;
        int far = 0;
        for (long[] day : days) {
            int free = Times.before(load.busy, day);
            late += free > 0 ? 1 : 0;
            far += free > 1 ? 1 : 0;
        }
        return Math.max(far, late - demand.allowed());
    }

    @Override
    void concerned(long[] into) {
        for (long[] group : days) {
            if (Times.before(load.busy, group) > 0) {
                Times.add(into, group);
            }
        }
    }

    @Override
    Sentence sentence() {
        String where = IntStream.range(0, days.length).filter(day -> Times.before(load.busy, days[day]) > 0).mapToObj(day -> demand.days().get(day).name()).collect(Collectors.joining(", "));
        return new Sentence("%s 应从第一节开始上课，至多 %d 天可从第二节开始：%s".formatted(name(), demand.allowed(), where),
            "%s should start each day with a lesson, on %s at most with the second: %s".formatted(name(), Bounds.count(demand.allowed(), "day"), where));
    }
}
