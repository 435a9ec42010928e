package org.zhixing.planted;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// The marks of one grade by subject: a row for each subject, the mean of the subjects at the end, sexes compared, and what teachers conclude.
final class GradeReport {

    private GradeReport() {
    }

    static void write(Draft d) {
        d.made.captions = d.one("表%d", "");
        d.made.para("八年级学业水平监测报告");
        d.made.head("（一）", "参测情况");
        Slot boys = d.count(d.between(160, 420));
        Slot girls = d.count(d.between(160, 420));
        Slot all = d.sum(boys, girls);
        d.made.para("本次监测覆盖" + d.between(6, 12) + "所学校，参测学生", all, "名，男生", boys, "名、女生", girls, "名，男生占", d.percent("rate", boys, all, 1), "％，女生占", d.percent("rate", girls, all, 1), "％，男女生比例约为", d.ratio("ratio", boys, girls, 2), "：1。");
        d.made.head("（二）", "学科表现");
        List<String> subjects = List.of("语文", "数学", "英语", "科学", "社会");
        List<Slot> full = List.of(d.count(120), d.count(120), d.count(100), d.count(150), d.count(80));
        List<Slot> means = new ArrayList<>();
        List<Slot> rates = new ArrayList<>();
        List<Slot> passed = new ArrayList<>();
        List<Slot> passRates = new ArrayList<>();
        List<Slot> good = new ArrayList<>();
        List<List<Object>> rows = new ArrayList<>(List.of(Draft.row("学科", "满分", "平均分", "得分率", "合格人数", "合格率", "优良人数", "优良率")));
        for (int i = 0; i < 5; i++) {
            means.add(d.number(full.get(i).value.multiply(BigDecimal.valueOf(520 + 70 * i + d.between(1, 60), 3)), 2));
            rates.add(percent(d.percent("rate", means.get(i), full.get(i), 1)));
            passed.add(d.count(all.value.longValue() * d.between(62, 94) / 100 + i));
            passRates.add(percent(d.percent("rate", passed.get(i), all, 2)));
            good.add(d.count(all.value.longValue() * d.between(20, 55) / 100));
            rows.add(Draft.row(subjects.get(i), full.get(i), means.get(i), rates.get(i), passed.get(i), passRates.get(i), good.get(i), percent(d.percent("rate", good.get(i), all, 2))));
        }
        Slot fullAll = d.sum(full);
        Slot total = d.sum(means);
        rows.add(Draft.row("总分", fullAll, total, percent(d.percent("rate", total, fullAll, 1)), "", "", "", ""));
        Slot best = Draft.most(rates);
        Slot worst = Draft.least(rates);
        d.made.para("五科总分满分", d.again(fullAll), "分，平均总分", d.again(total), "分。五个学科得分率在", d.end(rates, true), "至", d.end(rates, false), "之间，得分率最低的学科是", d.claim(subjects.get(rates.indexOf(worst)), subjects.get(rates.indexOf(best)), rates.toArray(Slot[]::new)), "，与最高的" + subjects.get(rates.indexOf(best)) + "相差", d.less(best, worst), "个百分点。");
        d.made.para("合格人数最多的是" + subjects.get(passed.indexOf(Draft.most(passed))) + "，有", d.again(Draft.most(passed)), "名；最少的是" + subjects.get(passed.indexOf(Draft.least(passed))) + "，有", d.again(Draft.least(passed)), "名，两者相差", d.less(Draft.most(passed), Draft.least(passed)), "名。");
        d.made.table("各学科监测结果", "", 1, rows);
        d.made.head("（三）", "性别差异");
        List<Slot> boysMeans = d.different(5, 6000, 7900, 2);
        List<Slot> girlsMeans = d.different(5, 6100, 8000, 2);
        List<List<Object>> sexes = new ArrayList<>(List.of(Draft.row("学科", subjects), Draft.row("男生", boysMeans), Draft.row("女生", girlsMeans)));
        List<Object> gaps = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            gaps.add(d.signed(boysMeans.get(i), girlsMeans.get(i)));
        }
        sexes.add(Draft.row("差值（男-女）", gaps));
        d.made.table("男女生平均得分（百分制）", "", 1, sexes);
        int i = d.between(0, 4);
        d.made.para(subjects.get(i) + "学科男生平均得分", d.again(boysMeans.get(i)), "分，女生", d.again(girlsMeans.get(i)), "分，男生比女生", d.rose("高", "低", boysMeans.get(i), girlsMeans.get(i)), d.less(boysMeans.get(i), girlsMeans.get(i)), "分。");
        Slot last = d.number(passRates.getFirst().value.add(BigDecimal.valueOf(d.one(-1, 1) * d.between(60, 390), 2)), 2);
        d.made.para("语文合格率", d.again(passRates.getFirst()), "，上次监测为", percent(last), "，", d.rose("提升", "下降", passRates.getFirst(), last), d.less(passRates.getFirst(), last), "个百分点。");
    }

    private static Slot percent(Slot slot) {
        slot.text = slot.text + "%";
        return slot;
    }
}
