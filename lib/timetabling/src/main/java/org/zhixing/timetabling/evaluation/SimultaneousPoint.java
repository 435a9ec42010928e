package org.zhixing.timetabling.evaluation;

import org.zhixing.timetabling.Sentence;
import org.zhixing.timetabling.problem.Demand.LimitSimultaneous;

import java.util.stream.IntStream;

/// How many lessons a resource attends at once.
final class SimultaneousPoint extends LoadPoint {

    private final LimitSimultaneous demand;
    private final int[] times;

    SimultaneousPoint(LimitSimultaneous demand, Load load, Words words) {
        super(demand.terms(), load, words);
        this.demand = demand;
        this.times = demand.times().stream().mapToInt(each -> each).toArray();
    }

    private int missed(int time) {
        int lessons = load.lessons[time];
        return lessons == 0 && demand.idleAllowed() ? 0 : demand.amount().missedBy(lessons);
    }

    @Override
    int deviation() {
        int sum = 0;
        for (int time : times) {
            sum += missed(time);
        }
        return sum;
    }

    @Override
    long value() {
        return terms.function().placewise() ? IntStream.of(times).mapToLong(time -> terms.function().of(missed(time))).sum() : super.value();
    }

    @Override
    void concerned(long[] into) {
        for (int time : times) {
            if (missed(time) > 0) {
                into[time >> 6] |= 1L << time;
            }
        }
    }

    @Override
    Sentence sentence() {
        String where = words.times(IntStream.of(times).filter(time -> missed(time) > 0));
        return new Sentence("“%s”同时进行的课应为%s 次：%s".formatted(name(), Bounds.zh(demand.amount()), where), "%s should have %s lessons at once: %s".formatted(name(), Bounds.en(demand.amount()), where));
    }
}
