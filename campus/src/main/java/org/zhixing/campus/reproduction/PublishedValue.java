package org.zhixing.campus.reproduction;

import org.jspecify.annotations.Nullable;
import org.zhixing.indicators.value.Unit;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a published cell says, as precisely as it says it.
sealed interface PublishedValue {

    /// A number, or an interval of numbers where the two differ.
    /// @param decimals how many digits it is printed to
    /// @param suffix   what stands behind the digits: `%`, `:1`, `年`, `G`, `个实训室`
    record Printed(BigDecimal lowest, BigDecimal highest, boolean interval, int decimals, boolean plus, String suffix) implements PublishedValue {}

    /// A month, or several of one year or more.
    record Dates(List<YearMonth> months) implements PublishedValue {}

    /// Something else.
    record Unread(String text) implements PublishedValue {}

    String NUMBER = "([+＋−-]?)(\\d[\\d,，]*(?:\\.\\d+)?)";
    Pattern SINGLE = Pattern.compile(NUMBER + "\\s*([^\\d\\s.～~].*)?");
    Pattern INTERVAL = Pattern.compile(NUMBER + "\\s*[～~]\\s*" + NUMBER + "\\s*([^\\d\\s.].*)?");
    Pattern MONTHS = Pattern.compile("\\d{4}\\.\\d{1,2}(?:\\s*、\\s*(?:\\d{4}\\.)?\\d{1,2})*");

    /// @param unit of what the cell is about: only a month is read as a date
    static PublishedValue read(String cell, Unit unit) {
        String text = cell.strip();
        return unit.equals(Unit.MONTH) ? dates(text) : number(text);
    }

    private static PublishedValue number(String text) {
        Matcher interval = INTERVAL.matcher(text);
        if (interval.matches()) {
            BigDecimal lowest = value(interval.group(1), interval.group(2));
            BigDecimal highest = value(interval.group(3), interval.group(4));
            return lowest.compareTo(highest) > 0 ? new Unread(text)
                : new Printed(lowest, highest, true, Math.max(lowest.scale(), highest.scale()), false, suffix(interval.group(5)));
        }
        Matcher single = SINGLE.matcher(text);
        if (!single.matches()) {
            return new Unread(text);
        }
        BigDecimal value = value(single.group(1), single.group(2));
        return new Printed(value, value, false, value.scale(), single.group(1).matches("[+＋]"), suffix(single.group(3)));
    }

    private static String suffix(@Nullable String group) {
        return group == null ? "" : group.strip();
    }

    private static BigDecimal value(String sign, String digits) {
        BigDecimal value = new BigDecimal(digits.replaceAll("[,，]", ""));
        return sign.matches("[−-]") ? value.negate() : value;
    }

    private static PublishedValue dates(String text) {
        if (!MONTHS.matcher(text).matches()) {
            return new Unread(text);
        }
        List<YearMonth> months = new ArrayList<>();
        int year = 0;
        for (String part : text.split("\\s*、\\s*")) {
            int dot = part.indexOf('.');
            year = dot < 0 ? year : Integer.parseInt(part.substring(0, dot));
            try {
                months.add(YearMonth.of(year, Integer.parseInt(part.substring(dot + 1))));
            } catch (DateTimeException noMonth) {
                return new Unread(text);
            }
        }
        return new Dates(months.stream().sorted().distinct().toList());
    }
}
