package org.zhixing.planted;

import java.util.ArrayList;
import java.util.List;

/// Short numbered points as in a notice, and a table over three years whose years stand in rows.
final class EmploymentInPoints {

    private EmploymentInPoints() {
    }

    static void write(Draft d) {
        int year = d.between(2017, 2024);
        d.made.para("关于" + year + "届毕业生就业情况的通报");
        d.made.head("一、", "总体情况");
        List<List<Object>> rows = new ArrayList<>(List.of(Draft.row("届别", "毕业生数（人）", "就业人数（人）", "就业率（%）", "其中：升学（人）", "升学率（%）")));
        List<Slot> rates = new ArrayList<>();
        Slot graduates = d.count(0);
        Slot employed = graduates;
        Slot graduatesBefore = graduates;
        Slot study = graduates;
        for (int y = year - 2; y <= year; y++) {
            graduatesBefore = graduates;
            graduates = d.count(d.between(700, 1900));
            employed = d.count(graduates.value.longValue() * d.between(900, 990) / 1000);
            study = d.count(graduates.value.longValue() * d.between(100, 390) / 1000);
            rates.add(d.percent("rate", employed, graduates, 1));
            rows.add(Draft.row(y + "届", graduates, employed, rates.getLast(), study, d.percent("rate", study, graduates, 1)));
        }
        d.made.para("1．规模。", year + "届毕业生", d.again(graduates), "人，", d.one("比上届", "较上届"), d.rose("增加", "减少", graduates, graduatesBefore), d.less(graduates, graduatesBefore), "人。");
        d.made.para("2．就业率。就业", d.again(employed), "人，就业率", d.again(rates.get(2)), "%，比上届", d.rose("提高", "降低", rates.get(2), rates.get(1)), d.less(rates.get(2), rates.get(1)), "个百分点。近三年就业率分别为", d.again(rates.get(0)), "%、", d.again(rates.get(1)), "%、", d.again(rates.get(2)), "%，均超过", d.claim("89", "98", rates.stream().filter(rate -> rate.value.intValue() < 98).toArray(Slot[]::new)), "%。");
        d.made.para("3．升学。升入高一级学校", d.again(study), "人，", d.one("占毕业生总数的", "升学率为"), d.percent("rate", study, graduates, 1), "%。");
        d.made.table("近三年毕业生就业情况", "", 1, rows);
        d.made.head("二、", "专项工作");
        Slot fairs = d.count(d.between(3, 9));
        Slot firms = d.count(d.between(60, 300));
        Slot posts = d.count(firms.value.longValue() * d.between(11, 29));
        d.made.para("1．全年举办专场招聘会", fairs, "场，参会企业", firms, "家，提供岗位", posts, "个，平均每家企业提供岗位", d.ratio("per-capita", posts, firms, 1), "个。");
        Slot poor = d.count(d.between(60, 240));
        Slot poorPlaced = d.count(poor.value.longValue() - d.between(1, 6));
        d.made.para("2．建档立卡等困难毕业生", poor, "人，已就业", poorPlaced, "人，就业率", d.percent("rate", poorPlaced, poor, 2), "%，尚有", d.less(poor, poorPlaced), "人未就业。");
        Slot grant = d.count(1000L * d.between(1, 3));
        Slot receivers = d.count(d.between(12, 98) * 10L);
        Slot money = d.number(grant.value.multiply(receivers.value).movePointLeft(4), 1);
        d.law("sum", () -> money.read().subtract(grant.read().multiply(receivers.read()).movePointLeft(4)).abs().compareTo(money.unit()) <= 0, money, receivers, grant);
        d.made.para("3．为", receivers, "名毕业生发放求职创业补贴，标准为每人", grant, "元，共发放", money, "万元。");
    }
}
