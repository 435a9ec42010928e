package org.zhixing.timetabling.evaluation;

import org.zhixing.timetabling.Sentence;
import org.zhixing.timetabling.problem.Demand.LimitBusyTimes;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// How many lessons a resource has in each time group in which it has any.
final class BusyPoint extends LoadPoint {

    private final LimitBusyTimes demand;
    private final long[][] groups;

    BusyPoint(LimitBusyTimes demand, Load load, long[][] groups, Words words) {
        super(demand.terms(), load, words);
        this.demand = demand;
        this.groups = groups;
    }

    private int missed(int group) {
        int busy = Times.common(load.busy, groups[group]);
        return busy == 0 ? 0 : demand.amount().missedBy(busy);
    }

    @Override
    int deviation() {
        int sum = 0;
        for (int group = 0; group < groups.length; group++) {
            sum += missed(group);
        }
        return sum;
    }

    @Override
    long value() {
        return terms.function().placewise() ? IntStream.range(0, groups.length).mapToLong(group -> terms.function().of(missed(group))).sum() : super.value();
    }

    @Override
    Sentence sentence() {
        String where = IntStream.range(0, groups.length).filter(group -> missed(group) > 0).limit(6)
            .mapToObj(group -> demand.groups().get(group).name() + " " + Times.common(load.busy, groups[group])).collect(Collectors.joining(", "));
        return new Sentence("%s 的课时数应为%s 节：%s".formatted(name(), Bounds.zh(demand.amount()), where), "%s should be busy for %s periods where it is at all: %s".formatted(name(), Bounds.en(demand.amount()), where));
    }
}
