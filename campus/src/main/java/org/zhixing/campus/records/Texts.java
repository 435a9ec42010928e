package org.zhixing.campus.records;

import org.zhixing.indicators.Label;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Texts that people write, read as values of a column. References are read by [References].
final class Texts {

    private static final Pattern DAY = Pattern.compile("(\\d{4})(?:-|/|\\.|年)(\\d{1,2})(?:-|/|\\.|月)(\\d{1,2})日?|(\\d{4})(\\d{2})(\\d{2})");
    private static final Map<String, Boolean> TRUTH = Map.of("是", true, "true", true, "yes", true, "1", true, "否", false, "false", false, "no", false, "0", false);

    private Texts() {}

    static Reading read(RecordColumn column, String text) {
        String written = text.strip();
        if (written.isEmpty()) {
            return column.required() ? Reading.unreadable("必须填写", "must be filled in") : Reading.nothing();
        }
        if (column.codes() != null) {
            return code(column.codes(), column.field().getType(), written);
        }
        Class<?> type = column.field().getType();
        if (type == LocalDate.class) {
            return day(written);
        } else if (type == Boolean.class) {
            Boolean truth = TRUTH.get(written.toLowerCase(Locale.ROOT));
            return truth != null ? Reading.value(truth) : Reading.unreadable("应填“是”或“否”", "should be “yes” or “no”");
        } else if (type == Integer.class || type == BigDecimal.class) {
            return number(written, type == Integer.class);
        }
        return written.indexOf('\0') >= 0 ? Reading.unreadable("含有不可见字符", "has an invisible character") : Reading.value(written);
    }

    private static Reading code(Codes codes, Class<?> type, String text) {
        return codes.meant(text).map(code -> Reading.value(typed(code, type)))
            .or(() -> codes.repaired(text).map(code -> new Reading.Value(typed(code, type), repaired(code))))
            .orElseGet(() -> Reading.unreadable("不在可选范围内：" + choices(codes, true), "is none of " + choices(codes, false)));
    }

    private static Object typed(String code, Class<?> type) {
        return type == Integer.class ? Integer.valueOf(code) : code;
    }

    static Label repaired(String code) {
        return new Label("补上丢失的首位0，按“" + code + "”读取", "read as “" + code + "”, with the leading zero that was lost");
    }

    private static String choices(Codes codes, boolean zh) {
        List<String> all = codes.values().values().stream().map(label -> zh ? label.zh() : label.en()).toList();
        String shown = all.stream().limit(10).collect(Collectors.joining(zh ? "、" : ", "));
        return all.size() > 10 ? shown + " …" : shown;
    }

    private static Reading day(String text) {
        Matcher matcher = DAY.matcher(text);
        if (!matcher.matches()) {
            return Reading.unreadable("不是日期，应写成 2019-09-01", "is no date; write 2019-09-01");
        }
        int first = matcher.group(1) != null ? 1 : 4;
        try {
            return Reading.value(LocalDate.of(Integer.parseInt(matcher.group(first)), Integer.parseInt(matcher.group(first + 1)), Integer.parseInt(matcher.group(first + 2))));
        } catch (DateTimeException noSuchDay) {
            return Reading.unreadable("没有这一天", "is no day of the calendar");
        }
    }

    private static Reading number(String text, boolean whole) {
        String plain = text.replaceAll("(?<=\\d)[,，](?=\\d{3})", "");
        if (!plain.matches("-?\\d{1,15}(\\.\\d{1,9})?")) {
            return Reading.unreadable("不是数字", "is no number");
        }
        BigDecimal number = new BigDecimal(plain);
        if (!whole) {
            return Reading.value(number);
        }
        try {
            return Reading.value(number.intValueExact());
        } catch (ArithmeticException fraction) {
            return Reading.unreadable("应为整数", "should be a whole number");
        }
    }
}
