package org.zhixing.planted;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Graduates by faculty, the total in the first row, rates with a percent sign; men and women in words.
final class FacultiesTotalFirst {

    private FacultiesTotalFirst() {
    }

    static void write(Draft d) {
        int year = d.between(2016, 2024);
        d.made.para("某职业学院" + year + "届毕业生就业质量年度报告");
        d.made.head("第一章", " 毕业生就业基本情况");
        List<String> names = new ArrayList<>(List.of("机械工程学院", "电子信息学院", "经济管理学院", "艺术设计学院", "建筑工程学院", "护理学院"));
        Collections.rotate(names, d.between(0, 5));
        int count = d.between(4, 6);
        List<Slot> graduates = new ArrayList<>();
        List<Slot> employed = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            graduates.add(d.count(d.between(180, 900)));
            employed.add(d.count(graduates.get(i).value.longValue() * d.between(900, 995) / 1000));
        }
        Slot all = d.sum(graduates);
        Slot placed = d.sum(employed);
        Slot rate = d.percent("rate", placed, all, 2);
        List<List<Object>> rows = new ArrayList<>(List.of(Draft.row("学院", "毕业生人数", "落实去向人数", "毕业去向落实率"), Draft.row(d.one("全校", "总计"), all, placed, signed(rate))));
        List<Slot> rates = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rates.add(d.percent("rate", employed.get(i), graduates.get(i), 2));
            rows.add(Draft.row(names.get(i), graduates.get(i), employed.get(i), signed(rates.get(i))));
        }
        Slot men = d.count(all.value.longValue() * d.between(40, 60) / 100);
        Slot women = d.count(all.value.longValue() - men.value.longValue());
        d.sums(all, List.of(men, women));
        d.made.para(year + "届毕业生共", d.again(all), "人，截至8月31日，", d.one("已落实毕业去向", "落实毕业去向"), d.again(placed), "人，毕业去向落实率为", rateAgain(d, rate), "。");
        d.made.para("从性别看，男生", men, "人，女生", women, "人，男女比例为", d.ratio("ratio", men, women, 2), ":1；男生占", d.percent("rate", men, all, 2), "%，女生占", d.percent("rate", women, all, 2), "%。");
        d.made.table("各学院毕业去向落实情况", "", 1, rows);
        String best = names.get(rates.indexOf(Draft.most(rates)));
        String worst = names.get(rates.indexOf(Draft.least(rates)));
        d.made.para("分学院看，落实率最高的是", d.claim(best, worst, rates.toArray(Slot[]::new)), "，达", rateAgain(d, Draft.most(rates)), "；各学院落实率均在", d.claim("88", "99", Draft.least(rates)), "%以上。");
        Slot before = d.number(rate.value.add(java.math.BigDecimal.valueOf(d.one(-1, 1) * d.between(30, 190), 2)), 2);
        d.made.para("与" + (year - 1) + "届的", before, "%相比，今年落实率", d.rose("上升", "下降", rate, before), d.less(rate, before), "个百分点。");
    }

    private static Slot signed(Slot rate) {
        rate.text = rate.text + "%";
        return rate;
    }

    private static Slot rateAgain(Draft d, Slot rate) {
        Slot copy = d.again(rate);
        copy.text = copy.text.endsWith("%") ? copy.text : copy.text + "%";
        return copy;
    }
}
