package org.zhixing.timetabling.evaluation;

import org.zhixing.timetabling.Sentence;
import org.zhixing.timetabling.problem.Demand.LimitBusyTimes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// How many lessons a resource has in each time group in which it has any.
final class BusyPoint extends LoadPoint {

    final LimitBusyTimes demand;
    final long[][] groups;

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
    void concerned(long[] into) {
        for (int group = 0; group < groups.length; group++) {
            if (missed(group) > 0) {
                Times.add(into, groups[group]);
            }
        }
    }

    @Override
    List<Way> ways() {
        List<Way> ways = new ArrayList<>();
        for (long[] group : groups) {
            if (Times.common(load.busy, group) > demand.amount().maximum()) {
                Times.members(group).filter(time -> load.lessons[time] > 0).forEach(time -> ways.add(new Way(load, Times.only(time, group.length))));
            }
        }
        return ways;
    }

    @Override
    Sentence sentence() {
        String where = IntStream.range(0, groups.length).filter(group -> missed(group) > 0).limit(6)
            .mapToObj(group -> demand.groups().get(group).name() + " " + Times.common(load.busy, groups[group])).collect(Collectors.joining(", "));
        return new Sentence("%s 的课时数应为%s 节：%s".formatted(name(), Bounds.zh(demand.amount()), where), "%s should be busy for %s periods where it is at all: %s".formatted(name(), Bounds.en(demand.amount()), where));
    }
}
