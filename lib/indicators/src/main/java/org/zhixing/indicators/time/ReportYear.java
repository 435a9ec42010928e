package org.zhixing.indicators.time;

import java.time.LocalDate;

/// The year a report is about, with its named dates and periods.
public record ReportYear(int number, SchoolCalendar calendar) {

    public static ReportYear of(int number) {
        return new ReportYear(number, SchoolCalendar.STANDARD);
    }

    /// Of the number alone: years are the keys of every figure, and calendars seldom differ.
    @Override
    public int hashCode() {
        return number;
    }

    public ReportYear minus(int years) {
        return new ReportYear(number - years, calendar);
    }

    public LocalDate date(NamedDate date) {
        return calendar.day(date).in(number);
    }

    public Period period(NamedPeriod period) {
        return calendar.period(period, number);
    }

    /// The days that a basis means in this year: one day for a date.
    public Period days(Basis basis) {
        ReportYear year = minus(basis.yearsBefore());
        return switch (basis) {
            case Basis.At at -> new Period(year.date(at.date()), year.date(at.date()));
            case Basis.Within within -> year.period(within.period());
        };
    }
}
