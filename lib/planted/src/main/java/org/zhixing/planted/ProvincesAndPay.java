package org.zhixing.planted;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// Where graduates went and what they earn: provinces ranked in two tables abreast, pay by faculty against the mean, two years of employers' opinions.
final class ProvincesAndPay {

    private ProvincesAndPay() {
    }

    static void write(Draft d) {
        int year = d.between(2017, 2024);
        d.commas = true;
        d.made.captions = d.one("表%d", "表4-%d");
        d.made.para("毕业生就业质量分析（" + year + "届）");
        d.made.head("第一节", " 地域流向");
        Slot employed = d.count(d.between(1800, 5200));
        List<Slot> counts = d.split(employed.value.longValue(), 8).stream().sorted((a, b) -> b.value.compareTo(a.value)).toList();
        d.sums(employed, counts);
        List<String> places = List.of("本省", "广东", "浙江", "江苏", "上海", "福建", "北京", "其他省份");
        List<Slot> shares = counts.stream().map(count -> d.percent("rate", count, employed, 2)).toList();
        List<List<Object>> rows = new ArrayList<>(List.of(Draft.row("地区", "人数", "比例(%)", "地区", "人数", "比例(%)")));
        for (int i = 0; i < 4; i++) {
            rows.add(Draft.row(places.get(i), counts.get(i), shares.get(i), places.get(i + 4), counts.get(i + 4), shares.get(i + 4)));
        }
        d.separated(counts);
        Slot outside = d.count(employed.value.longValue() - counts.get(0).value.longValue());
        d.sums(employed, List.of(counts.get(0), outside));
        Slot east = d.sum(counts.get(2), counts.get(3), counts.get(4));
        d.made.para("有明确就业地区的毕业生", employed, "人。留在本省就业的", d.again(counts.get(0)), "人，占比", d.again(shares.get(0)), "%；省外就业", outside, "人，占比", d.percent("rate", outside, employed, 2), "%，省外主要集中在长三角地区（上海、江苏、浙江），共", east, "人，占省外就业人数的", d.percent("rate", east, outside, 2), "%。");
        d.made.table("毕业生就业地区分布", "", 1, rows);
        d.made.head("第二节", " 薪酬");
        List<String> faculties = List.of("建筑系", "信息系", "外语系", "管理系", "艺术系");
        List<Slot> pay = d.different(5, 3800, 6400, 0);
        List<Slot> before = d.different(5, 3600, 6100, 0);
        List<Slot> ranks = d.ranks(pay);
        List<List<Object>> table = new ArrayList<>(List.of(Draft.row("系别", year - 1 + "届", year + "届", "增长额", "增长率（%）", "位次")));
        for (int i = 0; i < 5; i++) {
            table.add(Draft.row(faculties.get(i), before.get(i), pay.get(i), d.signed(pay.get(i), before.get(i)), d.signedGrowth(pay.get(i), before.get(i), 2), ranks.get(i)));
        }
        Slot mean = d.count(d.between(4400, 5600));
        Slot top = Draft.most(pay);
        d.made.para("毕业生平均月薪", mean, "元。", d.one("从系别看，", ""), "各系月薪介于", d.end(pay, true), "元至", d.end(pay, false), "元，月薪最高的系是", d.claim(faculties.get(pay.indexOf(top)), faculties.get(pay.indexOf(Draft.least(pay))), pay.toArray(Slot[]::new)), "，达", d.again(top), "元，比全校平均", d.rose("高", "低", top, mean), d.less(top, mean), "元；" + faculties.get(pay.indexOf(Draft.least(pay))) + "最低，为", d.again(Draft.least(pay)), "元。");
        d.made.table("各系毕业生月薪", "单位：元", 1, table);
        d.made.head("第三节", " 用人单位评价");
        Slot asked = d.count(d.between(38, 92));
        Slot will = d.count(asked.value.longValue() - d.between(3, 9));
        d.made.para("回访用人单位", asked, "家，其中", will, "家愿意继续招聘，占", d.percent("rate", will, asked, 1), "%。");
        List<Slot> scores = d.different(4, 860, 980, 1);
        d.made.para("用人单位对毕业生敬业精神、沟通能力、学习能力、专业水平的满意度依次为", scores.get(0), "%、", scores.get(1), "%、", scores.get(2), "%、", scores.get(3), "%，其中对", d.claim(word(scores, true), word(scores, false), scores.toArray(Slot[]::new)), "的满意度最高，四项均超过", d.claim("85", "95", scores.stream().filter(score -> score.value.intValue() < 95).toArray(Slot[]::new)), "%。");
        Slot posts = d.count(d.between(2000, 6000));
        Slot per = d.number(Draft.quotient(posts.value, employed.value, 1), 2);
        Slot total = d.number(employed.value.multiply(BigDecimal.valueOf(1)), 0);
        d.law("ratio", () -> per.read().subtract(Draft.quotient(posts.read(), total.read(), 1)).abs().compareTo(new BigDecimal("0.02")) <= 0, per, posts, total);
        d.law("cross-reference", () -> total.read().compareTo(employed.read()) == 0, total, employed);
        d.made.para("校园招聘提供岗位", posts, "个，与就业的", total, "名毕业生之比为", per, "∶1。");
    }

    private static String word(List<Slot> scores, boolean most) {
        return List.of("敬业精神", "沟通能力", "学习能力", "专业水平").get(scores.indexOf(most ? Draft.most(scores) : Draft.least(scores)));
    }
}
