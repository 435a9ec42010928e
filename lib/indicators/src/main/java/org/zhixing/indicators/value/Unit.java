package org.zhixing.indicators.value;

import org.zhixing.indicators.Label;
import org.zhixing.indicators.Misdeclared;

import java.util.List;
import java.util.Optional;

/// What a figure is measured in. Per cent and percentage points are different units and print differently.
/// A unit such as yuan per person is composed with [#per].
/// @param code `[a-z_]+`, or two codes with a slash between
public record Unit(String code, Label text) {

    public static final Unit PERSON = unit("person", "人", "persons");
    /// A person once per attendance: who comes twice counts twice.
    public static final Unit PERSON_TIME = unit("person_time", "人次", "person-times");
    public static final Unit CLASS = unit("class", "个班", "classes");
    public static final Unit ROOM = unit("room", "间", "rooms");
    public static final Unit WORKSTATION = unit("workstation", "个工位", "workstations");
    public static final Unit DEVICE = unit("device", "台", "devices");
    public static final Unit SET = unit("set", "套", "sets");
    /// Whatever is counted one by one: majors, bases, clubs, enterprises.
    public static final Unit PIECE = unit("piece", "个", "items");
    public static final Unit VOLUME = unit("volume", "册", "volumes");
    public static final Unit SQUARE_METRE = unit("square_metre", "平方米", "m²");
    /// A mark in an exam or a test.
    public static final Unit POINT = unit("point", "分", "points");
    public static final Unit YUAN = unit("yuan", "元", "yuan");
    public static final Unit HOUR = unit("hour", "课时", "hours");
    public static final Unit DAY = unit("day", "天", "days");
    public static final Unit MEGABIT = unit("megabit", "兆", "Mbit/s");
    public static final Unit PERCENT = unit("percent", "%", "%");
    public static final Unit PERCENTAGE_POINT = unit("percentage_point", "个百分点", "percentage points");
    /// So many of one to one of the other, as in students per teacher.
    public static final Unit TO_ONE = unit("to_one", ":1", ":1");
    /// A month, or a list of months.
    public static final Unit MONTH = unit("month", "月", "month");
    /// A calendar year, or a length in years.
    public static final Unit YEAR = unit("year", "年", "year");
    public static final Unit NONE = unit("none", "—", "—");

    public static final List<Unit> ALL = List.of(PERSON, PERSON_TIME, CLASS, ROOM, WORKSTATION, DEVICE, SET, PIECE, VOLUME,
        SQUARE_METRE, POINT, YUAN, HOUR, DAY, MEGABIT, PERCENT, PERCENTAGE_POINT, TO_ONE, MONTH, YEAR, NONE);

    public Unit {
        if (!code.matches("[a-z_]+(/[a-z_]+)?")) {
            throw new Misdeclared("单位代码只能由小写字母和下划线组成：" + code, "A unit code consists of small letters and underscores: " + code);
        }
    }

    public static Unit unit(String code, String zh, String en) {
        return new Unit(code, new Label(zh, en));
    }

    /// This unit for each one of `base`, such as yuan per person.
    public Unit per(Unit base) {
        return unit(code + "/" + base.code, text.zh() + "/" + base.text.zh(), text.en() + " per " + singular(base.text.en()));
    }

    /// The unit of this code, composed if the code has a slash.
    public static Optional<Unit> known(String code) {
        int slash = code.indexOf('/');
        if (slash >= 0) {
            return known(code.substring(0, slash)).flatMap(amount -> known(code.substring(slash + 1)).map(amount::per));
        }
        return ALL.stream().filter(unit -> unit.code.equals(code)).findFirst();
    }

    private static String singular(String plural) {
        return plural.endsWith("sses") ? plural.substring(0, plural.length() - 2)
            : plural.endsWith("s") && !plural.endsWith("/s") ? plural.substring(0, plural.length() - 1) : plural;
    }
}
