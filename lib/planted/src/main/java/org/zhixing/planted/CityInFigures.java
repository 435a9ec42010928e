package org.zhixing.planted;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// A bulletin of education as ministries write it: counts in units of ten thousand, each with its increase and growth, pupils to one teacher; at the end a table of indicators with their units.
final class CityInFigures {

    private CityInFigures() {
    }

    static void write(Draft d) {
        int year = d.between(2014, 2024);
        d.made.captions = d.one("附表%d", "表%d");
        d.made.para(d.one("某省教育事业统计公报", "某市教育概况") + "（" + year + "年）");
        d.made.head("一、", "综合");
        List<Slot> schools = List.of(d.count(d.between(800, 2900)), d.count(d.between(700, 1900)), d.count(d.between(200, 600)), d.count(d.between(90, 300)));
        Slot schoolsAll = d.sum(schools);
        Slot schoolsBefore = d.count(schoolsAll.value.longValue() + d.one(-1, 1) * d.between(20, 190));
        d.made.para("全市共有各级各类学校", schoolsAll, "所，比上年", d.rose("增加", "减少", schoolsAll, schoolsBefore), d.less(schoolsAll, schoolsBefore), "所，", d.rose("增长", "下降", schoolsAll, schoolsBefore), d.growth(schoolsAll, schoolsBefore, 2), "%。其中幼儿园", schools.get(0), "所、小学", schools.get(1), "所、初中", schools.get(2), "所、高中阶段学校", schools.get(3), "所。");
        List<String> levels = List.of("学前教育", "小学教育", "初中教育", "高中阶段教育");
        List<String> heads = List.of("二、", "三、", "四、", "五、");
        List<Slot> intake = new ArrayList<>();
        List<Slot> roll = new ArrayList<>();
        List<Slot> teachers = new ArrayList<>();
        List<Slot> ratios = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            d.made.head(heads.get(i), levels.get(i));
            level(d, i, schools.get(i), intake, roll, teachers, ratios);
        }
        d.made.head("六、", "主要指标");
        List<List<Object>> rows = new ArrayList<>(List.of(Draft.row("指标", "计量单位", "合计", levels)));
        rows.add(Draft.row("学校数", "所", d.again(schoolsAll), schools.stream().map(d::again).toList()));
        rows.add(Draft.row("招生数", "万人", d.sum(intake), intake.stream().map(d::again).toList()));
        Slot rollAll = d.sum(roll);
        rows.add(Draft.row("在校生数", "万人", rollAll, roll.stream().map(d::again).toList()));
        Slot teachersAll = d.sum(teachers);
        rows.add(Draft.row("专任教师数", "万人", teachersAll, teachers.stream().map(d::again).toList()));
        rows.add(Draft.row("生师比", "：1", d.ratio("ratio", rollAll, teachersAll, 2), ratios.stream().map(d::again).toList()));
        d.made.table("各级教育主要指标", "", "注：高中阶段含中等职业教育。", 1, rows);
    }

    private static void level(Draft d, int i, Slot schools, List<Slot> intake, List<Slot> roll, List<Slot> teachers, List<Slot> ratios) {
        roll.add(d.number(BigDecimal.valueOf(d.between(1800, 9800), 2), 2));
        intake.add(d.number(roll.getLast().value.multiply(BigDecimal.valueOf(d.between(28, 36), 2)), 2));
        Slot pupils = roll.getLast();
        Slot rollBefore = d.number(pupils.value.multiply(BigDecimal.valueOf(d.between(930, 1070), 3)), 2);
        Slot intakeBefore = d.number(intake.getLast().value.multiply(BigDecimal.valueOf(d.between(930, 1070), 3)), 2);
        teachers.add(d.number(pupils.value.divide(BigDecimal.valueOf(d.between(1210, 1790), 2), 2, java.math.RoundingMode.HALF_UP), 2));
        Slot teachersBefore = d.number(teachers.getLast().value.multiply(BigDecimal.valueOf(d.between(950, 1050), 3)), 2);
        ratios.add(d.ratio("ratio", pupils, teachers.getLast(), 2));
        String place = List.of("幼儿园", "小学", "初中", "高中阶段学校").get(i);
        d.made.para("全市共有", place, d.again(schools), "所。", d.one("招生", "共招生"), intake.getLast(), "万人，比上年", d.rose("增加", "减少", intake.getLast(), intakeBefore), d.less(intake.getLast(), intakeBefore), "万人，", d.rose("增长", "下降", intake.getLast(), intakeBefore), d.growth(intake.getLast(), intakeBefore, 2), "%；", i == 0 ? "在园幼儿" : "在校生", pupils, "万人，比上年", d.rose("增加", "减少", pupils, rollBefore), d.less(pupils, rollBefore), "万人，", d.rose("增长", "下降", pupils, rollBefore), d.growth(pupils, rollBefore, 2), "%。");
        Slot women = d.number(teachers.getLast().value.multiply(BigDecimal.valueOf(d.between(55, 80), 2)), 2);
        d.made.para(place + "专任教师", teachers.getLast(), "万人，比上年", d.rose("增加", "减少", teachers.getLast(), teachersBefore), d.less(teachers.getLast(), teachersBefore), "万人，", d.rose("增长", "下降", teachers.getLast(), teachersBefore), d.growth(teachers.getLast(), teachersBefore, 2), "%。其中，女教师", women, "万人，占", d.percent("rate", women, teachers.getLast(), 1), "%。生师比", ratios.getLast(), ":1。平均每所" + place, d.scaled("per-capita", pupils, schools, 0, 10_000), "人。");
        Slot floor = d.number(pupils.value.multiply(BigDecimal.valueOf(d.between(600, 1900), 2)), 2);
        d.made.para(place + "校舍建筑面积", floor, "万平方米，生均", d.ratio("per-capita", floor, pupils, 2), "平方米。");
    }
}
