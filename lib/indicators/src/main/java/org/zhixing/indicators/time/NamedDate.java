package org.zhixing.indicators.time;

import org.zhixing.indicators.Label;

import java.util.Locale;

/// The days of a report year on which stocks are counted.
public enum NamedDate {
    /// The autumn census of 教职成司函〔2019〕101号: roll, staff, rooms, devices, books.
    CENSUS("秋季统计日", "the autumn census"),
    /// The last day on which final-year students are all still on the roll.
    BEFORE_GRADUATION("毕业前", "the day before graduation"),
    /// The end of the school year: assets.
    CLOSING("学年末", "the end of the school year");

    private final Label label;

    NamedDate(String zh, String en) {
        this.label = new Label(zh, en);
    }

    public Label label() {
        return label;
    }

    /// The name in a catalogue, such as `before_graduation`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// This day, so many years earlier than the report's.
    public Basis.At yearsBefore(int years) {
        return new Basis.At(this, years);
    }
}
