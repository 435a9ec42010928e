package org.zhixing.timetabling.evaluation;

import org.zhixing.timetabling.Sentence;
import org.zhixing.timetabling.problem.Demand.RunInSuccession;
import org.zhixing.timetabling.problem.EventGroup;

/// Whether the lessons of a group follow one another.
final class SuccessionPoint extends GroupPoint {

    private final RunInSuccession demand;
    private final Calendar calendar;

    SuccessionPoint(RunInSuccession demand, EventGroup group, Calendar calendar, Schedule schedule) {
        super(demand.terms(), group, schedule);
        this.demand = demand;
        this.calendar = calendar;
    }

    @Override
    int deviation() {
        int count = gather();
        if (!complete(count)) {
            return 0;
        }
        if (demand.ordered()) {
            sortWithinEvents(count);
        } else {
            sort(count);
        }
        int broken = 0;
        for (int each = 1; each < count; each++) {
            int day = calendar.day(start(each));
            boolean follows = day != Calendar.NONE && calendar.day(start(each - 1)) == day && end(each - 1) <= start(each) && calendar.between(day, end(each - 1), start(each)) == 0;
            broken += follows ? 0 : 1;
        }
        return broken;
    }

    @Override
    Sentence sentence() {
        return new Sentence("“%s”应在同一天%s连着上：%s".formatted(name(), demand.ordered() ? "按顺序" : "", when()), "%s should follow one another on one day%s: %s".formatted(name(), demand.ordered() ? ", in this order" : "", when()));
    }
}
