package org.zhixing.timetabling.evaluation;

import org.zhixing.timetabling.Sentence;
import org.zhixing.timetabling.problem.Terms;

/// Periods in which nobody fills a slot.
final class UnfilledPoint extends SlotPoint {

    private final int slot;
    private final Words words;
    private int periods;

    UnfilledPoint(Terms terms, int slot, Words words) {
        super(terms);
        this.slot = slot;
        this.words = words;
    }

    @Override
    void filled(int duration, int resource, int sign) {
        if (resource < 0) {
            periods += sign * duration;
        }
    }

    @Override
    int deviation() {
        return periods;
    }

    @Override
    String name() {
        return words.slot(slot);
    }

    @Override
    Sentence sentence() {
        return new Sentence("“%s”有 %d 节没有安排".formatted(name(), periods), "%s: nobody is assigned for %s".formatted(name(), Bounds.count(periods, "period")));
    }
}
