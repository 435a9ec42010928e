package org.zhixing.timetabling.evaluation;

import org.zhixing.timetabling.Sentence;
import org.zhixing.timetabling.problem.Terms;

import java.util.stream.IntStream;

/// Busy times at which a resource should be free.
final class UnavailablePoint extends LoadPoint {

    private final long[] unavailable;

    UnavailablePoint(Terms terms, Load load, long[] unavailable, Words words) {
        super(terms, load, words);
        this.unavailable = unavailable;
    }

    @Override
    int deviation() {
        return Times.common(load.busy, unavailable);
    }

    @Override
    Sentence sentence() {
        String where = words.times(IntStream.range(0, load.lessons.length).filter(time -> load.lessons[time] > 0 && Times.has(unavailable, time)));
        return new Sentence("%s 有 %d 个时间不能上课却排了课：%s".formatted(name(), deviation(), where), "%s is busy at %s at which it is not available: %s".formatted(name(), Bounds.count(deviation(), "time"), where));
    }
}
