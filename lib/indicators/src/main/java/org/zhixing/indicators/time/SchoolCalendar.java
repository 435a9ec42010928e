package org.zhixing.indicators.time;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/// Where a school's named dates and periods lie in every report year. [#STANDARD] is the usual one; a school may move them.
public final class SchoolCalendar {

    /// Two days of a report year.
    private record Bounds(DayOfYear first, DayOfYear last) {}

    /// Census on 30 September, school year from September to August.
    public static final SchoolCalendar STANDARD = new SchoolCalendar(
        Map.of(
            NamedDate.CENSUS, DayOfYear.on(9, 30),
            NamedDate.BEFORE_GRADUATION, DayOfYear.on(6, 30),
            NamedDate.CLOSING, DayOfYear.on(8, 31)),
        Map.of(
            NamedPeriod.INTAKE, new Bounds(DayOfYear.on(8, 1), DayOfYear.on(9, 30)),
            NamedPeriod.SCHOOL_YEAR, new Bounds(DayOfYear.inTheYearBefore(9, 1), DayOfYear.on(8, 31)),
            NamedPeriod.FITNESS_TEST, new Bounds(DayOfYear.on(9, 1), DayOfYear.on(12, 31)),
            NamedPeriod.CALENDAR_YEAR, new Bounds(DayOfYear.on(1, 1), DayOfYear.on(12, 31))));

    private final Map<NamedDate, DayOfYear> dates;
    private final Map<NamedPeriod, Bounds> periods;

    private SchoolCalendar(Map<NamedDate, DayOfYear> dates, Map<NamedPeriod, Bounds> periods) {
        this.dates = new EnumMap<>(dates);
        this.periods = new EnumMap<>(periods);
    }

    /// This calendar with one date moved. The intake ends with the census and moves with it.
    public SchoolCalendar moved(NamedDate date, DayOfYear to) {
        Map<NamedDate, DayOfYear> moved = new EnumMap<>(dates);
        moved.put(date, to);
        SchoolCalendar calendar = new SchoolCalendar(moved, periods);
        return date == NamedDate.CENSUS ? calendar.moved(NamedPeriod.INTAKE, bounds(NamedPeriod.INTAKE).first, to) : calendar;
    }

    /// This calendar with one period moved; both days belong to it.
    public SchoolCalendar moved(NamedPeriod period, DayOfYear first, DayOfYear last) {
        Map<NamedPeriod, Bounds> moved = new EnumMap<>(periods);
        moved.put(period, new Bounds(first, last));
        return new SchoolCalendar(dates, moved);
    }

    DayOfYear day(NamedDate date) {
        return Objects.requireNonNull(dates.get(date));
    }

    Period period(NamedPeriod period, int year) {
        Bounds bounds = bounds(period);
        return new Period(bounds.first.in(year), bounds.last.in(year));
    }

    private Bounds bounds(NamedPeriod period) {
        return Objects.requireNonNull(periods.get(period));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SchoolCalendar calendar && dates.equals(calendar.dates) && periods.equals(calendar.periods);
    }

    @Override
    public int hashCode() {
        return 31 * dates.hashCode() + periods.hashCode();
    }
}
