package org.zhixing.timetabling.evaluation;

import org.zhixing.timetabling.Sentence;
import org.zhixing.timetabling.problem.Demand.LimitLessonsAt;
import org.zhixing.timetabling.problem.EventGroup;

/// How many lessons of a group run at some time of a set.
final class PresencePoint extends LessonPoint {

    private final LimitLessonsAt demand;
    private final EventGroup group;
    private final long[] times;
    private int lessons;

    PresencePoint(LimitLessonsAt demand, EventGroup group, long[] times) {
        super(demand.terms());
        this.demand = demand;
        this.group = group;
        this.times = times;
    }

    @Override
    void lesson(int event, int duration, int start, int sign) {
        for (int time = start; start >= 0 && time < start + duration; time++) {
            if (Times.has(times, time)) {
                lessons += sign;
                return;
            }
        }
    }

    @Override
    int deviation() {
        return demand.amount().missedBy(lessons);
    }

    @Override
    String name() {
        return group.name();
    }

    @Override
    Sentence sentence() {
        return new Sentence("“%s”有 %d 次课在所选时间，应为%s 次".formatted(name(), lessons, Bounds.zh(demand.amount())), "%s has %s at the chosen times (wanted: %s)".formatted(name(), Bounds.count(lessons, "lesson"), Bounds.en(demand.amount())));
    }
}
