package org.zhixing.planted;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// A questionnaire among graduates: a lying table of options, satisfaction, pay; group sizes make some percentages impossible.
final class SurveyOfGraduates {

    private SurveyOfGraduates() {
    }

    static void write(Draft d) {
        d.made.captions = d.one("表2-%d", "表%d");
        d.made.head("2", "调查与评价");
        d.made.head("2.1", "调查样本");
        Slot sent = d.count(d.between(400, 1200));
        Slot back = d.count(sent.value.longValue() * d.between(70, 97) / 100);
        Slot valid = d.count(back.value.longValue() - d.between(3, 40));
        d.made.para("本次调查共发放问卷", sent, "份，回收", back, "份，回收率", d.percent("rate", back, sent, 2), "%；剔除无效问卷后得到有效问卷", valid, "份，有效率为", d.percent("rate", valid, back, 2), "%。");
        List<Slot> answers = d.split(valid.value.longValue(), 5);
        d.made.table("对母校的满意度", "", "注：比例为占有效问卷的百分比。", 1, List.of(Draft.row("选项", "很满意", "满意", "基本满意", "不满意", "很不满意", "合计"),
            Draft.row(d.one("人数", "人数（人）"), answers, d.sum(answers)), Draft.row("比例", answers.stream().map(answer -> percent(d.percent("rate", answer, valid, 2))).toList(), "100%")));
        Slot content = d.sum(answers.subList(0, 3));
        d.made.para("选择“很满意”“满意”“基本满意”的共", content, "人，总体满意度为", d.percent("rate", content, valid, 2), "%。");
        d.made.head("2.2", "薪酬水平");
        List<Slot> people = d.split(d.between(200, 500), 4);
        Slot asked = d.sum(people);
        List<List<Object>> rows = new ArrayList<>(List.of(Draft.row("月收入（元）", "人数", "占比（%）")));
        List<String> bands = List.of("3000以下", "3000—4000", "4001—5000", "5000以上");
        for (int i = 0; i < 4; i++) {
            rows.add(Draft.row(bands.get(i), people.get(i), d.percent("rate", people.get(i), asked, 1)));
        }
        rows.add(Draft.row("总计", asked, "100"));
        d.made.table("月收入分布", "", 1, rows);
        Slot pay = d.count(d.between(3300, 5600));
        Slot payBefore = d.count(pay.value.longValue() + d.one(-1, 1) * d.between(80, 400));
        d.made.para("回答薪酬问题的", d.again(asked), "名毕业生平均月收入为", pay, "元，上届为", payBefore, "元，", d.rose("提高了", "降低了", pay, payBefore), d.less(pay, payBefore), "元，", d.rose("增幅", "降幅", pay, payBefore), "为", d.growth(pay, payBefore, 1), "%。");
        d.made.head("2.3", "用人单位评价");
        Slot employers = d.count(d.between(31, 88));
        Slot pleased = d.count(employers.value.longValue() - d.between(2, 6));
        d.made.para("走访用人单位", employers, "家，其中", pleased, "家表示满意，满意率", d.percent("impossible-percentage", pleased, employers, 1), "%。");
        List<Slot> marks = List.of(mark(d), mark(d), mark(d), mark(d));
        d.made.para("用人单位对毕业生的职业道德、专业技能、团队合作、创新能力评分（百分制）分别为", marks.get(0), "、", marks.get(1), "、", marks.get(2), "和", marks.get(3), "分，各项均不低于", d.claim("80", "96", marks.toArray(Slot[]::new)), "分。");
    }

    private static Slot mark(Draft d) {
        return d.number(BigDecimal.valueOf(d.between(801, 955), 1), 1);
    }

    private static Slot percent(Slot slot) {
        slot.text = slot.text + "%";
        return slot;
    }
}
