package org.zhixing.planted;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// A school's annual quality report in an outline of its own: area and books per student, teachers, grades, a two-year table of rates, finance.
final class SchoolReport {

    private SchoolReport() {
    }

    static void write(Made made) {
        int year = made.between(2016, 2024);
        made.pieces.add(new Made.Para("", List.of("某县职业中等专业学校" + year + "年质量年度报告")));
        made.head("1.1", "办学条件");
        long roll = made.between(900, 4800);
        long rollBefore = roll + made.between(-300, 300);
        long area = roll * made.between(24, 52) + made.between(1, 99);
        long floor = roll * made.between(14, 31) + made.between(1, 99);
        long books = roll * made.between(22, 48) + made.between(1, 99);
        Slot students = Made.count(roll);
        Slot a = Made.count(area);
        Slot f = Made.count(floor);
        Slot bk = Made.count(books);
        Slot ae = Made.decimal(Made.ratio(a.value, students.value), 2);
        Slot fe = Made.decimal(Made.ratio(f.value, students.value), 2);
        Slot be = Made.decimal(Made.ratio(bk.value, students.value), 2);
        made.para("学校现有全日制在校生", students, "人。校园占地面积", a, "平方米，生均占地面积", ae, "平方米；校舍建筑面积", f, "平方米，生均", fe, "平方米；纸质图书", bk, "册，生均图书", be, "册。学校创建于1986年，2012年被评为省级重点学校，设有5个教研室。");
        made.law("per-capita", a, ae);
        made.law("per-capita", f, fe);
        made.law("per-capita", bk, be);
        made.head("1.2", "学生规模");
        students(made, year, roll, rollBefore);
        made.head("1.3", "师资队伍");
        teachers(made, year, roll, rollBefore);
        made.head("2.1", "经费");
        money(made, year, roll);
        made.head("2.2", "学生体验");
        long groups = made.between(18, 60);
        Slot g = Made.count(groups);
        Slot each = Made.count(10);
        Slot sample = Made.count(groups * 10);
        made.para("学校从", g, "个班级各随机抽取", each, "名学生，共计", sample, "人参加了问卷调查，各项满意率均在90%以上，其中教学满意率" + made.between(91, 96) + "%，食堂满意率" + made.between(91, 96) + "%。");
        made.law("sum", g, sample);
    }

    private static void students(Made made, int year, long roll, long rollBefore) {
        long[] grades = made.parts(roll, 3);
        Slot[] counts = {Made.count(grades[0]), Made.count(grades[1]), Made.count(grades[2])};
        Slot whole = Made.count(roll);
        List<Slot> law = new ArrayList<>(List.of(counts));
        law.add(whole);
        made.law("sum", law);
        Slot grown = Made.count(Math.abs(roll - rollBefore));
        Slot before = Made.count(rollBefore);
        made.para(year - 1 + "年在校生", before, "人，" + year + "年在校生", whole, "人，其中一年级", counts[0], "人，二年级", counts[1], "人，三年级", counts[2], "人，", made.one("比上年", "较上年"), roll >= rollBefore ? "增加" : "减少", grown, "人。");
        made.law("difference", before, whole, grown);
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of("专业", year - 1 + "年", year + "年", made.one("增减", "变化")));
        String[] names = {"机电技术应用", "护理", "会计", "汽车运用与维修", "学前教育", "计算机应用", "烹饪", "服装设计与工艺"};
        int majors = made.between(5, 8);
        long[] now = made.parts(roll, majors);
        long[] then = made.parts(rollBefore, majors);
        List<Slot> nows = new ArrayList<>();
        List<Slot> thens = new ArrayList<>();
        for (int i = 0; i <= majors; i++) {
            Slot t = Made.count(i < majors ? then[i] : rollBefore);
            Slot n = Made.count(i < majors ? now[i] : roll);
            Slot d = Made.signed(n.value.subtract(t.value), 0, "");
            nows.add(n);
            thens.add(t);
            made.law("difference", t, n, d);
            rows.add(List.of(i < majors ? names[i] : "合计", t, n, d));
        }
        made.law("sum", nows);
        made.law("sum", thens);
        made.law("cross-reference", nows.getLast(), whole);
        made.table("分专业在校生人数", "单位：人", 1, rows);
    }

    private static void teachers(Made made, int year, long roll, long rollBefore) {
        long full = roll / made.between(11, 18);
        long fullBefore = rollBefore / made.between(11, 18);
        String[] names = {"专业课教师", "双师型教师", "高级职称教师"};
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of("项目", year - 1 + "年", year + "年", "变化"));
        Slot[] r = {Made.count(rollBefore), Made.count(roll)};
        Slot[] t = {Made.count(fullBefore), Made.count(full)};
        row(made, rows, "在校生数", r[0], r[1], 0, "");
        row(made, rows, "专任教师数", t[0], t[1], 0, "");
        Slot[] q = {ratio(r[0], t[0]), ratio(r[1], t[1])};
        rows.add(List.of("生师比", q[0], q[1], Made.signed(q[1].value.subtract(q[0].value), 2, "")));
        made.law("ratio", r[0], t[0], q[0]);
        made.law("ratio", r[1], t[1], q[1]);
        List<Object> said = new ArrayList<>(List.of((Object) (year + "年，学校有专任教师"), Made.count(full), "人"));
        for (String name : names) {
            Slot one = Made.count(fullBefore * made.between(20, 60) / 100);
            Slot two = Made.count(full * made.between(20, 60) / 100);
            row(made, rows, name + "数", one, two, 0, "");
            Slot s1 = Made.percent(Made.share(one.value.longValue(), fullBefore), 2, true);
            Slot s2 = Made.percent(Made.share(two.value.longValue(), full), 2, true);
            row(made, rows, "占专任教师比例", s1, s2, 2, "%");
            made.law("rate", one, t[0], s1);
            made.law("rate", two, t[1], s2);
            Slot again = new Slot(two.value, two.text);
            Slot share = new Slot(s2.value, s2.text);
            said.addAll(List.of("，" + name, again, "人，占专任教师的", share));
            made.law("rate", again, share);
        }
        said.add("。");
        made.para(said.toArray());
        made.table("教师队伍情况", "", 1, rows);
    }

    private static Slot ratio(Slot one, Slot other) {
        BigDecimal value = Made.ratio(one.value, other.value).setScale(2, java.math.RoundingMode.HALF_UP);
        return new Slot(value, value.toPlainString() + ":1");
    }

    private static void row(Made made, List<List<Object>> rows, String name, Slot one, Slot two, int places, String unit) {
        Slot change = Made.signed(two.value.subtract(one.value), places, unit);
        made.law("difference", one, two, change);
        rows.add(List.of(name, one, two, change));
    }

    private static void money(Made made, int year, long roll) {
        BigDecimal[] amounts = {BigDecimal.valueOf(made.between(30000, 180000), 2), BigDecimal.valueOf(made.between(10000, 90000), 2), BigDecimal.valueOf(made.between(10000, 200000), 2)};
        Slot[] parts = {new Slot(amounts[0], amounts[0].toPlainString()), new Slot(amounts[1], amounts[1].toPlainString()), new Slot(amounts[2], amounts[2].toPlainString())};
        BigDecimal sum = amounts[0].add(amounts[1]).add(amounts[2]);
        Slot total = new Slot(sum, sum.toPlainString());
        made.para(year + "年拨入学校的资金有：免学费补助资金", parts[0], "万元，国家助学金", parts[1], "万元，专项资金", parts[2], "万元，", made.one("合计", "共计", "总计"), total, "万元。");
        made.law("sum", parts[0], parts[1], parts[2], total);
    }
}
