package org.zhixing.timetabling.evaluation;

import org.zhixing.timetabling.Sentence;
import org.zhixing.timetabling.problem.Demand.PauseBetween;
import org.zhixing.timetabling.problem.EventGroup;

import java.util.List;
import java.util.stream.Stream;

/// Free times between the lessons of one group and later ones of another.
final class SequelPoint extends GroupPoint {

    private final PauseBetween demand;
    private final PauseBetween.Sequel sequel;
    private final Calendar calendar;

    SequelPoint(PauseBetween demand, PauseBetween.Sequel sequel, Calendar calendar, Schedule schedule) {
        super(demand.terms(), both(sequel), schedule);
        this.demand = demand;
        this.sequel = sequel;
        this.calendar = calendar;
    }

    /// One group of both; its name tells which is which.
    static EventGroup both(PauseBetween.Sequel sequel) {
        boolean same = sequel.earlier().events().equals(sequel.later().events());
        List<Integer> events = Stream.concat(sequel.earlier().events().stream(), sequel.later().events().stream()).toList();
        return new EventGroup(same ? sequel.earlier().name() : sequel.earlier().name() + " → " + sequel.later().name(), events);
    }

    @Override
    int deviation() {
        int count = gather();
        int sum = 0;
        for (int one = 0; one < count; one++) {
            int day = calendar.day(start(one));
            if (day == Calendar.NONE || !sequel.earlier().events().contains(schedule.event(lesson(one)))) {
                continue;
            }
            for (int other = 0; other < count; other++) {
                boolean follows = other != one && start(other) >= start(one) && calendar.day(start(other)) == day && sequel.later().events().contains(schedule.event(lesson(other)));
                sum += follows ? Math.max(0, demand.least() - calendar.between(day, end(one), start(other))) : 0;
            }
        }
        return sum;
    }

    @Override
    Sentence sentence() {
        return new Sentence("“%s”在同一天时，其间至少应隔 %d 节：%s".formatted(name(), demand.least(), when()), "Between %s on one day there should be %s at least: %s".formatted(name(), Bounds.count(demand.least(), "time"), when()));
    }
}
