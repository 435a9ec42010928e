package org.zhixing.timetabling.evaluation;

import org.zhixing.timetabling.Sentence;
import org.zhixing.timetabling.problem.Demand.EndDay;
import org.zhixing.timetabling.problem.EventGroup;
import org.zhixing.timetabling.problem.Terms;

import java.util.List;

/// Resources that are busy after a lesson that should be their last of the day.
final class EndingPoint extends GroupPoint {

    private final Load[] loads;
    private final Calendar calendar;

    EndingPoint(Terms terms, EndDay.Ending ending, Load[] loads, Calendar calendar, Schedule schedule) {
        super(terms, new EventGroup(schedule.words().event(ending.event()), List.of(ending.event())), schedule);
        this.loads = loads;
        this.calendar = calendar;
    }

    private boolean busyLater(Load load, int which) {
        int day = calendar.day(start(which));
        for (int time = end(which); time < load.lessons.length; time++) {
            if (calendar.day(time) == day && load.lessons[time] > 0) {
                return true;
            }
        }
        return false;
    }

    @Override
    int deviation() {
        int count = gather();
        int busy = 0;
        for (int which = 0; which < count; which++) {
            for (Load load : loads) {
                busy += calendar.day(start(which)) != Calendar.NONE && busyLater(load, which) ? 1 : 0;
            }
        }
        return busy;
    }

    @Override
    Sentence sentence() {
        return new Sentence("“%s”应是当天最后一节，之后还有课的有 %d 个：%s".formatted(name(), deviation(), when()), "%s should end the day, but %d have lessons afterwards: %s".formatted(name(), deviation(), when()));
    }
}
