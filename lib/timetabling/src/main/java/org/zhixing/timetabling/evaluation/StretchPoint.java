package org.zhixing.timetabling.evaluation;

import org.zhixing.timetabling.Sentence;
import org.zhixing.timetabling.problem.Demand.LimitStretches;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// How long a resource is busy without a free time.
final class StretchPoint extends LoadPoint {

    private final LimitStretches demand;
    private final int[][] groups;

    /// @param groups the times of each group, in order
    StretchPoint(LimitStretches demand, Load load, int[][] groups, Words words) {
        super(demand.terms(), load, words);
        this.demand = demand;
        this.groups = groups;
    }

    private int beyond(int[] group) {
        int beyond = 0;
        int stretch = 0;
        for (int time : group) {
            stretch = Times.has(load.busy, time) ? stretch + 1 : 0;
            beyond += stretch > demand.most() ? 1 : 0;
        }
        return beyond;
    }

    @Override
    int deviation() {
        int sum = 0;
        for (int[] group : groups) {
            sum += beyond(group);
        }
        return sum;
    }

    @Override
    Sentence sentence() {
        String where = IntStream.range(0, groups.length).filter(group -> beyond(groups[group]) > 0).mapToObj(group -> demand.groups().get(group).name()).collect(Collectors.joining(", "));
        return new Sentence("%s 连续上课不应超过 %d 节：%s".formatted(name(), demand.most(), where), "%s should be busy for %s on end at most: %s".formatted(name(), Bounds.count(demand.most(), "time"), where));
    }
}
