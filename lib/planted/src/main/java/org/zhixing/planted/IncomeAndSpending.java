package org.zhixing.planted;

import java.util.ArrayList;
import java.util.List;

/// The first table of a department's final accounts, income on the left and spending on the right, and the sentences that go with it.
final class IncomeAndSpending {

    private IncomeAndSpending() {
    }

    static void write(Draft d) {
        int year = d.between(2016, 2024);
        d.commas = d.maybe();
        d.made.captions = d.one("表%d", "");
        d.made.head("一、", "收入支出决算总体情况说明");
        List<String> sources = List.of("财政拨款收入", "上级补助收入", "事业收入", "经营收入", "其他收入");
        List<String> uses = List.of("教育支出", "社会保障和就业支出", "卫生健康支出", "住房保障支出");
        List<Slot> in = new ArrayList<>(List.of(d.money(d.between(300_000, 700_000)), d.money(d.between(1_000, 30_000)), d.money(d.between(30_000, 99_000)), d.money(d.between(1_000, 9_000)), d.money(d.between(1_000, 20_000))));
        Slot income = d.sum(in);
        Slot carried = d.money(d.between(5_000, 40_000));
        Slot total = d.sum(income, carried);
        List<Slot> out = new ArrayList<>(List.of(d.money(d.between(200_000, 280_000)), d.money(d.between(10_000, 40_000)), d.money(d.between(5_000, 20_000)), d.money(d.between(5_000, 20_000))));
        Slot spending = d.sum(out);
        Slot left = d.money(total.value.subtract(spending.value).movePointRight(2).longValue());
        Slot rightTotal = d.sum(spending, left);
        Slot before = d.money(total.value.movePointRight(2).longValue() * d.between(82, 118) / 100 + 13);
        d.made.para(year + "年度收入总计", d.again(total), "万元，支出总计", d.again(rightTotal), "万元。与" + (year - 1) + "年度的", before, "万元相比，收、支总计各", d.rose("增加", "减少", total, before), d.less(total, before), "万元，", d.rose("增长", "下降", total, before), d.growth(total, before, 2), "%。主要原因是项目经费变化。");
        List<List<Object>> rows = new ArrayList<>(List.of(Draft.row("收入", Made.SPAN, "支出", Made.SPAN), Draft.row("项目", "决算数", "项目", "决算数")));
        for (int i = 0; i < sources.size(); i++) {
            rows.add(Draft.row(List.of("一、", "二、", "三、", "四、", "五、").get(i) + sources.get(i), in.get(i), i < out.size() ? List.of("一、", "二、", "三、", "四、").get(i) + uses.get(i) : "", i < out.size() ? out.get(i) : ""));
        }
        rows.add(Draft.row("本年收入合计", income, "本年支出合计", spending));
        rows.add(Draft.row("年初结转和结余", carried, "年末结转和结余", left));
        rows.add(Draft.row("总计", total, "总计", rightTotal));
        d.made.table("收入支出决算总表", "单位：万元", 2, rows);
        d.made.head("二、", "收入决算情况说明");
        d.made.para("本年收入合计", d.again(income), "万元，其中：财政拨款收入", d.again(in.get(0)), "万元，占", d.percent("rate", in.get(0), income, 2), "%；上级补助收入", d.again(in.get(1)), "万元，占", d.percent("rate", in.get(1), income, 2), "%；事业收入", d.again(in.get(2)), "万元，占", d.percent("rate", in.get(2), income, 2), "%；经营收入", d.again(in.get(3)), "万元，占", d.percent("rate", in.get(3), income, 2), "%；其他收入", d.again(in.get(4)), "万元，占", d.percent("rate", in.get(4), income, 2), "%。");
        d.made.head("三、", "支出决算情况说明");
        Slot basic = d.money(spending.value.movePointRight(2).longValue() * d.between(60, 85) / 100);
        Slot project = d.money(spending.value.subtract(basic.value).movePointRight(2).longValue());
        d.sums(spending, List.of(basic, project));
        d.made.para("本年支出合计", d.again(spending), "万元，其中：基本支出", basic, "万元，占", d.percent("rate", basic, spending, 2), "%；项目支出", project, "万元，占", d.percent("rate", project, spending, 2), "%。");
        d.made.head("四、", "“三公”经费支出决算情况说明");
        Slot planned = d.money(d.between(1_500, 4_000));
        List<Slot> three = List.of(d.money(d.between(100, 300)), d.money(d.between(500, 900)), d.money(d.between(50, 190)));
        Slot real = d.sum(three);
        d.made.para("“三公”经费支出预算为", planned, "万元，支出决算为", real, "万元，完成预算的", d.percent("rate", real, planned, 2), "%。其中：因公出国（境）费支出决算", three.get(0), "万元，公务用车购置及运行费支出决算", three.get(1), "万元，公务接待费支出决算", three.get(2), "万元。");
    }
}
