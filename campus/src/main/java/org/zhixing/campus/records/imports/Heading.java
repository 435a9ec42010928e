package org.zhixing.campus.records.imports;

import org.zhixing.campus.records.RecordColumn;
import org.zhixing.indicators.Label;
import org.zhixing.indicators.value.Unit;

import java.util.Set;

/// A heading taken apart: its words, and what stands in brackets behind them.
/// @param shown  as the sheet has it, on one line
/// @param normal the whole, as [HeadingIndex] compares it
/// @param words  without the brackets
/// @param inBrackets what stands in them; empty where there are none
record Heading(String shown, String normal, String words, String inBrackets) {

    private static final Set<String> UNITS = Set.of("元", "千元", "万元", "百万元", "亿元", "美元", "千", "万", "百万", "亿", "人", "人次", "名", "亩", "公顷", "平方米", "平方公里", "平方千米", "㎡", "m2", "m²", "万平方米",
        "分", "%", "％", "‰", "年", "月", "日", "天", "周", "学期", "小时", "学时", "课时", "分钟", "册", "万册", "本", "台", "套", "个", "间", "工位", "个工位", "座", "yuan", "points", "days", "hours", "items", "volumes", "persons", "year", "workstations");
    private static final Set<String> TEN_THOUSAND_YUAN = Set.of("万元", "万", "人民币万元");

    static Heading of(String text) {
        String shown = Written.trimmed(text).replaceAll("[\\s\u3000]+", " ");
        String normal = HeadingIndex.normal(shown);
        int open = normal.endsWith(")") ? normal.lastIndexOf('(') : -1;
        return open > 0 ? new Heading(shown, normal, HeadingIndex.normal(normal.substring(0, open)), normal.substring(open + 1, normal.length() - 1)) : new Heading(shown, normal, normal, "");
    }

    /// How its numbers are to be read.
    sealed interface Amounts {

        record AsTheyAre() implements Amounts {}

        record TenThousands() implements Amounts {}

        record Foreign(Label why) implements Amounts {}
    }

    /// @param ofSheet the unit that the sheet's title gives for all amounts of money; empty where it gives none
    Amounts amounts(RecordColumn column, String ofSheet) {
        String unit = inBrackets.isEmpty() && Numbers.money(column) ? ofSheet : inBrackets;
        boolean number = Number.class.isAssignableFrom(column.field().getType()) && column.codes() == null;
        if (!number || !UNITS.contains(unit) && !TEN_THOUSAND_YUAN.contains(unit)) {
            return new Amounts.AsTheyAre();
        }
        if (Numbers.money(column) && TEN_THOUSAND_YUAN.contains(unit)) {
            return new Amounts.TenThousands();
        }
        Unit own = column.unit();
        boolean same = own.equals(Unit.NONE) || unit.equals(own.text().zh()) || unit.equals(own.text().en()) || Numbers.same(own, unit) || own.text().zh().endsWith(unit) && unit.length() == own.text().zh().length() - 1;
        return same ? new Amounts.AsTheyAre() : new Amounts.Foreign(new Label("单位是" + unit + "，本程序按" + own.text().zh() + "记录：请换算后把单位改成“" + own.text().zh() + "”",
            "is in " + unit + ", records are in " + own.text().en() + ": convert the values and change the unit"));
    }
}
