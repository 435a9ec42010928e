package org.zhixing.planted;

import java.util.ArrayList;
import java.util.List;

/// Graduates of colleges and their majors under a header of two levels; men to a hundred women; what is first, second and third.
final class CollegesAndMajors {

    private static final List<String> COLLEGES = List.of("智能制造学院", "商学院", "医护学院", "人文艺术学院");
    private static final List<List<String>> MAJORS = List.of(List.of("模具设计与制造", "工业机器人技术"), List.of("大数据与会计", "市场营销", "现代物流管理"), List.of("护理", "康复治疗技术"), List.of("视觉传达设计", "学前教育"));

    private CollegesAndMajors() {
    }

    static void write(Draft d) {
        int year = d.between(2018, 2024);
        d.made.captions = d.one("表1-%d", "表%d", "");
        d.made.para("某学院" + year + "届毕业生就业质量报告");
        d.made.head("1", "毕业生规模与结构");
        List<List<Object>> rows = new ArrayList<>(List.of(Draft.row("学院", "专业", "毕业生人数", Made.SPAN, Made.SPAN, "毕业去向落实", Made.SPAN), Draft.row(Made.DOWN, Made.DOWN, "男", "女", "合计", "人数", "落实率")));
        List<Slot> men = new ArrayList<>();
        List<Slot> women = new ArrayList<>();
        List<Slot> both = new ArrayList<>();
        List<Slot> placed = new ArrayList<>();
        List<Slot> rates = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int c = 0; c < COLLEGES.size(); c++) {
            for (String major : MAJORS.get(c)) {
                men.add(d.count(d.between(21, 190)));
                women.add(d.count(d.between(21, 190)));
                both.add(d.sum(men.getLast(), women.getLast()));
                placed.add(d.count(both.getLast().value.longValue() * d.between(890, 985) / 1000));
                rates.add(percent(d.percent("rate", placed.getLast(), both.getLast(), 2)));
                names.add(major);
                rows.add(Draft.row(major.equals(MAJORS.get(c).getFirst()) ? COLLEGES.get(c) : Made.DOWN, major, men.getLast(), women.getLast(), both.getLast(), placed.getLast(), rates.getLast()));
            }
        }
        Slot menAll = d.sum(men);
        Slot womenAll = d.sum(women);
        Slot all = d.sum(both);
        d.sums(all, List.of(menAll, womenAll));
        Slot placedAll = d.sum(placed);
        Slot rate = percent(d.percent("rate", placedAll, all, 2));
        rows.add(Draft.row("总计", Made.SPAN, menAll, womenAll, all, placedAll, rate));
        d.made.para("学校" + year + "届共有毕业生", d.again(all), "人，分布在4个学院的9个专业。其中，男性", d.again(menAll), "人，女性", d.again(womenAll), "人，男女性别比为", d.scaled("ratio", menAll, womenAll, 0, 100), "∶100。");
        d.made.table("各学院、专业毕业生及去向落实情况", "单位：人", 2, rows);
        d.made.head("2", "毕业去向");
        d.made.head("2.1", "落实率");
        Slot best = Draft.most(rates);
        Slot worst = Draft.least(rates);
        Slot above = d.number(best.value.subtract(rate.value), 2);
        d.law("difference", () -> best.read().subtract(rate.read()).compareTo(above.read()) == 0, above);
        Slot lower = d.number(worst.value, 0);
        d.made.para("截至" + year + "年8月31日，毕业生去向落实率为", rateAgain(d, rate), "，未落实去向的有", d.less(all, placedAll), "人。分专业看，", d.claim(names.get(rates.indexOf(best)), names.get(rates.indexOf(worst)), rates.toArray(Slot[]::new)), "专业落实率最高，为", rateAgain(d, best), "，高出全校平均水平", above, "个百分点；落实率最低的为" + names.get(rates.indexOf(worst)) + "专业（", rateAgain(d, worst), "），各专业均不低于", d.claim(lower.value.intValue() - 1 + "", lower.value.intValue() + 4 + "", worst), "%。");
        d.made.head("2.2", "去向类型");
        types(d, placedAll, year);
    }

    private static void types(Draft d, Slot placed, int year) {
        List<String> kinds = List.of("签就业协议形式就业", "签劳动合同形式就业", "升学", "应征义务兵", "自主创业", "灵活就业");
        List<Slot> counts = d.split(placed.value.longValue(), 6);
        d.sums(placed, counts);
        List<List<Object>> rows = new ArrayList<>(List.of(Draft.row("序号", "去向类型", "人数", "占比")));
        for (int i = 0; i < kinds.size(); i++) {
            rows.add(Draft.row(Integer.toString(i + 1), kinds.get(i), counts.get(i), percent(d.percent("rate", counts.get(i), placed, 2))));
        }
        rows.add(Draft.row("合计", Made.SPAN, d.again(placed), "100.00%"));
        List<Slot> sorted = counts.stream().sorted((a, b) -> b.value.compareTo(a.value)).toList();
        d.made.para("在已落实去向的", d.again(placed), "人中，人数居前三位的依次是" + kinds.get(counts.indexOf(sorted.get(0))) + "（", d.again(sorted.get(0)), "人）、" + kinds.get(counts.indexOf(sorted.get(1))) + "（", d.again(sorted.get(1)), "人）和" + kinds.get(counts.indexOf(sorted.get(2))) + "（", d.again(sorted.get(2)), "人）。");
        Slot study = counts.get(2);
        Slot studyBefore = d.count(study.value.longValue() + d.one(-1, 1) * d.between(3, 30));
        d.made.para("升学", d.again(study), "人，较" + (year - 1) + "届的", studyBefore, "人", d.rose("增加", "减少", study, studyBefore), d.less(study, studyBefore), "人，", d.rose("增长", "下降", study, studyBefore), d.growth(study, studyBefore, 1), "%。");
        d.made.table("毕业去向类型分布", "", 1, rows);
    }

    private static Slot percent(Slot slot) {
        slot.text = slot.text + "%";
        return slot;
    }

    private static Slot rateAgain(Draft d, Slot rate) {
        return d.again(rate);
    }
}
