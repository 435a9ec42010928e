package org.zhixing.timetabling.evaluation;

import org.zhixing.timetabling.Sentence;
import org.zhixing.timetabling.problem.Demand.PreferTimes;

/// Periods of lessons of an event that start where they should not.
final class StartPoint extends LessonPoint {

    private final int event;
    private final long[] preferred;
    private final int onlyDuration;
    private final Schedule schedule;
    private int periods;

    StartPoint(PreferTimes demand, int event, long[] preferred, Schedule schedule) {
        super(demand.terms());
        this.event = event;
        this.preferred = preferred;
        this.onlyDuration = demand.duration();
        this.schedule = schedule;
    }

    @Override
    void lesson(int of, int duration, int time, int sign) {
        if (wrong(duration, time)) {
            periods += sign * duration;
        }
    }

    private boolean wrong(int duration, int time) {
        return time >= 0 && (onlyDuration == 0 || duration == onlyDuration) && !Times.has(preferred, time);
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
        String where = schedule.words().times(schedule.lessonsOf(event).filter(each -> wrong(schedule.duration(each), schedule.time(each))).map(schedule::time));
        return new Sentence("“%s”有 %d 节不在合适的时间开始：%s".formatted(name(), periods, where), "%s: %s in lessons that start at times not wanted: %s".formatted(name(), Bounds.count(periods, "period"), where));
    }
}
