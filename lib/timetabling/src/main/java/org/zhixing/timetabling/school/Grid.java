package org.zhixing.timetabling.school;

import java.util.List;
import java.util.Set;

/// The days and periods of a week.
/// @param breaksAfter periods, from 0 on, after which a block does not go on, such as the last one before lunch
public record Grid(List<String> days, List<String> periods, Set<Integer> breaksAfter) {

    public Grid {
        days = List.copyOf(days);
        periods = List.copyOf(periods);
        breaksAfter = Set.copyOf(breaksAfter);
        if (days.isEmpty() || periods.isEmpty()) {
            throw new IllegalArgumentException("A week has days and periods");
        }
    }

    int times() {
        return days.size() * periods.size();
    }

    int time(int day, int period) {
        if (day < 0 || day >= days.size() || period < 0 || period >= periods.size()) {
            throw new IllegalArgumentException("There is no period " + period + " on day " + day);
        }
        return day * periods.size() + period;
    }

    /// Whether so many periods can be held in one go from a time on.
    boolean fits(int time, int length) {
        int first = time % periods.size();
        return first + length <= periods.size() && breaksAfter.stream().noneMatch(last -> last >= first && last < first + length - 1);
    }
}
