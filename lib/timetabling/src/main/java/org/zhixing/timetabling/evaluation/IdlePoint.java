package org.zhixing.timetabling.evaluation;

import org.zhixing.timetabling.Sentence;
import org.zhixing.timetabling.problem.Demand.LimitIdleTimes;

/// Free times of a resource between its lessons.
final class IdlePoint extends LoadPoint {

    final LimitIdleTimes demand;
    final long[][] groups;

    IdlePoint(LimitIdleTimes demand, Load load, long[][] groups, Words words) {
        super(demand.terms(), load, words);
        this.demand = demand;
        this.groups = groups;
    }

    private int idle() {
        int idle = 0;
        for (long[] group : groups) {
            idle += Times.idle(load.busy, group);
        }
        return idle;
    }

    @Override
    int deviation() {
        return demand.amount().missedBy(idle());
    }

    @Override
    void concerned(long[] into) {
        for (long[] group : groups) {
            if (Times.idle(load.busy, group) > 0) {
                Times.add(into, group);
            }
        }
    }

    @Override
    Sentence sentence() {
        return new Sentence("%s 课间空闲 %d 节，应为%s 节".formatted(name(), idle(), Bounds.zh(demand.amount())), "%s has %s (wanted: %s)".formatted(name(), Bounds.count(idle(), "idle time"), Bounds.en(demand.amount())));
    }
}
