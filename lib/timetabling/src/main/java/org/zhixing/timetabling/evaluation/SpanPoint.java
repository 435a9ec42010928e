package org.zhixing.timetabling.evaluation;

import org.zhixing.timetabling.Sentence;
import org.zhixing.timetabling.problem.Demand.LimitSpans;

/// How long it is from a resource's first busy time of a day to the last.
final class SpanPoint extends GroupsPoint {

    private final int most;

    SpanPoint(LimitSpans demand, Load load, long[][] groups, Words words) {
        super(demand.terms(), load, demand.groups(), groups, demand.most(), demand.exceptions(), words);
        this.most = demand.most();
    }

    @Override
    int amount(long[] group) {
        return Times.idle(load.busy, group) + Times.common(load.busy, group);
    }

    @Override
    Sentence sentence() {
        return new Sentence("%s 从第一节课到最后一节课不应超过 %d 节：%s".formatted(name(), most, where()), "%s should have %s at most from the first lesson to the last: %s".formatted(name(), Bounds.count(most, "time"), where()));
    }
}
