package org.zhixing.planted;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// The explanations of a unit's final accounts: what was planned and spent with its percentage, items with their comparison, spending per person.
final class AccountsInWords {

    private AccountsInWords() {
    }

    static void write(Draft d) {
        int year = d.between(2016, 2023);
        d.commas = d.maybe();
        d.made.captions = "";
        d.made.para(year + "年度某学校单位决算公开");
        d.made.head("第一部分", " 单位概况");
        Slot staff = d.count(d.between(110, 380));
        Slot retired = d.count(d.between(40, 160));
        d.made.para("单位编制" + (staff.value.intValue() + 14) + "人，年末实有在职人员", staff, "人，离退休人员", retired, "人，", d.one("合计", "共计"), d.sum(staff, retired), "人。");
        d.made.head("第二部分", " 决算情况说明");
        d.made.head("一、", "收入决算情况");
        Slot income = d.money(d.between(300_000, 900_000));
        Slot before = d.money(income.value.movePointRight(2).longValue() * d.between(80, 120) / 100 + 7);
        Slot fiscal = d.money(income.value.movePointRight(2).longValue() * d.between(70, 93) / 100);
        Slot own = d.money(income.value.subtract(fiscal.value).movePointRight(2).longValue() * d.between(40, 80) / 100);
        Slot other = d.money(income.value.subtract(fiscal.value).subtract(own.value).movePointRight(2).longValue());
        d.sums(income, List.of(fiscal, own, other));
        d.made.para(year + "年收入总计", income, "万元，较上年决算数", before, "万元", d.rose("增加", "减少", income, before), d.less(income, before), "万元，", d.rose("增幅", "降幅", income, before), d.growth(income, before, 2), "%，", "主要原因：项目安排变动。其中：财政拨款收入", fiscal, "万元，占总收入的", d.percent("rate", fiscal, income, 2), "%；事业收入", own, "万元，占", d.percent("rate", own, income, 2), "%；其他收入", other, "万元，占", d.percent("rate", other, income, 2), "%。");
        d.made.head("二、", "支出决算情况");
        spending(d, year, staff);
        d.made.head("三、", "政府采购支出说明");
        Slot goods = d.money(d.between(8_000, 40_000));
        Slot works = d.money(d.between(5_000, 50_000));
        Slot services = d.money(d.between(2_000, 20_000));
        Slot bought = d.sum(goods, works, services);
        Slot small = d.money(bought.value.movePointRight(2).longValue() * d.between(50, 95) / 100);
        d.made.para("本年度政府采购支出总额", bought, "万元，其中：政府采购货物支出", goods, "万元、工程支出", works, "万元、服务支出", services, "万元。授予中小企业合同金额", small, "万元，占政府采购支出总额的", d.percent("rate", small, bought, 1), "%。");
    }

    private static void spending(Draft d, int year, Slot staff) {
        List<String> names = List.of("职业教育", "事业单位离退休", "机关事业单位基本养老保险缴费", "事业单位医疗", "住房公积金");
        List<Slot> planned = new ArrayList<>();
        List<Slot> spent = new ArrayList<>();
        List<Slot> done = new ArrayList<>();
        List<List<Object>> rows = new ArrayList<>(List.of(Draft.row("项目", "年初预算数", "决算数", "完成预算（%）", "预决算差异")));
        for (String name : names) {
            planned.add(d.money(name.equals("职业教育") ? d.between(150_000, 400_000) : d.between(4_000, 40_000)));
            spent.add(d.money(planned.getLast().value.movePointRight(2).longValue() * d.between(84, 117) / 100 + 3));
            done.add(d.percent("rate", spent.getLast(), planned.getLast(), 2));
            rows.add(Draft.row(name, planned.getLast(), spent.getLast(), done.getLast(), d.signed(spent.getLast(), planned.getLast())));
        }
        Slot plan = d.sum(planned);
        Slot all = d.sum(spent);
        Slot allDone = d.percent("rate", all, plan, 2);
        rows.add(Draft.row("合计", plan, all, allDone, d.signed(all, plan)));
        d.separated(spent);
        Slot people = d.money(all.value.movePointRight(2).longValue() * d.between(70, 88) / 100);
        Slot running = d.money(all.value.subtract(people.value).movePointRight(2).longValue());
        d.sums(all, List.of(people, running));
        d.made.para(year + "年财政拨款支出年初预算为", d.again(plan), "万元，支出决算为", d.again(all), "万元，完成年初预算的", d.again(allDone), "%。决算数", d.rose("大于", "小于", all, plan), "预算数。按支出功能分类，", names.get(0), "支出", d.again(spent.get(0)), "万元，占", d.percent("rate", spent.get(0), all, 2), "%；", names.get(4), "支出", d.again(spent.get(4)), "万元，占", d.percent("rate", spent.get(4), all, 2), "%。");
        d.made.table("财政拨款支出明细", "金额单位：万元", 1, rows);
        d.made.para("按经济分类，人员经费", people, "万元，公用经费", running, "万元。全年在职人员人均公用经费", d.scaled("per-capita", running, staff, 0, 10_000), "元。");
        Slot meetings = d.money(d.between(100, 900));
        Slot meetingsBefore = d.money(meetings.value.movePointRight(2).longValue() + d.one(-1, 1) * d.between(20, 90));
        d.made.para("公务接待费", meetings, "万元，上年为", meetingsBefore, "万元，同比", d.rose("增长", "下降", meetings, meetingsBefore), d.growth(meetings, meetingsBefore, 1), "%。全年共接待" + d.between(30, 60) + "批次、" + d.between(300, 600) + "人次。");
        Slot cars = d.count(d.between(2, 6));
        Slot cost = d.number(cars.value.multiply(BigDecimal.valueOf(d.between(180, 420), 2)), 2);
        d.made.para("公务用车保有量", cars, "辆，运行维护费", cost, "万元，平均每辆", d.ratio("per-capita", cost, cars, 2), "万元。");
    }
}
