package org.zhixing.campus.records.imports;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Dates in any form in which people write them.
final class Days {

    /// The time of day after a date is dropped; a space or a T stands between.
    private static final Pattern TIME = Pattern.compile("(?:T| +)\\d{1,2}[:时].*$");
    private static final Pattern DAY = Pattern.compile("(\\d{4})(?:-|/|\\.|年|、)(\\d{1,2})(?:-|/|\\.|月|、)(\\d{1,2})[日号]?");
    private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:0{6})?");
    private static final Pattern MONTH = Pattern.compile("\\d{4}(?:-|/|\\.|年)\\d{1,2}月?|\\d{4}年");
    private static final Pattern SHORT = Pattern.compile("\\d{1,2}(?:-|/|\\.|年)\\d{1,2}(?:-|/|\\.|月)\\d{1,4}日?");
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final String NAME = "((?i:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)";
    /// `1 Apr 2008`, `1-Apr-2008`, `April 1, 2008`.
    private static final Pattern ENGLISH = Pattern.compile("(?:(\\d{1,2})(?:st|nd|rd|th)?[ \\-/.]*" + NAME + "|" + NAME + "[ .]*(\\d{1,2})(?:st|nd|rd|th)?)[ ,\\-/.]*(\\d{4})");
    private static final String DIGIT = "〇一二三四五六七八九零";
    private static final Pattern CHINESE = Pattern.compile("[〇零一二三四五六七八九]{4}年[〇零一二三四五六七八九十]{1,3}月[〇零一二三四五六七八九十]{1,3}[日号]");
    private static final LocalDate FIRST_SERIAL = LocalDate.of(1899, 12, 30);
    /// From 1927 to 2119: a number beyond is rather something else.
    private static final int LEAST_SERIAL = 10_000;
    private static final int GREATEST_SERIAL = 80_000;

    private Days() {}

    /// @param written half-width
    static Reading read(String written) {
        Matcher english = ENGLISH.matcher(written.strip());
        if (english.matches()) {
            String month = english.group(2) == null ? english.group(3) : english.group(2);
            String day = english.group(1) == null ? english.group(4) : english.group(1);
            return of(english.group(5), Integer.toString(1 + MONTHS.indexOf(month.substring(0, 3).toLowerCase(Locale.ROOT)) / 3), day);
        }
        String text = Written.withoutSpaces(TIME.matcher(written).replaceFirst(""));
        Matcher day = DAY.matcher(CHINESE.matcher(text).matches() ? digits(text) : text);
        if (day.matches()) {
            return of(day.group(1), day.group(2), day.group(3));
        }
        Matcher digits = DIGITS.matcher(text);
        if (digits.matches()) {
            return of(digits.group(1), digits.group(2), digits.group(3));
        }
        if (text.matches("\\d{5}(?:\\.\\d+)?")) {
            return serial(new BigDecimal(text).intValue());
        }
        if (MONTH.matcher(text).matches()) {
            return Reading.unreadable("没有写是哪一天，应写成 2019-09-01", "do not say which day; write 2019-09-01");
        }
        if (SHORT.matcher(text).matches()) {
            return Reading.unreadable("年份只有两位或写在后面，说不准是哪一年，应写成 2019-09-01", "has no year of four digits in front; write 2019-09-01");
        }
        return Reading.unreadable("不是日期，应写成 2019-09-01", "is no date; write 2019-09-01");
    }

    /// `二〇二四年三月十五日` in digits.
    private static String digits(String chinese) {
        StringBuilder text = new StringBuilder();
        for (String part : chinese.split("(?<=[年月日号])")) {
            String number = part.substring(0, part.length() - 1);
            int ten = number.indexOf('十');
            if (ten >= 0) {
                number = (ten == 0 ? "一" : number.substring(0, ten)) + (ten == number.length() - 1 ? "〇" : number.substring(ten + 1));
            }
            number.chars().map(DIGIT::indexOf).forEach(each -> text.append(each % 10));
            text.append(part.charAt(part.length() - 1));
        }
        return text.toString();
    }

    private static Reading of(String year, String month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return date.getYear() < 1800 ? Reading.unreadable("不是日期，应写成 2019-09-01", "is no date; write 2019-09-01") : Reading.value(date);
        } catch (DateTimeException noSuchDay) {
            return Reading.unreadable("没有这一天", "is no day of the calendar");
        }
    }

    /// A date that lost its format and shows as the number of days since 1900.
    private static Reading serial(int days) {
        if (days < LEAST_SERIAL || days > GREATEST_SERIAL) {
            return Reading.unreadable("不是日期，应写成 2019-09-01", "is no date; write 2019-09-01");
        }
        LocalDate date = FIRST_SERIAL.plusDays(days);
        return new Reading.Value(date, Cause.of("是日期的序号，已读成日期（" + date + "）", "is the serial number of a date, read as " + date).named("serial"));
    }
}
