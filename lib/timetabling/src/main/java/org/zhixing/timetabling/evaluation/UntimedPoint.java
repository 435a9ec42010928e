package org.zhixing.timetabling.evaluation;

import org.zhixing.timetabling.Sentence;
import org.zhixing.timetabling.problem.Terms;

/// Periods of an event that have no time.
final class UntimedPoint extends LessonPoint {

    private final int event;
    private final Words words;
    private int periods;

    UntimedPoint(Terms terms, int event, Words words) {
        super(terms);
        this.event = event;
        this.words = words;
    }

    @Override
    void lesson(int of, int duration, int time, int sign) {
        if (time < 0) {
            periods += sign * duration;
        }
    }

    @Override
    int deviation() {
        return periods;
    }

    @Override
    String name() {
        return words.event(event);
    }

    @Override
    Sentence sentence() {
        return new Sentence("“%s”有 %d 节没有排时间".formatted(name(), periods), "%s: %s without a time".formatted(name(), Bounds.count(periods, "period")));
    }
}
