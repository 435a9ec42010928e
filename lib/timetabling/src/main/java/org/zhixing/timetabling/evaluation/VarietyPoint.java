package org.zhixing.timetabling.evaluation;

import org.zhixing.timetabling.Sentence;
import org.zhixing.timetabling.problem.Demand.LimitVariety;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// How many of a family of resources are busy in each group of times.
final class VarietyPoint extends Point {

    private final LimitVariety demand;
    private final LimitVariety.Family family;
    private final Load[] loads;
    private final long[][] groups;

    VarietyPoint(LimitVariety demand, LimitVariety.Family family, Load[] loads, long[][] groups) {
        super(demand.terms());
        this.demand = demand;
        this.family = family;
        this.loads = loads;
        this.groups = groups;
    }

    private int missed(long[] group) {
        int busy = 0;
        for (Load load : loads) {
            busy += Times.meet(load.busy, group) ? 1 : 0;
        }
        return Math.max(0, busy - demand.most());
    }

    @Override
    int deviation() {
        int sum = 0;
        for (long[] group : groups) {
            sum += missed(group);
        }
        return sum;
    }

    @Override
    String name() {
        return family.name();
    }

    @Override
    List<Way> ways() {
        return Arrays.stream(groups).filter(group -> missed(group) > 0).flatMap(group -> Arrays.stream(loads).filter(load -> Times.meet(load.busy, group)).map(load -> new Way(load, group))).toList();
    }

    @Override
    Sentence sentence() {
        String where = IntStream.range(0, groups.length).filter(group -> missed(groups[group]) > 0).limit(6).mapToObj(group -> demand.groups().get(group).name()).collect(Collectors.joining(", "));
        return new Sentence("“%s”中至多 %d 个可在同一时段有课：%s".formatted(name(), demand.most(), where), "Of %s no more than %d should be busy in: %s".formatted(name(), demand.most(), where));
    }
}
