package org.zhixing.timetabling.evaluation;

import org.zhixing.timetabling.Sentence;
import org.zhixing.timetabling.problem.Demand.DistributeSplitEvents;

/// How many lessons of one duration an event has.
final class DistributionPoint extends LessonPoint {

    private final DistributeSplitEvents demand;
    private final int event;
    private final Words words;
    private int lessons;

    DistributionPoint(DistributeSplitEvents demand, int event, Words words) {
        super(demand.terms());
        this.demand = demand;
        this.event = event;
        this.words = words;
    }

    @Override
    void lesson(int of, int duration, int time, int sign) {
        if (duration == demand.duration()) {
            lessons += sign;
        }
    }

    @Override
    int deviation() {
        return demand.amount().missedBy(lessons);
    }

    @Override
    String name() {
        return words.event(event);
    }

    @Override
    Sentence sentence() {
        return new Sentence("“%s”有 %d 次 %d 节的课，应为%s 次".formatted(name(), lessons, demand.duration(), Bounds.zh(demand.amount())),
            "%s has %s of %s (wanted: %s)".formatted(name(), Bounds.count(lessons, "lesson"), Bounds.count(demand.duration(), "period"), Bounds.en(demand.amount())));
    }
}
