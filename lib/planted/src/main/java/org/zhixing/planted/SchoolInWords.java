package org.zhixing.planted;

import java.util.List;

/// A school's year told in prose alone: last year's numbers beside this year's, shares in a row, running totals.
final class SchoolInWords {

    private SchoolInWords() {
    }

    static void write(Draft d) {
        int year = d.between(2016, 2024);
        d.made.para("某学校" + year + "年度工作报告（摘要）");
        d.made.head("一、", "招生与在校生");
        Slot plan = d.count(d.between(900, 1500));
        Slot taken = d.count(plan.value.longValue() - d.between(5, 120));
        Slot takenBefore = d.count(taken.value.longValue() + d.one(-1, 1) * d.between(40, 200));
        d.made.para(d.one("今年", year + "年"), "我校招生计划", plan, "人，实际录取", taken, "人，完成计划的", d.percent("rate", taken, plan, 1), "%。", year - 1 + "年实际录取", takenBefore, "人，今年比上年", d.rose("多招", "少招", taken, takenBefore), d.less(taken, takenBefore), "人。");
        List<Slot> origin = d.split(taken.value.longValue(), 3);
        d.sums(taken, origin);
        d.made.para("录取新生中，本市生源", origin.get(0), "人，省内其他地市生源", origin.get(1), "人，外省生源", origin.get(2), "人，分别占", d.percent("rate", origin.get(0), taken, 1), "%、", d.percent("rate", origin.get(1), taken, 1), "%和", d.percent("rate", origin.get(2), taken, 1), "%。",
            "其中", d.claim(name(origin, true), name(origin, false), origin.toArray(Slot[]::new)), "最多。");
        d.made.head("二、", "教师");
        Slot teachers = d.count(d.between(150, 320));
        List<Slot> degrees = d.split(teachers.value.longValue(), 3);
        d.sums(teachers, degrees);
        d.made.para("全校", d.one("专任教师", "专职教师"), "共", teachers, "名。按学历分：研究生", degrees.get(0), "名、本科", degrees.get(1), "名、专科及以下", degrees.get(2), "名。研究生学历教师占", d.percent("rate", degrees.get(0), teachers, 2), "%。");
        Slot female = d.count(teachers.value.longValue() * d.between(45, 65) / 100);
        d.made.para("女教师", female, "名，占专任教师总数的", d.percent("rate", female, teachers, 2), "％；45岁以下青年教师占比超过六成。");
        d.made.head("三、", "资助与技能");
        Slot helped = d.count(d.between(300, 900));
        Slot each = d.count(d.one(1000, 2000, 1500));
        Slot given = d.number(helped.value.multiply(each.value).movePointLeft(4), 2);
        d.law("sum", () -> given.read().subtract(helped.read().multiply(each.read()).movePointLeft(4)).abs().compareTo(given.unit()) <= 0, given, helped, each);
        d.made.para("全年发放国家助学金", helped, "人，每人", each, "元，共计", given, "万元。");
        Slot spring = d.count(d.between(120, 380));
        Slot autumn = d.count(d.between(120, 380));
        d.made.para("技能等级考试上半年通过", spring, "人，下半年通过", autumn, "人，", d.one("全年共通过", "全年合计通过"), d.sum(spring, autumn), "人。");
        Slot now = d.number(java.math.BigDecimal.valueOf(d.between(9100, 9890), 2), 2);
        Slot before = d.number(now.value.add(java.math.BigDecimal.valueOf(d.one(-1, 1) * d.between(20, 95), 2)), 2);
        d.made.para("毕业生就业率为", now, "%，上年为", before, "%，", d.rose("提高", "下降", now, before), d.less(now, before), "个百分点。");
        d.made.head("四、", "经费");
        Slot income = d.money(d.between(300_000, 900_000));
        Slot fiscal = d.money(income.value.movePointRight(2).longValue() * d.between(60, 90) / 100);
        Slot own = d.money(income.value.subtract(fiscal.value).movePointRight(2).longValue());
        d.sums(income, List.of(fiscal, own));
        d.made.para("全年总收入", income, "万元，其中财政拨款", fiscal, "万元，占", d.percent("rate", fiscal, income, 2), "%，事业收入及其他收入", own, "万元，占", d.percent("rate", own, income, 2), "%。");
        Slot spent = d.money(income.value.movePointRight(2).longValue() * d.between(85, 99) / 100);
        d.made.para("全年支出", spent, "万元，收支相抵结余", d.less(income, spent), "万元。");
    }

    private static String name(List<Slot> origin, boolean most) {
        List<String> names = List.of("本市生源", "省内其他地市生源", "外省生源");
        return names.get(origin.indexOf(most ? Draft.most(origin) : Draft.least(origin)));
    }
}
