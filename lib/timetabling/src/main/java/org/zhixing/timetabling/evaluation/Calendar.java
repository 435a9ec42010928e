package org.zhixing.timetabling.evaluation;

import org.zhixing.timetabling.problem.Days;
import org.zhixing.timetabling.problem.TimeGroup;

import java.util.Arrays;
import java.util.List;

/// On which of a demand's days each time is.
final class Calendar {

    /// In place of a day.
    static final int NONE = -1;

    private final List<TimeGroup> days;
    private final int[] dayOf;

    Calendar(Days days, int times) {
        this.days = days.groups();
        this.dayOf = new int[times];
        Arrays.fill(dayOf, NONE);
        for (int day = 0; day < this.days.size(); day++) {
            for (int time : this.days.get(day).times()) {
                dayOf[time] = day;
            }
        }
    }

    int count() {
        return days.size();
    }

    String name(int day) {
        return days.get(day).name();
    }

    int day(int time) {
        return time < 0 ? NONE : dayOf[time];
    }

    /// How many times of a day lie from one time on and before another.
    int between(int day, int from, int until) {
        int count = 0;
        for (int time = from; time < until; time++) {
            count += dayOf[time] == day ? 1 : 0;
        }
        return count;
    }
}
