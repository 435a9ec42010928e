package org.zhixing.planted;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/// A unit's final accounts: income and expenditure beside each other, shares, growth, budget against outturn.
final class FinalAccounts {

    private FinalAccounts() {
    }

    static void write(Made made) {
        int year = made.between(2016, 2024);
        made.pieces.add(new Made.Para("", List.of("某职业学校" + year + "年度部门决算公开说明")));
        made.head("一、", "收入支出决算总体情况");
        long income = made.between(180000, 980000);
        long carried = made.between(500, 40000);
        Slot total = money(income + carried);
        long before = (income + carried) * made.between(82, 120) / 100 + made.between(1, 99);
        long change = income + carried - before;
        Slot more = money(Math.abs(change));
        Slot growth = Made.percent(BigDecimal.valueOf(Math.abs(change)).multiply(BigDecimal.valueOf(100)).divide(BigDecimal.valueOf(before), 12, RoundingMode.HALF_UP), 2, true);
        String verb = change > 0 ? "增加" : "减少";
        made.para(year + "年度收、支总计均为", total, "万元。与" + (year - 1) + "年度相比，收、支总计各" + verb, more, "万元，" + (change > 0 ? "增长" : "下降"), growth, "，主要原因是人员经费变动。");
        made.law("growth", total, more, growth);
        long[] sources = made.parts(income, 4);
        long[] uses = made.parts(income + carried, 4);
        String[] in = {"财政拨款收入", "事业收入", "经营收入", "其他收入"};
        String[] out = {"教育支出", "社会保障和就业支出", "卫生健康支出", "住房保障支出"};
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of("收入项目", "决算数", "支出项目", "决算数"));
        List<Slot> ins = new ArrayList<>();
        List<Slot> outs = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            ins.add(money(sources[i]));
            outs.add(money(uses[i]));
            rows.add(List.of((i + 1) + "." + in[i], ins.get(i), (i + 1) + "." + out[i], outs.get(i)));
        }
        Slot incomeSum = money(income);
        Slot usesSum = money(income + carried);
        List<Slot> inLaw = new ArrayList<>(ins);
        inLaw.add(incomeSum);
        made.law("sum", inLaw);
        List<Slot> outLaw = new ArrayList<>(outs);
        outLaw.add(usesSum);
        made.law("sum", outLaw);
        rows.add(List.of("本年收入合计", incomeSum, "本年支出合计", usesSum));
        made.table("收入支出决算总表", "单位：万元", 1, rows);
        made.head("二、", "收入决算情况");
        List<Object> parts = new ArrayList<>(List.of("本年收入合计"));
        Slot said = money(income);
        made.law("cross-reference", incomeSum, said);
        parts.add(said);
        parts.add("万元，其中：");
        for (int i = 0; i < 4; i++) {
            Slot amount = money(sources[i]);
            Slot share = Made.percent(BigDecimal.valueOf(sources[i]).multiply(BigDecimal.valueOf(100)).divide(BigDecimal.valueOf(income), 12, RoundingMode.HALF_UP), 2, true);
            parts.add(in[i]);
            parts.add(amount);
            parts.add("万元，占");
            parts.add(share);
            parts.add(i < 3 ? "；" : "。");
            made.law("rate", amount, said, share);
            made.law("cross-reference", ins.get(i), amount);
        }
        made.para(parts.toArray());
        made.head("三、", "支出决算情况");
        long basic = (income + carried) * made.between(55, 85) / 100;
        Slot b = money(basic);
        Slot p = money(income + carried - basic);
        Slot s = money(income + carried);
        Slot bs = share(basic, income + carried);
        Slot ps = share(income + carried - basic, income + carried);
        made.para("本年支出合计", s, "万元，其中：基本支出", b, "万元，占", bs, "；项目支出", p, "万元，占", ps, "。");
        made.law("sum", b, p, s);
        made.law("rate", b, s, bs);
        made.law("rate", p, s, ps);
        made.law("cross-reference", usesSum, s);
        budget(made);
    }

    private static void budget(Made made) {
        made.head("四、", "财政拨款支出决算具体情况");
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of("功能分类科目", "年初预算数", "支出决算数", made.one("完成率", "完成预算的比例")));
        String[] names = {"中等职业教育", "教育费附加安排的支出", "机关事业单位养老保险", "事业单位医疗", "住房公积金"};
        List<Slot> plans = new ArrayList<>();
        List<Slot> spents = new ArrayList<>();
        long planAll = 0;
        long spentAll = 0;
        for (String name : names) {
            long plan = made.between(8000, 290000);
            long spent = plan * made.between(71, 118) / 100;
            planAll += plan;
            spentAll += spent;
            Slot a = money(plan);
            Slot b = money(spent);
            Slot c = share(spent, plan);
            plans.add(a);
            spents.add(b);
            made.law("rate", a, b, c);
            rows.add(List.of(name, a, b, c));
        }
        plans.add(money(planAll));
        spents.add(money(spentAll));
        Slot c = share(spentAll, planAll);
        made.law("sum", plans);
        made.law("sum", spents);
        made.law("rate", plans.getLast(), spents.getLast(), c);
        rows.add(List.of("合计", plans.getLast(), spents.getLast(), c));
        made.table("一般公共预算财政拨款支出决算表", "单位：万元", 1, rows);
    }

    private static Slot money(long hundredths) {
        BigDecimal value = BigDecimal.valueOf(hundredths, 2);
        return new Slot(value, value.toPlainString());
    }

    private static Slot share(long part, long whole) {
        return Made.percent(Made.share(part, whole), 2, true);
    }
}
