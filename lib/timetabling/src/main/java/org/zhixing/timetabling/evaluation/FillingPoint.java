package org.zhixing.timetabling.evaluation;

import org.zhixing.timetabling.Sentence;
import org.zhixing.timetabling.problem.Terms;

import java.util.BitSet;

/// Periods in which a slot is filled by somebody not wanted there.
final class FillingPoint extends SlotPoint {

    private final int slot;
    private final BitSet preferred;
    private final Schedule schedule;
    private int periods;

    FillingPoint(Terms terms, int slot, BitSet preferred, Schedule schedule) {
        super(terms);
        this.slot = slot;
        this.preferred = preferred;
        this.schedule = schedule;
    }

    @Override
    void filled(int duration, int resource, int sign) {
        if (resource >= 0 && !preferred.get(resource)) {
            periods += sign * duration;
        }
    }

    @Override
    int deviation() {
        return periods;
    }

    @Override
    String name() {
        return schedule.words().slot(slot);
    }

    @Override
    Sentence sentence() {
        String who = schedule.words().resources(schedule.filling(slot).filter(each -> each >= 0 && !preferred.get(each)));
        return new Sentence("“%s”有 %d 节由不合适的资源承担：%s".formatted(name(), periods, who), "%s: for %s it is %s, not wanted there".formatted(name(), Bounds.count(periods, "period"), who));
    }
}
