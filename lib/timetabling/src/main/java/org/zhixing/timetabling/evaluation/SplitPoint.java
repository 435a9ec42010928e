package org.zhixing.timetabling.evaluation;

import org.zhixing.timetabling.Sentence;
import org.zhixing.timetabling.problem.Demand.SplitEvents;

/// How many lessons an event is cut into, and how long they are.
final class SplitPoint extends LessonPoint {

    private final SplitEvents demand;
    private final int event;
    private final Words words;
    private int lessons;
    private int wrong;

    SplitPoint(SplitEvents demand, int event, Words words) {
        super(demand.terms());
        this.demand = demand;
        this.event = event;
        this.words = words;
    }

    @Override
    void lesson(int of, int duration, int time, int sign) {
        lessons += sign;
        if (demand.durations().missedBy(duration) > 0) {
            wrong += sign;
        }
    }

    @Override
    int deviation() {
        return wrong + demand.amount().missedBy(lessons);
    }

    @Override
    String name() {
        return words.event(event);
    }

    @Override
    Sentence sentence() {
        return new Sentence("“%s”分成 %d 次课（应为%s 次），其中 %d 次的节数不是%s".formatted(name(), lessons, Bounds.zh(demand.amount()), wrong, Bounds.zh(demand.durations())),
            "%s is cut into %s (wanted: %s), %d of them not of %s periods".formatted(name(), Bounds.count(lessons, "lesson"), Bounds.en(demand.amount()), wrong, Bounds.en(demand.durations())));
    }
}
