package org.zhixing.timetabling.evaluation;

import org.zhixing.timetabling.Sentence;
import org.zhixing.timetabling.problem.Demand.LimitIdleTimesOfDay;

/// Free times of a resource between its lessons, day by day.
final class IdleDayPoint extends GroupsPoint {

    IdleDayPoint(LimitIdleTimesOfDay demand, Load load, long[][] groups, Words words) {
        super(demand.terms(), load, demand.groups(), groups, demand.most(), demand.exceptions(), words);
    }

    @Override
    int amount(long[] group) {
        return Times.idle(load.busy, group);
    }

    @Override
    Sentence sentence() {
        return new Sentence("%s 每天课间空闲不应超过 %d 节：%s".formatted(name(), most, where()), "%s should have %s at most in a day: %s".formatted(name(), Bounds.count(most, "idle time"), where()));
    }
}
