package org.zhixing.timetabling.evaluation;

import org.zhixing.timetabling.Sentence;
import org.zhixing.timetabling.problem.Demand.RestBetween;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// How many times are free from the end of one day to the start of the next.
final class RestPoint extends LoadPoint {

    private final RestBetween demand;
    private final long[][] before;
    private final long[][] after;

    RestPoint(RestBetween demand, Load load, long[][] before, long[][] after, Words words) {
        super(demand.terms(), load, words);
        this.demand = demand;
        this.before = before;
        this.after = after;
    }

    private int missing(int night) {
        int evening = Times.after(load.busy, before[night]);
        int morning = Times.before(load.busy, after[night]);
        return evening < 0 || morning < 0 ? 0 : Math.max(0, demand.least() - evening - morning);
    }

    @Override
    int deviation() {
        int sum = 0;
        for (int night = 0; night < before.length; night++) {
            sum += missing(night);
        }
        return sum;
    }

    @Override
    Sentence sentence() {
        String where = IntStream.range(0, before.length).filter(night -> missing(night) > 0).limit(6)
            .mapToObj(night -> demand.nights().get(night).before().name() + "–" + demand.nights().get(night).after().name()).collect(Collectors.joining(", "));
        return new Sentence("%s 其间至少应休息 %d 节：%s".formatted(name(), demand.least(), where), "%s should rest for %s at least: %s".formatted(name(), Bounds.count(demand.least(), "time"), where));
    }
}
