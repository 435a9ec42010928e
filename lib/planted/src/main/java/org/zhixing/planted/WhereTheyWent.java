package org.zhixing.planted;

import java.util.ArrayList;
import java.util.List;

/// Destinations by degree under two levels of header, counts and shares in turn; the sentences name shares in a row.
final class WhereTheyWent {

    private WhereTheyWent() {
    }

    static void write(Draft d) {
        int year = d.between(2016, 2024);
        d.commas = d.one(false, false, true);
        d.made.head("一、", "毕业去向分布");
        List<String> names = List.of("协议和合同就业", "升学", "自主创业", "灵活就业", "未就业");
        List<Slot> higher = d.split(d.between(800, 2400), names.size());
        List<Slot> lower = d.split(d.between(600, 1900), names.size());
        Slot higherAll = d.sum(higher);
        Slot lowerAll = d.sum(lower);
        List<Slot> both = new ArrayList<>();
        List<List<Object>> rows = new ArrayList<>(List.of(Draft.row("毕业去向", "本科", Made.SPAN, "专科", Made.SPAN, d.one("总体", "合计"), Made.SPAN),
            Draft.row(Made.DOWN, "人数", "比例（%）", "人数", "比例（%）", "人数", "比例（%）")));
        for (int i = 0; i < names.size(); i++) {
            both.add(d.sum(higher.get(i), lower.get(i)));
        }
        Slot all = d.sum(both);
        d.sums(all, List.of(higherAll, lowerAll));
        List<Slot> shares = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            shares.add(d.percent("rate", both.get(i), all, 2));
            rows.add(Draft.row(names.get(i), higher.get(i), d.percent("rate", higher.get(i), higherAll, 2), lower.get(i), d.percent("rate", lower.get(i), lowerAll, 2), both.get(i), shares.get(i)));
        }
        rows.add(Draft.row("合计", higherAll, "100.00", lowerAll, "100.00", all, "100.00"));
        d.made.para("学校" + year + "届毕业生总数为", d.again(all), "人，其中本科毕业生", d.again(higherAll), "人，占毕业生总数的", d.percent("rate", higherAll, all, 2), "%；专科毕业生", d.again(lowerAll), "人，占", d.percent("rate", lowerAll, all, 2), "%。");
        d.made.para("毕业生中，", names.get(0), "、", names.get(1), "、", names.get(2), "、", names.get(3), "的人数分别为", d.again(both.get(0)), "人、", d.again(both.get(1)), "人、", d.again(both.get(2)), "人和", d.again(both.get(3)), "人，", d.one("所占比例", "占比"), "分别为", d.again(shares.get(0)), "%、", d.again(shares.get(1)), "%、", d.again(shares.get(2)), "%和", d.again(shares.get(3)), "%。");
        d.made.table(year + "届毕业生毕业去向分布", "", "数据来源：学校就业管理系统，截至当年12月31日。", 2, rows);
        d.made.head("二、", "就业行业与地区");
        Slot answered = d.count(d.between(500, 1400));
        List<Slot> regions = d.split(answered.value.longValue(), 3);
        d.sums(answered, regions);
        d.made.para("签约就业的", answered, "名毕业生中，在省会就业", regions.get(0), "人（", d.percent("rate", regions.get(0), answered, 1), "%），在省内其他地区就业", regions.get(1), "人（", d.percent("rate", regions.get(1), answered, 1), "%），到省外就业", regions.get(2), "人（", d.percent("rate", regions.get(2), answered, 1), "%）。");
        Slot inside = d.sum(regions.get(0), regions.get(1));
        d.made.para("省内就业合计", inside, "人，占签约就业人数的", d.percent("rate", inside, answered, 1), "%，服务地方的", d.one("作用明显", "成效显著"), "。");
    }
}
