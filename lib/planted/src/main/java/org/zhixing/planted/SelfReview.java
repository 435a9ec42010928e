package org.zhixing.planted;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// A school's review of itself against standards it quotes, three years beside each other, and a survey.
final class SelfReview {

    private SelfReview() {
    }

    static void write(Draft d) {
        int year = d.between(2017, 2024);
        d.made.captions = d.one("表%d", "表3.%d");
        d.made.para("某中等职业学校" + year + "年办学条件自评报告");
        d.made.head("1", "对标情况");
        Slot roll = d.count(d.between(1500, 3600));
        Slot fullTime = d.count(roll.value.longValue() - d.between(200, 600));
        Slot land = d.count(roll.value.longValue() * d.between(34, 50) + d.between(1, 99));
        Slot floor = d.count(roll.value.longValue() * d.between(21, 30) + d.between(1, 99));
        Slot equipment = d.number(roll.value.multiply(BigDecimal.valueOf(d.between(3300, 7900), 7)), 2);
        Slot perLand = d.ratio("per-capita", land, roll, 2);
        Slot perFloor = d.ratio("per-capita", floor, roll, 2);
        Slot teachers = d.count(roll.value.longValue() / d.between(14, 18));
        Slot ratio = d.ratio("ratio", roll, teachers, 2);
        d.mayBeOf(perFloor, floor, roll, fullTime);
        d.made.para("（1）学校现有学籍在校生", roll, "人，其中全日制学生", fullTime, "人，非全日制学生", d.less(roll, fullTime), "人。以下生均指标均按学籍在校生计算。");
        d.made.para("（2）占地面积", land, "平方米，生均", perLand, "平方米，", d.said("standard", "高于", "低于", perLand), "生均33平方米的标准；校舍建筑面积", floor, "平方米，生均", perFloor, "平方米，", d.said("standard", "高于", "低于", perFloor), "生均20平方米的标准。");
        d.made.para("（3）教学仪器设备总值", equipment, "万元，生均", d.scaled("per-capita", equipment, roll, 2, 10_000), "元。专任教师", teachers, "人，生师比", ratio, "：1，", d.said("standard", ratio.value.intValue() < 20 ? "低于" : "高于", ratio.value.intValue() < 20 ? "高于" : "低于", ratio), "20：1的要求。");
        d.made.head("2", "三年变化");
        years(d, year);
        d.made.head("3", "满意度");
        Slot sent = d.count(d.between(21, 48));
        d.made.para("面向教师发放问卷", sent, "份，", d.one("对学校管理表示满意的占", "对学校管理满意率"), d.rateOf(sent, sent.value.longValue() * d.between(80, 95) / 100, 2), "%，对后勤服务满意率", d.rateOf(sent, sent.value.longValue() * d.between(70, 90) / 100, 2), "%。");
        Slot issued = d.count(d.between(400, 900));
        Slot back = d.count(issued.value.longValue() - d.between(5, 60));
        Slot valid = d.count(back.value.longValue() - d.between(2, 20));
        d.made.para("面向学生发放问卷", issued, "份，回收", back, "份，回收率", d.percent("rate", back, issued, 1), "%；有效问卷", valid, "份，有效率", d.percent("rate", valid, back, 1), "%。");
    }

    private static void years(Draft d, int year) {
        List<String> items = List.of("毕业生数（人）", "就业人数（人）", "技能等级证书获取人数（人）", "实训设备值（万元）");
        List<List<Slot>> values = new ArrayList<>();
        for (int y = 0; y < 3; y++) {
            Slot graduates = d.count(d.between(500, 900) + 60L * y);
            values.add(List.of(graduates, d.count(graduates.value.longValue() * d.between(930, 985) / 1000), d.count(graduates.value.longValue() * d.between(700, 900) / 1000), d.number(BigDecimal.valueOf(120_000 + 20_000L * y + d.between(100, 9000), 2), 2)));
        }
        List<List<Object>> rows = new ArrayList<>(List.of(Draft.row("序号", "项目", year - 2 + "年", year - 1 + "年", year + "年", "三年增量")));
        for (int i = 0; i < items.size(); i++) {
            int item = i;
            rows.add(Draft.row(Integer.toString(i + 1), items.get(i), values.stream().map(row -> row.get(item)).toList(), d.signed(values.get(2).get(i), values.get(0).get(i))));
            if (i == 1 || i == 2) {
                rows.add(Draft.row("", i == 1 ? "就业率（%）" : "获证率（%）", values.stream().map(row -> d.percent("rate", row.get(item), row.get(0), 2)).toList(), ""));
            }
        }
        List<Slot> equipment = values.stream().map(row -> row.get(3)).toList();
        d.made.para("近三年实训设备值分别为", d.again(equipment.get(0)), "万元、", d.again(equipment.get(1)), "万元、", d.again(equipment.get(2)), "万元，", d.claim("逐年增加", "逐年减少", equipment.toArray(Slot[]::new)), "，" + year + "年比" + (year - 2) + "年", d.rose("增长", "下降", equipment.get(2), equipment.get(0)), d.growth(equipment.get(2), equipment.get(0), 1), "%。");
        d.made.para(year + "年毕业", d.again(values.get(2).get(0)), "人，就业", d.again(values.get(2).get(1)), "人；取得技能等级证书", d.again(values.get(2).get(2)), "人，三年累计取得证书", d.sum(values.get(0).get(2), values.get(1).get(2), values.get(2).get(2)), "人。");
        d.made.table("近三年主要指标", "", 1, rows);
    }
}
