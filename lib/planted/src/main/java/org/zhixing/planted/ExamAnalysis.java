package org.zhixing.planted;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// An analysis of an examination: classes with counts, rates and weighted means, score bands, a comparison with the last one.
final class ExamAnalysis {

    private ExamAnalysis() {
    }

    static void write(Made made) {
        int year = made.between(2016, 2024);
        made.pieces.add(new Made.Para("", List.of(year + "—" + (year + 1) + "学年度第一学期期末考试质量分析")));
        made.head("一、", "考试基本情况");
        int classes = made.between(4, 9);
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of("班级", "参考人数", "平均分", "优秀人数", "优秀率", "及格人数", "及格率", "最高分"));
        long[] sat = new long[classes];
        long all = 0;
        long excellentAll = 0;
        long passedAll = 0;
        BigDecimal points = BigDecimal.ZERO;
        Slot[][] columns = new Slot[classes + 1][7];
        for (int i = 0; i <= classes; i++) {
            long n = i < classes ? made.between(31, 58) : all;
            long passed = i < classes ? n * made.between(62, 97) / 100 : passedAll;
            long excellent = i < classes ? passed * made.between(12, 48) / 100 + 1 : excellentAll;
            BigDecimal mean = i < classes ? BigDecimal.valueOf(made.between(6100, 8800), 2) : Made.ratio(points, BigDecimal.valueOf(all));
            columns[i] = new Slot[]{Made.count(n), Made.decimal(mean, 2), Made.count(excellent), Made.percent(Made.share(excellent, n), 1, true), Made.count(passed),
                Made.percent(Made.share(passed, n), 1, true), Made.count(i < classes ? made.between(94, 100) : 100)};
            made.law("rate", columns[i][2], columns[i][0], columns[i][3]);
            made.law("rate", columns[i][4], columns[i][0], columns[i][5]);
            List<Object> row = new ArrayList<>(List.of(i < classes ? made.one("高一（", "（") + (i + 1) + "）班" : made.one("全年级", "合计", "年级合计")));
            row.addAll(List.of(columns[i]).subList(0, i < classes ? 7 : 6));
            if (i == classes) {
                row.add("");
            } else {
                sat[i] = n;
                all += n;
                excellentAll += excellent;
                passedAll += passed;
                points = points.add(columns[i][1].value.multiply(BigDecimal.valueOf(n)));
            }
            rows.add(row);
        }
        for (int c : new int[]{0, 2, 4}) {
            made.law("sum", columnOf(columns, c));
        }
        made.para("本次考试共有", columns[classes][0], "名学生参加，及格", columns[classes][4], "人，及格率为", copy(made, columns[classes][5]), "；优秀", copy(made, columns[classes][2]), "人，优秀率为", copy(made, columns[classes][3]), "。");
        made.table("各班成绩统计表", "", 1, rows);
        bands(made, all);
        made.head("二、", "与上次考试比较");
        long before = all + made.between(-30, 30);
        BigDecimal rateBefore = Made.share(before * made.between(60, 90) / 100, before).setScale(1, java.math.RoundingMode.HALF_UP);
        Slot now = copy(made, columns[classes][5]);
        Slot then = Made.percent(rateBefore, 1, true);
        BigDecimal change = now.value.subtract(then.value);
        Slot points2 = Made.decimal(change.abs(), 1);
        made.para("及格率由上次的", then, change.signum() >= 0 ? "上升到" : "下降到", now, "，", change.signum() >= 0 ? made.one("上升", "提高") : made.one("下降", "降低"), made.one("了", ""), points2, "个百分点。",
            "存在的问题主要是计算不准、审题不清，第3题和第12题得分较低，约三成学生没有答完。");
        made.law("difference", then, now, points2);
    }

    private static void bands(Made made, long all) {
        long[] bands = made.parts(all, 5);
        String[] names = {"90～100分", "80～89分", "70～79分", "60～69分", "60分以下"};
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of("分数段", "人数（人）", made.one("占比", "比例", "所占百分比")));
        List<Slot> counts = new ArrayList<>();
        Slot whole = Made.count(all);
        for (int i = 0; i < 5; i++) {
            Slot count = Made.count(bands[i]);
            Slot share = Made.percent(Made.share(bands[i], all), 2, true);
            counts.add(count);
            made.law("rate", count, whole, share);
            rows.add(List.of(names[i], count, share));
        }
        counts.add(whole);
        made.law("sum", counts);
        rows.add(List.of("合计", whole, "100%"));
        made.table("分数段分布", "", 1, rows);
    }

    private static Slot copy(Made made, Slot slot) {
        Slot copy = new Slot(slot.value, slot.text);
        made.law("cross-reference", slot, copy);
        return copy;
    }

    private static List<Slot> columnOf(Slot[][] columns, int c) {
        List<Slot> slots = new ArrayList<>();
        for (Slot[] row : columns) {
            slots.add(row[c]);
        }
        return slots;
    }
}
