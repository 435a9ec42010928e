package org.zhixing.planted;

import java.util.ArrayList;
import java.util.List;

/// A city's statistical bulletin: totals with their industries, shares in a row, growth against last year, people by place.
final class GrowthBulletin {

    private GrowthBulletin() {
    }

    static void write(Draft d) {
        int year = d.between(2015, 2024);
        d.made.para("某市" + year + "年国民经济和社会发展统计公报");
        d.made.head("一、", "综合");
        List<Slot> industries = List.of(d.money(d.between(3_000, 9_900)), d.money(d.between(30_000, 70_000)), d.money(d.between(40_000, 90_000)));
        Slot product = d.sum(industries);
        d.made.para("初步核算，全年地区生产总值", product, "亿元，按可比价格计算，比上年增长", d.between(3, 8) + "." + d.between(1, 9), "%。其中，第一产业增加值", industries.get(0), "亿元，第二产业增加值", industries.get(1), "亿元，第三产业增加值", industries.get(2), "亿元。三次产业增加值占地区生产总值的比重分别为", d.percent("rate", industries.get(0), product, 1), "%、", d.percent("rate", industries.get(1), product, 1), "%和", d.percent("rate", industries.get(2), product, 1), "%。");
        Slot town = d.money(d.between(15_000, 40_000));
        Slot country = d.money(d.between(10_000, 25_000));
        Slot people = d.sum(town, country);
        d.made.para("年末全市常住人口", people, "万人，其中城镇常住人口", town, "万人，占总人口比重（常住人口城镇化率）为", d.percent("rate", town, people, 2), "%；乡村常住人口", country, "万人。");
        d.made.head("二、", "教育");
        List<String> levels = List.of("普通小学", "普通初中", "普通高中", "中等职业教育");
        List<List<Object>> rows = new ArrayList<>(List.of(Draft.row("指标", year + "年", year - 1 + "年", d.one("比上年增长（%）", "增长率（%）"))));
        List<Slot> now = new ArrayList<>();
        List<Slot> before = new ArrayList<>();
        for (String level : levels) {
            now.add(d.count(d.between(12_000, 99_000)));
            before.add(d.count(now.getLast().value.longValue() * d.between(88, 112) / 100 + 7));
            rows.add(Draft.row(level + "在校生（人）", now.getLast(), before.getLast(), d.signedGrowth(now.getLast(), before.getLast(), 1)));
        }
        Slot all = d.sum(now);
        Slot allBefore = d.sum(before);
        rows.add(Draft.row("合计", all, allBefore, d.signedGrowth(all, allBefore, 1)));
        d.made.para("年末各级学校在校生合计", d.again(all), "人，比上年", d.rose("增加", "减少", all, allBefore), d.less(all, allBefore), "人，", d.rose("增长", "下降", all, allBefore), d.growth(all, allBefore, 1), "%。其中普通高中", d.again(now.get(2)), "人，中等职业教育", d.again(now.get(3)), "人。");
        d.made.table("各级教育在校生", "", 1, rows);
    }
}
