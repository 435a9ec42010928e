package org.zhixing.timetabling.evaluation;

import org.zhixing.timetabling.Sentence;
import org.zhixing.timetabling.problem.Terms;

import java.util.stream.IntStream;

/// Periods of an event at times where it should not be.
final class AvoidedTimePoint extends LessonPoint {

    private final int event;
    private final long[] avoided;
    private final Schedule schedule;
    private int periods;

    AvoidedTimePoint(Terms terms, int event, long[] avoided, Schedule schedule) {
        super(terms);
        this.event = event;
        this.avoided = avoided;
        this.schedule = schedule;
    }

    @Override
    void lesson(int of, int duration, int start, int sign) {
        for (int time = start; start >= 0 && time < start + duration; time++) {
            periods += Times.has(avoided, time) ? sign : 0;
        }
    }

    @Override
    int deviation() {
        return periods;
    }

    @Override
    String name() {
        return schedule.words().event(event);
    }

    @Override
    Sentence sentence() {
        String where = schedule.words().times(schedule.lessonsOf(event).filter(each -> schedule.time(each) >= 0)
            .flatMap(each -> IntStream.range(schedule.time(each), schedule.time(each) + schedule.duration(each))).filter(time -> Times.has(avoided, time)));
        return new Sentence("“%s”有 %d 节落在不应上课的时间：%s".formatted(name(), periods, where), "%s: %s at times not wanted: %s".formatted(name(), Bounds.count(periods, "period"), where));
    }
}
