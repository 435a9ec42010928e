package org.zhixing.campus.records.imports;

import org.zhixing.campus.records.RecordColumn;
import org.zhixing.indicators.value.Unit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Numbers as people write them: `￥12,800.00`, `12.5万元`, `85%`, `480课时`.
final class Numbers {

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern GROUPED = Pattern.compile("(?<=\\d)[,，'](?=\\d{3}(?!\\d))");
    /// How accountants write what is less than nothing: `(1,234.50)`.
    private static final Pattern BRACKETED = Pattern.compile("(￥?)\\((￥?)([\\d.,，]+)\\)");
    private static final Pattern PARTS = Pattern.compile("(￥|RMB|CNY|人民币)?([+-]?(?:\\d{1,18}(?:\\.\\d{0,30})?|\\.\\d{1,30})(?:[eE][+-]?\\d{1,2})?)(.*)");

    private static final Map<Unit, Set<String>> SAME = Map.of(Unit.SQUARE_METRE, Set.of("㎡", "m2", "m²", "平米", "平方"), Unit.HOUR, Set.of("学时", "小时", "节"), Unit.VOLUME, Set.of("本"), Unit.DAY, Set.of("日"), Unit.PERSON, Set.of("名"), Unit.YUAN, Set.of("圆", "元整", "圆整", "人民币元", "RMB"));

    private Numbers() {}

    /// @param text half-width, without spaces
    /// @param tenThousands whether the heading says 万元
    static Reading read(RecordColumn column, String text, boolean tenThousands) {
        Matcher parts = PARTS.matcher(GROUPED.matcher(BRACKETED.matcher(text.replace('¥', '￥')).replaceFirst("$1$2-$3")).replaceAll(""));
        if (!parts.matches() || parts.group(1) != null && !money(column)) {
            return Reading.unreadable("不是数字", "is no number");
        }
        BigDecimal number = new BigDecimal(parts.group(2));
        String unit = parts.group(3);
        if (unit.isEmpty()) {
            return fitting(column, tenThousands ? number.multiply(TEN_THOUSAND) : number);
        }
        if (money(column) && (unit.equals("万") || unit.equals("万元"))) {
            Reading read = fitting(column, number.multiply(TEN_THOUSAND));
            return tenThousands ? read : told(read, Cause.of("写明了单位“万元”，已乘以 10000 记成元", "says 10,000 yuan and was recorded in yuan"));
        }
        if (tenThousands && money(column) && (unit.equals("元") || same(column.unit(), unit))) {
            return told(fitting(column, number), Cause.of("写明了单位“元”，按元读取，没有乘以 10000", "says yuan and was read so, not multiplied by 10,000"));
        }
        if (unit.equals(column.unit().text().zh()) || same(column.unit(), unit) || column.label().zh().endsWith("年份") && (unit.equals("年") || unit.equals("级"))) {
            return fitting(column, number);
        }
        if (unit.equals("%")) {
            return noPercentage();
        }
        return Reading.unreadable("不是数字", "is no number");
    }

    /// @param percent whether the cell shows it as a percentage
    static Reading of(RecordColumn column, BigDecimal value, boolean percent, boolean tenThousands) {
        if (!percent) {
            return fitting(column, tenThousands ? value.multiply(TEN_THOUSAND) : value);
        }
        return column.unit().equals(Unit.PERCENT) ? fitting(column, value.multiply(HUNDRED)) : noPercentage();
    }

    private static Reading told(Reading read, Cause notice) {
        return read instanceof Reading.Value(var value, var rounded) && rounded == null ? new Reading.Value(value, notice) : read;
    }

    private static Reading noPercentage() {
        return Reading.unreadable("是百分数，但本列不是百分比", "is a percentage, but the column is none");
    }

    /// Whether a word is another one for a unit.
    static boolean same(Unit unit, String word) {
        return SAME.getOrDefault(unit, Set.of()).contains(word);
    }

    static boolean money(RecordColumn column) {
        return column.unit().equals(Unit.YUAN);
    }

    /// As many digits as the column keeps.
    private static Reading fitting(RecordColumn column, BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        if (column.field().getType() == Integer.class) {
            if (plain.scale() > 0) {
                return Reading.unreadable("应为整数", "should be a whole number");
            }
            return plain.precision() - plain.scale() > 9 ? tooLarge() : Reading.value(plain.intValueExact());
        }
        int scale = column.field().getDataType().scale();
        int precision = column.field().getDataType().precision();
        if (precision == 0) {
            return Reading.value(value);
        }
        if (plain.precision() - plain.scale() > precision - scale) {
            return tooLarge();
        }
        if (plain.scale() <= scale) {
            return Reading.value(plain.setScale(Math.max(scale, 0), RoundingMode.UNNECESSARY));
        }
        BigDecimal rounded = plain.setScale(scale, RoundingMode.HALF_UP);
        if (rounded.precision() - rounded.scale() > precision - scale) {
            return tooLarge();
        }
        return new Reading.Value(rounded, Cause.of("多于 " + scale + " 位小数，已四舍五入", "has more than " + scale + " decimals and was rounded"));
    }

    private static Reading tooLarge() {
        return Reading.unreadable("不在合理范围内：位数太多", "has too many digits for this column");
    }
}
