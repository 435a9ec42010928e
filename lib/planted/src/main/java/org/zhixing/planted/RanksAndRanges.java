package org.zhixing.planted;

import java.util.ArrayList;
import java.util.List;

/// An examination of several subjects: means with their ranks among the classes, against the last examination, and the ranges in which they lie.
final class RanksAndRanges {

    private RanksAndRanges() {
    }

    static void write(Draft d) {
        d.made.captions = d.one("表%d", "");
        d.made.para("高一年级期中教学质量检测分析");
        d.made.para("检测时间为11月5日至7日，共9个学科，实行网上阅卷。");
        d.made.head("一、", "总体情况");
        int classes = d.between(5, 8);
        List<String> names = new ArrayList<>();
        List<Slot> sat = new ArrayList<>();
        List<Slot> good = new ArrayList<>();
        List<Slot> bad = new ArrayList<>();
        for (int i = 0; i < classes; i++) {
            names.add("（" + (i + 1) + "）班");
            sat.add(d.count(d.between(37, 55)));
            good.add(d.count(sat.getLast().value.longValue() * d.between(10, 40) / 100));
            bad.add(d.count(sat.getLast().value.longValue() * d.between(4, 19) / 100));
        }
        List<Slot> now = d.different(classes, 6100, 8300, 2);
        List<Slot> last = d.different(classes, 6000, 8200, 2);
        List<Slot> ranks = d.ranks(now);
        List<Slot> ranksLast = d.ranks(last);
        List<List<Object>> rows = new ArrayList<>(List.of(Draft.row("班级", "参考人数", "本次", Made.SPAN, "上次", Made.SPAN, "均分变化", "优秀", Made.SPAN, "低分", Made.SPAN), Draft.row(Made.DOWN, Made.DOWN, "均分", "名次", "均分", "名次", Made.DOWN, "人数", "比率%", "人数", "比率%")));
        for (int i = 0; i < classes; i++) {
            rows.add(Draft.row(names.get(i), sat.get(i), now.get(i), ranks.get(i), last.get(i), ranksLast.get(i), d.signed(now.get(i), last.get(i)), good.get(i), d.percent("rate", good.get(i), sat.get(i), 2), bad.get(i), d.percent("rate", bad.get(i), sat.get(i), 2)));
        }
        Slot all = d.sum(sat);
        Slot goodAll = d.sum(good);
        Slot badAll = d.sum(bad);
        rows.add(Draft.row("合计", all, "", "", "", "", "", goodAll, d.percent("rate", goodAll, all, 2), badAll, d.percent("rate", badAll, all, 2)));
        Slot enrolled = d.count(all.value.longValue() + d.between(3, 17));
        d.made.para("全年级应考", enrolled, "人，实考", d.again(all), "人，参考率", d.percent("rate", all, enrolled, 2), "%；缺考", d.less(enrolled, all), "人。");
        Slot best = Draft.most(now);
        Slot worst = Draft.least(now);
        d.made.para("各班均分在", d.end(now, true), "～", d.end(now, false), "分之间，极差", d.less(best, worst), "分。均分第一的是", d.claim(names.get(now.indexOf(best)), names.get(now.indexOf(worst)), now.toArray(Slot[]::new)), "，均分", d.again(best), "分，比末位的" + names.get(now.indexOf(worst)), d.one("高", "高出"), d.less(best, worst), "分。");
        int i = d.between(0, classes - 1);
        d.made.para("与上次检测相比，" + names.get(i) + "均分由", d.again(last.get(i)), "分", d.rose("上升", "下降", now.get(i), last.get(i)), "到", d.again(now.get(i)), "分，", d.rose("提高", "降低", now.get(i), last.get(i)), d.less(now.get(i), last.get(i)), "分。");
        d.made.table("各班检测成绩对比", "", "优秀为85分及以上，低分为40分以下。", 2, rows);
        d.made.head("二、", "分数段");
        bands(d, all);
    }

    private static void bands(Draft d, Slot all) {
        List<Slot> bands = d.split(all.value.longValue(), 5);
        d.sums(all, bands);
        List<Slot> running = new ArrayList<>(List.of(d.again(bands.getFirst())));
        for (int i = 1; i < 5; i++) {
            running.add(d.sum(running.getLast(), bands.get(i)));
        }
        d.made.table("分数段统计", "", 1, List.of(Draft.row("分数段", "90—100", "80—89", "70—79", "60—69", "0—59"), Draft.row("人数", bands), Draft.row("累计人数", running), Draft.row("占比%", bands.stream().map(band -> d.percent("rate", band, all, 1)).toList())));
        Slot passed = d.sum(bands.subList(0, 4));
        d.made.para("60分及以上", passed, "人，及格率", d.percent("rate", passed, all, 1), "%；不及格", d.again(bands.get(4)), "人，占", d.percent("rate", bands.get(4), all, 1), "%。");
        Slot asked = d.count(d.between(41, 89));
        d.made.para("考后随机抽取", asked, "名学生座谈，认为试卷难度适中的占", d.rateOf(asked, asked.value.longValue() * d.between(50, 80) / 100, 2), "%，认为题量偏大的占", d.rateOf(asked, asked.value.longValue() * d.between(10, 40) / 100, 2), "%。");
    }
}
