package org.zhixing.planted;

import java.util.ArrayList;
import java.util.List;

/// A vocational school's quality report in numbered sections: enrolment by grade and sex under a merged header, teachers, grounds.
final class QualityChapters {

    private QualityChapters() {
    }

    static void write(Draft d) {
        int year = d.between(2016, 2024);
        d.made.para(d.one("某职业技术学校质量年度报告", "某中等专业学校教育质量报告") + "（" + year + "年度）");
        d.made.head("1", "学生发展");
        d.made.head("1.1", "办学规模");
        List<Slot> boys = d.split(d.between(900, 2600), 3);
        List<Slot> girls = d.split(d.between(500, 2300), 3);
        List<Slot> all = new ArrayList<>();
        List<List<Object>> rows = new ArrayList<>(List.of(Draft.row("年级", "班级数", "在校生（人）", Made.SPAN, Made.SPAN), Draft.row(Made.DOWN, Made.DOWN, "男", "女", "小计")));
        List<Slot> classes = List.of(d.count(d.between(20, 29)), d.count(d.between(20, 29)), d.count(d.between(15, 22)));
        for (int i = 0; i < 3; i++) {
            all.add(d.sum(boys.get(i), girls.get(i)));
            rows.add(Draft.row(List.of("一年级", "二年级", "三年级").get(i), classes.get(i), boys.get(i), girls.get(i), all.get(i)));
        }
        Slot students = d.sum(all);
        Slot boysTotal = d.sum(boys);
        Slot girlsTotal = d.sum(girls);
        d.sums(students, List.of(boysTotal, girlsTotal));
        rows.add(Draft.row("合计", d.sum(classes), boysTotal, girlsTotal, students));
        Slot before = d.count(students.value.longValue() + d.one(-1, 1) * d.between(60, 320));
        d.made.para("截至", year + "年9月，学校共有全日制在校生", d.again(students), "人，其中男生", d.again(boysTotal), "人，占", d.percent("rate", boysTotal, students, 2), "%；女生", d.again(girlsTotal), "人，占", d.percent("rate", girlsTotal, students, 2), "%。上年同期在校生为", before, "人，",
            d.one("同比", "与上年相比"), d.rose("增加", "减少", students, before), d.less(students, before), "人，", d.rose("增长", "下降", students, before), d.growth(students, before, 2), "%。另有非全日制学员", d.count(d.between(150, 700)), "人。");
        d.made.table("在校生分年级情况", "", 2, rows);
        d.made.head("1.2", "毕业生就业");
        employment(d, year);
        d.made.head("2", "师资队伍");
        teachers(d, students);
        d.made.head("3", "办学条件");
        grounds(d, students);
    }

    private static void employment(Draft d, int year) {
        Slot graduates = d.count(d.between(600, 1400));
        Slot employed = d.count(graduates.value.longValue() * d.between(940, 992) / 1000);
        Slot fitting = d.count(employed.value.longValue() * d.between(700, 900) / 1000);
        Slot rate = d.percent("rate", employed, graduates, 2);
        d.made.para(year + "届毕业生", graduates, "人，", d.one("就业（含升学）", "实现就业"), employed, "人，就业率为", rate, "%；", d.one("其中对口就业", "专业对口就业的有"), fitting, "人，", d.one("对口就业率", "占就业人数的"), d.percent("rate", fitting, employed, 2), "%。");
        List<Slot> kinds = d.split(employed.value.longValue(), 4);
        d.sums(employed, kinds);
        d.made.para("就业去向为：机关、企事业单位", kinds.get(0), "人，合法从事个体经营", kinds.get(1), "人，升入高等学校", kinds.get(2), "人，其他方式就业", kinds.get(3), "人。");
    }

    private static void teachers(Draft d, Slot students) {
        List<Slot> titles = d.split(d.between(130, 260), 4);
        Slot teachers = d.sum(titles);
        Slot both = d.count(teachers.value.longValue() * d.between(40, 60) / 100);
        d.made.para("现有教职工", d.count(teachers.value.longValue() + d.between(20, 60)), "人，其中专任教师", teachers, "人，生师比为", d.ratio("ratio", students, teachers, 2), ":1。“双师型”教师", both, "人，占专任教师的", d.percent("rate", both, teachers, 1), "%。");
        d.made.table("专任教师职称结构", "", 1, List.of(Draft.row("职称", "正高级", "副高级", "中级", "初级及以下", "合计"), Draft.row("人数", titles, d.again(teachers)),
            Draft.row("占比（%）", titles.stream().map(title -> d.percent("rate", title, teachers, 1)).toList(), "100")));
    }

    private static void grounds(Draft d, Slot students) {
        Slot land = d.count(d.between(60_000, 180_000));
        Slot floor = d.count(d.between(40_000, 90_000));
        Slot books = d.count(d.between(60_000, 190_000));
        Slot equipment = d.number(java.math.BigDecimal.valueOf(d.between(90_000, 480_000), 2), 2);
        d.made.table("办学条件", "", 1, List.of(Draft.row("指标", "总量", "生均"),
            Draft.row("占地面积（㎡）", land, d.ratio("per-capita", land, students, 2)), Draft.row("建筑面积（㎡）", floor, d.ratio("per-capita", floor, students, 2)),
            Draft.row("图书（册）", books, d.ratio("per-capita", books, students, 1)), Draft.row("实训设备总值（万元）", equipment, d.ratio("per-capita", equipment, students, 2))));
        d.made.para("学校占地", d.again(land), "平方米，校舍", d.one("总建筑面积", "建筑面积"), d.again(floor), "平方米，", d.one("馆藏图书", "纸质图书"), d.inTenThousands(books, 2), "万册。");
    }
}
