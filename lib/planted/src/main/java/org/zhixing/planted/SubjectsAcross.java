package org.zhixing.planted;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// An examination analysed: classes in rows, bands of marks in columns, rates at the end; and a table of questions with scores.
final class SubjectsAcross {

    private SubjectsAcross() {
    }

    static void write(Draft d) {
        d.made.para("期末考试质量分析报告");
        d.made.head("一、", "成绩分布");
        List<List<Object>> rows = new ArrayList<>(List.of(Draft.row("班级", "实考人数", "分数段人数", Made.SPAN, Made.SPAN, Made.SPAN, "及格率（%）", "优秀率（%）"),
            Draft.row(Made.DOWN, Made.DOWN, "90分及以上", "75—89分", "60—74分", "60分以下", Made.DOWN, Made.DOWN)));
        List<List<Slot>> bands = new ArrayList<>();
        List<Slot> sat = new ArrayList<>();
        List<Slot> passRates = new ArrayList<>();
        int classes = d.between(4, 7);
        for (int i = 0; i < classes; i++) {
            bands.add(d.split(d.between(38, 56), 4));
            sat.add(d.sum(bands.getLast()));
            passRates.add(passed(d, bands.getLast(), sat.getLast()));
            rows.add(Draft.row(i + 1 + "班", sat.getLast(), bands.getLast(), passRates.getLast(), d.percent("rate", bands.getLast().getFirst(), sat.getLast(), 1)));
        }
        List<Slot> columns = new ArrayList<>();
        for (int c = 0; c < 4; c++) {
            int column = c;
            columns.add(d.sum(bands.stream().map(band -> band.get(column)).toList()));
        }
        Slot all = d.sum(sat);
        d.sums(all, columns);
        Slot passRate = passed(d, columns, all);
        rows.add(Draft.row(d.one("年级", "合计"), all, columns, passRate, d.percent("rate", columns.getFirst(), all, 1)));
        Slot enrolled = d.count(all.value.longValue() + d.between(2, 12));
        Slot absent = d.count(enrolled.value.longValue() - all.value.longValue());
        d.sums(enrolled, List.of(all, absent));
        d.made.para("本次考试应考", enrolled, "人，实考", d.again(all), "人，缺考", absent, "人。及格率为", d.again(passRate), "%。90分及以上", d.again(columns.get(0)), "人，不及格", d.again(columns.get(3)), "人，占实考人数的", d.percent("rate", columns.get(3), all, 1), "%。");
        d.made.table("各班成绩统计", "", 2, rows);
        Slot best = Draft.most(passRates);
        Slot worst = Draft.least(passRates);
        d.made.para("及格率最高的是", d.claim(passRates.indexOf(best) + 1 + "班", passRates.indexOf(worst) + 1 + "班", best, worst), "（", d.again(best), "%），最低的是", passRates.indexOf(worst) + 1 + "班（", d.again(worst), "%），相差", d.less(best, worst), "个百分点。");
        d.made.head("二、", "试题分析");
        questions(d);
    }

    private static Slot passed(Draft d, List<Slot> bands, Slot sat) {
        BigDecimal passed = bands.get(0).value.add(bands.get(1).value).add(bands.get(2).value);
        Slot rate = d.number(Draft.quotient(passed, sat.value, 100), 1);
        d.law("rate", () -> rate.read().subtract(Draft.quotient(sat.read().subtract(bands.get(3).read()), sat.read(), 100)).abs().compareTo(new BigDecimal("0.2")) <= 0, rate, sat, bands.get(3));
        return rate;
    }

    private static void questions(Draft d) {
        List<String> kinds = List.of("选择题", "填空题", "判断题", "计算题", "综合题");
        List<Slot> full = List.of(d.count(30), d.count(20), d.count(10), d.count(24), d.count(16));
        List<Slot> scores = full.stream().map(slot -> d.number(slot.value.multiply(BigDecimal.valueOf(d.between(450, 930), 3)), 2)).toList();
        Slot total = d.sum(full);
        List<List<Object>> rows = new ArrayList<>(List.of(Draft.row("题型", kinds, d.one("合计", "全卷")), Draft.row("满分", full, total)));
        Slot mean = d.sum(scores);
        rows.add(Draft.row("平均得分", scores, mean));
        List<Slot> rates = new ArrayList<>();
        for (int i = 0; i < kinds.size(); i++) {
            rates.add(d.percent("rate", scores.get(i), full.get(i), 1));
        }
        rows.add(Draft.row("得分率（%）", rates, d.percent("rate", mean, total, 1)));
        d.made.para("全卷满分100分，平均分", d.again(mean), "分。得分率最低的是", d.claim(kinds.get(rates.indexOf(Draft.least(rates))), kinds.get(rates.indexOf(Draft.most(rates))), rates.toArray(Slot[]::new)), "，为", d.again(Draft.least(rates)), "%。");
        d.made.table("各题型得分情况", "", 1, rows);
    }
}
