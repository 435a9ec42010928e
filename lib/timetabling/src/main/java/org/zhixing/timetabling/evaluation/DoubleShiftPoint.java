package org.zhixing.timetabling.evaluation;

import org.zhixing.timetabling.Sentence;
import org.zhixing.timetabling.problem.Demand.LimitDoubleShifts;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Days on which a resource is busy in both halves.
final class DoubleShiftPoint extends LoadPoint {

    private final LimitDoubleShifts demand;
    private final long[][] first;
    private final long[][] second;

    DoubleShiftPoint(LimitDoubleShifts demand, Load load, long[][] first, long[][] second, Words words) {
        super(demand.terms(), load, words);
        this.demand = demand;
        this.first = first;
        this.second = second;
    }

    private boolean both(int day) {
        return Times.meet(load.busy, first[day]) && Times.meet(load.busy, second[day]);
    }

    @Override
    int deviation() {
        int days = 0;
        for (int day = 0; day < first.length; day++) {
            days += both(day) ? 1 : 0;
        }
        return Math.max(0, days - demand.most());
    }

    @Override
    List<Way> ways() {
        return deviation() == 0 ? List.of() : IntStream.range(0, first.length).filter(day -> Times.meet(load.busy, first[day]) && Times.meet(load.busy, second[day])).boxed()
            .flatMap(day -> Stream.of(new Way(load, first[day]), new Way(load, second[day]))).toList();
    }

    @Override
    Sentence sentence() {
        String where = IntStream.range(0, first.length).filter(this::both).limit(6).mapToObj(day -> demand.shifts().get(day).first().name() + "+" + demand.shifts().get(day).second().name()).collect(Collectors.joining(", "));
        return new Sentence("%s 至多 %d 天可以上下午都有课：%s".formatted(name(), demand.most(), where), "%s should be busy in both halves of %s at most: %s".formatted(name(), Bounds.count(demand.most(), "day"), where));
    }
}
