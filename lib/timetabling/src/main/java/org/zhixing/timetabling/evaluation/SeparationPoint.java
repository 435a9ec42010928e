package org.zhixing.timetabling.evaluation;

import org.zhixing.timetabling.Sentence;
import org.zhixing.timetabling.problem.Demand.SeparateDays;
import org.zhixing.timetabling.problem.EventGroup;

/// How many days lie from one lesson of a group to another.
final class SeparationPoint extends GroupPoint {

    private final SeparateDays demand;
    private final Calendar calendar;

    SeparationPoint(SeparateDays demand, EventGroup group, Calendar calendar, Schedule schedule) {
        super(demand.terms(), group, schedule);
        this.demand = demand;
        this.calendar = calendar;
    }

    @Override
    int deviation() {
        int count = gather();
        int sum = 0;
        for (int one = 1; one < count; one++) {
            int day = calendar.day(start(one));
            for (int other = 0; other < one && day != Calendar.NONE; other++) {
                int before = calendar.day(start(other));
                sum += before == Calendar.NONE ? 0 : demand.distance().missedBy(Math.abs(day - before));
            }
        }
        return sum;
    }

    @Override
    Sentence sentence() {
        return new Sentence("“%s”各次课之间应相隔%s 天：%s".formatted(name(), Bounds.zh(demand.distance()), when()), "The lessons of %s should be %s days apart: %s".formatted(name(), Bounds.en(demand.distance()), when()));
    }
}
