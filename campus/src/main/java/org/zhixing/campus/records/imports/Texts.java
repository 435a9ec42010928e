package org.zhixing.campus.records.imports;

import org.zhixing.campus.records.Codes;
import org.zhixing.campus.records.Mask;
import org.zhixing.campus.records.RecordColumn;
import org.zhixing.campus.sheets.Cell;
import org.zhixing.indicators.Label;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// Cells as people leave them, read as values of a column. Whom a reference means is found by [References].
final class Texts {

    private static final Map<String, Boolean> TRUTH = Map.ofEntries(Map.entry("是", true), Map.entry("true", true), Map.entry("yes", true), Map.entry("y", true), Map.entry("1", true), Map.entry("√", true), Map.entry("✓", true), Map.entry("✔", true), Map.entry("有", true),
        Map.entry("否", false), Map.entry("false", false), Map.entry("no", false), Map.entry("n", false), Map.entry("0", false), Map.entry("×", false), Map.entry("✗", false), Map.entry("✘", false), Map.entry("x", false));
    private static final String SCIENTIFIC = "[+-]?\\d(\\.\\d+)?[eE]\\+?\\d+";
    /// More than any name or note has; the database's indexes hold a few times as much.
    private static final int LONGEST = 500;
    static final Cause MISSING = Cause.of("必须填写", "must be filled in");
    /// A number in a spreadsheet keeps no more; longer ones end in zeros that nobody wrote.
    private static final int DIGITS_KEPT = 15;

    private Texts() {}

    /// @param tenThousands whether the heading says 万元
    static Reading read(RecordColumn column, Cell cell, boolean tenThousands) {
        return switch (cell) {
            case Cell.Blank blank -> missing(column);
            case Cell.Fault fault -> Reading.unreadable("是算不出来的公式，请改成数值", "holds a formula that failed; replace it by its value");
            case Cell.Day day -> day(column, day);
            case Cell.Truth truth -> column.field().getType() == Boolean.class && column.codes() == null ? Reading.value(truth.value()) : read(column, truth.shown(), false);
            case Cell.Number number -> number(column, number, tenThousands);
            case Cell.Text text -> read(column, text.shown(), tenThousands);
        };
    }

    static Reading read(RecordColumn column, String text, boolean tenThousands) {
        String foreign = Written.foreign(text);
        if (!foreign.isEmpty()) {
            return new Reading.Unreadable(Cause.of("含有不可见字符（" + foreign + "），请删去后重新填写", "has an invisible character (" + foreign + "); delete it"));
        }
        String written = Written.trimmed(text);
        if (written.isEmpty()) {
            return missing(column);
        }
        if (written.length() > LONGEST) {
            return Reading.unreadable("太长了（超过 " + LONGEST + " 个字）：请缩短", "is longer than " + LONGEST + " characters: shorten it");
        }
        if (column.codes() != null && column.codes().meant(written).isPresent()) {
            return Reading.value(typed(column.codes().meant(written).orElseThrow(), column.field().getType()));
        }
        if (Written.same(written)) {
            return new Reading.Same();
        }
        if (column.mask() != null && written.indexOf('*') >= 0) {
            return Reading.unreadable("被“*”遮盖了：这是按显示导出的表格，不能导回；请用“导出全部记录”得到的表格，或填写完整的内容", "is masked with “*”: a list exported as shown cannot be imported; take an export of all records, or fill in the whole value");
        }
        return Written.nothing(written) ? missing(column) : meaning(column, written, tenThousands);
    }

    private static Reading meaning(RecordColumn column, String written, boolean tenThousands) {
        Class<?> type = column.field().getType();
        if (column.refersTo() != null) {
            return named(column, written);
        } else if (column.codes() != null) {
            return code(column, Written.compact(written));
        } else if (type == LocalDate.class) {
            return Days.read(Written.halfWidth(written));
        } else if (type == Boolean.class) {
            Boolean truth = TRUTH.get(Written.compact(written).toLowerCase(Locale.ROOT));
            return truth != null ? Reading.value(truth) : Reading.unreadable("应填“是”或“否”", "should be “yes” or “no”");
        } else if (type == Integer.class || type == BigDecimal.class) {
            return Numbers.read(column, Written.compact(written), tenThousands);
        }
        return text(column, written);
    }

    private static Reading missing(RecordColumn column) {
        return column.required() ? new Reading.Unreadable(MISSING) : Reading.nothing();
    }

    private static Reading text(RecordColumn column, String written) {
        if (column.mask() == Mask.NAME) {
            return name(written);
        }
        boolean number = column.mask() == Mask.ID_NUMBER || column.mask() == Mask.PHONE;
        String plain = number ? Written.compact(written) : Written.halfWidthWords(written);
        if (plain.matches(SCIENTIFIC)) {
            return becameNumber();
        }
        return Reading.value(column.mask() == Mask.ID_NUMBER ? plain.toUpperCase(Locale.ROOT) : plain);
    }

    /// Names of two characters are often spread with a space to the width of three.
    private static Reading name(String written) {
        String close = Written.withoutSpaces(written);
        boolean chinese = !close.equals(written) && close.codePoints().allMatch(each -> Character.isIdeographic(each) || each == '·');
        return chinese ? new Reading.Value(close, Cause.of("姓名中间的空格已去掉", "had spaces within the name, which were taken out")) : Reading.value(written);
    }

    private static Reading named(RecordColumn column, String written) {
        return written.matches(SCIENTIFIC) ? becameNumber() : new Reading.Named(Written.halfWidthWords(written), null);
    }

    private static Reading becameNumber() {
        return new Reading.Unreadable(new Cause("became a number", new Label("被表格软件变成了数字，后几位已经丢失：请把这一列设为“文本”格式，再重新填写", "was turned into a number and lost its last digits: set the column's format to text and enter it again"),
            new Label("本列有 {n} 个号码被表格软件变成了数字，后几位已经丢失：请把这一列设为“文本”格式，再重新填写", "{n} numbers of this column were turned into amounts and lost their last digits: set the column's format to text and enter them again")));
    }

    private static Reading day(RecordColumn column, Cell.Day day) {
        if (column.field().getType() == LocalDate.class) {
            return Reading.value(day.date());
        }
        return Reading.unreadable("被表格软件变成了日期，请把这一列设为“文本”格式，再重新填写", "was turned into a date: set the column's format to text and enter it again");
    }

    private static Reading number(RecordColumn column, Cell.Number number, boolean tenThousands) {
        Class<?> type = column.field().getType();
        BigDecimal value = number.value();
        if (column.refersTo() == null && column.codes() == null && (type == Integer.class || type == BigDecimal.class)) {
            return Numbers.of(column, value, number.percent(), tenThousands);
        }
        BigDecimal plain = value.stripTrailingZeros();
        if (type != LocalDate.class && (plain.precision() - plain.scale() > DIGITS_KEPT)) {
            return becameNumber();
        }
        return read(column, plain.toPlainString(), false);
    }

    private static Reading code(RecordColumn column, String text) {
        Codes codes = Objects.requireNonNull(column.codes());
        Class<?> type = column.field().getType();
        return codes.meant(text).or(() -> codes.meant(text + "族")).map(code -> Reading.value(typed(code, type)))
            .or(() -> codes.repaired(text).map(code -> new Reading.Value(typed(code, type), repaired(column.label(), text, code))))
            .orElseGet(() -> Reading.unreadable("不在可选范围内：" + choices(codes, true), "is none of " + choices(codes, false)));
    }

    private static Object typed(String code, Class<?> type) {
        return type == Integer.class ? Integer.valueOf(code) : code;
    }

    /// @param of what has lost a zero
    static Cause repaired(Label of, String text, String code) {
        return new Cause("zero", new Label("补上丢失的首位0，按“" + code + "”读取", "read as “" + code + "”, with the leading zero that was lost"),
            new Label("本列的 {n} 个" + of.zh() + "少了首位 0，已补上（如“" + text + "”按“" + code + "”读取）", "{n} of this column lost their leading zero, which was put back (“" + text + "” is read as “" + code + "”)"));
    }

    private static String choices(Codes codes, boolean zh) {
        List<String> all = codes.values().values().stream().map(label -> zh ? label.zh() : label.en()).toList();
        String shown = all.stream().limit(10).collect(Collectors.joining(zh ? "、" : ", "));
        return all.size() > 10 ? shown + " …" : shown;
    }
}
