package org.zhixing.planted;

import java.util.ArrayList;
import java.util.List;

/// Training for the public, by quarter and by trade: full-width digits, plans and what came of them, averages a month and a class.
final class QuartersOfTraining {

    private QuartersOfTraining() {
    }

    static void write(Draft d) {
        int year = d.between(2017, 2024);
        d.made.captions = d.one("表%d", "附表%d");
        d.made.para("社会培训工作年报（" + year + "年度）");
        d.made.head("一、", "任务完成");
        List<String> trades = List.of("电工", "焊工", "育婴员", "中式面点师", "养老护理员");
        List<Slot> planned = new ArrayList<>();
        List<Slot> totals = new ArrayList<>();
        List<Slot> done = new ArrayList<>();
        List<List<Slot>> quarters = new ArrayList<>();
        List<List<Object>> rows = new ArrayList<>(List.of(Draft.row("工种", "计划", "完成人次", Made.SPAN, Made.SPAN, Made.SPAN, Made.SPAN, "完成率"), Draft.row(Made.DOWN, Made.DOWN, "一季度", "二季度", "三季度", "四季度", "全年", Made.DOWN)));
        for (String trade : trades) {
            List<Slot> row = List.of(d.count(d.between(20, 160)), d.count(d.between(20, 160)), d.count(d.between(20, 160)), d.count(d.between(20, 160)));
            quarters.add(row);
            totals.add(d.sum(row));
            planned.add(d.count(totals.getLast().value.longValue() * d.between(84, 120) / 100 / 10 * 10));
            done.add(percent(d.percent("rate", totals.getLast(), planned.getLast(), 1)));
            rows.add(Draft.row(trade, planned.getLast(), row, totals.getLast(), done.getLast()));
        }
        List<Slot> sums = new ArrayList<>();
        for (int q = 0; q < 4; q++) {
            int quarter = q;
            sums.add(d.sum(quarters.stream().map(row -> row.get(quarter)).toList()));
        }
        Slot all = d.sum(totals);
        d.sums(all, sums);
        Slot plan = d.sum(planned);
        Slot rate = percent(d.percent("rate", all, plan, 1));
        rows.add(Draft.row("合计", plan, sums, all, rate));
        Slot before = d.count(all.value.longValue() + d.one(-1, 1) * d.between(30, 300));
        Slot grown = d.less(all, before);
        Slot copy = Draft.wide(d.again(all));
        d.made.para("全年计划培训", Draft.wide(d.again(plan)), "人次，实际完成", copy, "人次，完成率", d.again(rate), "，较上年的", Draft.wide(before), "人次", d.rose("增加", "减少", all, before), Draft.wide(grown), "人次。", "平均每季度培训", d.scaled("per-capita", all, d.count(4), 1, 1), "人次。");
        d.made.para("从季度看，一至四季度分别完成", d.again(sums.get(0)), "、", d.again(sums.get(1)), "、", d.again(sums.get(2)), "、", d.again(sums.get(3)), "人次，", d.claim(List.of("一", "二", "三", "四").get(sums.indexOf(Draft.most(sums))), List.of("一", "二", "三", "四").get(sums.indexOf(Draft.least(sums))), sums.toArray(Slot[]::new)), "季度最多。");
        d.made.table("分工种培训完成情况", "单位：人次", 2, rows);
        d.made.head("二、", "考核");
        Slot sat = d.count(all.value.longValue() - d.between(20, 90));
        Slot passed = d.count(sat.value.longValue() * d.between(85, 97) / 100);
        List<Slot> levels = d.split(passed.value.longValue(), 3);
        d.sums(passed, levels);
        d.made.para("参加考核", sat, "人次，合格", passed, "人次，合格率为", d.percent("rate", passed, sat, 2), "％，其中初级工", levels.get(0), "人次、中级工", levels.get(1), "人次、高级工", levels.get(2), "人次，占合格总人次的比例依次为", d.percent("rate", levels.get(0), passed, 1), "％、", d.percent("rate", levels.get(1), passed, 1), "％、", d.percent("rate", levels.get(2), passed, 1), "％。");
        d.made.head("三、", "经费");
        Slot classes = d.count(d.between(24, 66));
        Slot income = d.number(java.math.BigDecimal.valueOf(d.between(6000, 29000), 2), 2);
        Slot cost = d.number(income.value.multiply(java.math.BigDecimal.valueOf(d.between(55, 90), 2)), 2);
        d.made.para("共开设培训班", classes, "个，平均每班", d.scaled("per-capita", all, classes, 0, 1), "人次；培训收入", income, "万元，支出", cost, "万元，结余", d.less(income, cost), "万元；每班平均收入", d.ratio("per-capita", income, classes, 2), "万元。");
    }

    private static Slot percent(Slot slot) {
        slot.text = slot.text + "%";
        return slot;
    }
}
