package org.zhixing.indicators.time;

import java.time.LocalDate;
import java.time.MonthDay;

/// A day that every report year has: so many calendar years after (or, negative, before) the report year's own.
/// 29 February is not such a day.
public record DayOfYear(int yearsAfter, MonthDay day) {

    public DayOfYear {
        if (day.equals(MonthDay.of(2, 29))) {
            throw new IllegalArgumentException("29 February is not in every year");
        }
    }

    public static DayOfYear on(int month, int day) {
        return new DayOfYear(0, MonthDay.of(month, day));
    }

    public static DayOfYear inTheYearBefore(int month, int day) {
        return new DayOfYear(-1, MonthDay.of(month, day));
    }

    public LocalDate in(int year) {
        return day.atYear(year + yearsAfter);
    }
}
