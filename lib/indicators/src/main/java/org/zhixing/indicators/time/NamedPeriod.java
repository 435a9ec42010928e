package org.zhixing.indicators.time;

import org.zhixing.indicators.Label;

import java.util.Locale;

/// The periods of a report year in which events are counted.
public enum NamedPeriod {
    /// From the first arrivals to the census.
    INTAKE("秋季招生期", "the autumn intake"),
    /// The school year that ends in the report year.
    SCHOOL_YEAR("学年", "the school year"),
    /// The fitness tests of the autumn.
    FITNESS_TEST("秋季体质测试期", "the autumn's fitness tests"),
    CALENDAR_YEAR("自然年", "the calendar year");

    private final Label label;

    NamedPeriod(String zh, String en) {
        this.label = new Label(zh, en);
    }

    public Label label() {
        return label;
    }

    /// The name in a catalogue, such as `school_year`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// This period, so many years earlier than the report's.
    public Basis.Within yearsBefore(int years) {
        return new Basis.Within(this, years);
    }
}
