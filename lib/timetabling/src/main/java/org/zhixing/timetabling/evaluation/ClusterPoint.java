package org.zhixing.timetabling.evaluation;

import org.zhixing.timetabling.Sentence;
import org.zhixing.timetabling.problem.Demand.ClusterBusyTimes;

import java.util.Arrays;
import java.util.List;


/// In how many time groups a resource has lessons.
final class ClusterPoint extends LoadPoint {

    final ClusterBusyTimes demand;
    final long[][] groups;

    ClusterPoint(ClusterBusyTimes demand, Load load, long[][] groups, Words words) {
        super(demand.terms(), load, words);
        this.demand = demand;
        this.groups = groups;
    }

    int busy() {
        int busy = 0;
        for (long[] group : groups) {
            busy += Times.meet(load.busy, group) ? 1 : 0;
        }
        return busy;
    }

    @Override
    int deviation() {
        return demand.amount().missedBy(busy());
    }

    @Override
    List<Way> ways() {
        return busy() <= demand.amount().maximum() ? List.of() : Arrays.stream(groups).filter(group -> Times.meet(load.busy, group)).map(group -> new Way(load, group)).toList();
    }

    @Override
    Sentence sentence() {
        return new Sentence("%s 在 %d 个时段（如各天）有课，应为%s 个".formatted(name(), busy(), Bounds.zh(demand.amount())),
            "%s has lessons in %s, such as days (wanted: %s)".formatted(name(), Bounds.count(busy(), "time group"), Bounds.en(demand.amount())));
    }
}
