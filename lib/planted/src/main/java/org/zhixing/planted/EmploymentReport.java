package org.zhixing.planted;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// A report on where graduates went: by sex, by major, by destination, two years compared.
final class EmploymentReport {

    private EmploymentReport() {
    }

    static void write(Made made) {
        int year = made.between(2015, 2024);
        made.pieces.add(new Made.Para("", List.of(year + "届毕业生就业质量年度报告")));
        made.head("1", "毕业生规模与结构");
        long all = made.between(600, 4200);
        long boys = all * made.between(38, 60) / 100;
        Slot total = Made.count(all);
        Slot b = Made.count(boys);
        Slot g = Made.count(all - boys);
        Slot bs = Made.percent(Made.share(boys, all), 2, true);
        Slot gs = Made.percent(Made.share(all - boys, all), 2, true);
        made.para(made.one("学校" + year + "届毕业生共", "我校" + year + "届共有毕业生", year + "届毕业生总人数为"), total, "人，其中", made.one("男生", "男性毕业生"), b, "人，占", made.one("毕业生总数的", "总人数的", ""), bs, "；",
            made.one("女生", "女性毕业生"), g, "人，占", made.one("毕业生总数的", "总人数的", ""), gs, "。");
        made.law("sum", b, g, total);
        made.law("rate", b, total, bs);
        made.law("rate", g, total, gs);
        int majors = made.between(5, 12);
        String[] names = {"计算机应用", "护理", "会计", "机电技术应用", "汽车运用与维修", "学前教育", "电子商务", "旅游服务与管理", "畜牧兽医", "数控技术应用", "建筑工程施工", "美术设计与制作", "物流服务"};
        long[] byMajor = made.parts(all, majors);
        List<Slot> graduates = new ArrayList<>();
        List<Slot> placed = new ArrayList<>();
        List<List<Object>> rows = new ArrayList<>();
        boolean numbered = made.chance.nextBoolean();
        rows.add(numbered ? List.of("序号", "专业名称", "毕业人数", "就业人数", "就业率") : List.of("专业", "毕业生人数（人）", "就业人数（人）", "就业率（%）"));
        long placedAll = 0;
        for (int i = 0; i < majors; i++) {
            long went = byMajor[i] * made.between(86, 100) / 100;
            placedAll += went;
            Slot n = Made.count(byMajor[i]);
            Slot w = Made.count(went);
            Slot r = Made.percent(Made.share(went, byMajor[i]), 2, numbered);
            graduates.add(n);
            placed.add(w);
            made.law("rate", w, n, r);
            rows.add(numbered ? List.of(Integer.toString(i + 1), names[i], n, w, r) : List.of(names[i], n, w, r));
        }
        Slot n = Made.count(all);
        Slot w = Made.count(placedAll);
        Slot r = Made.percent(Made.share(placedAll, all), 2, numbered);
        graduates.add(n);
        placed.add(w);
        made.law("sum", graduates);
        made.law("sum", placed);
        made.law("rate", w, n, r);
        made.law("cross-reference", n, total);
        rows.add(numbered ? List.of("合计", Made.SPAN, n, w, r) : List.of(made.one("合计", "总计"), n, w, r));
        made.head("2", "就业率");
        Slot w2 = Made.count(placedAll);
        Slot r2 = Made.percent(Made.share(placedAll, all), 2, true);
        made.law("cross-reference", w, w2);
        made.para("截至" + year + "年12月31日，", made.one("毕业生就业人数为", "已就业毕业生"), w2, "人，", made.one("总体就业率为", "就业率达到", "就业率"), r2, "。");
        made.law("rate", w2, n, r2);
        made.table(year + "届毕业生分专业就业情况", "", 1, rows);
        destinations(made, placedAll);
        compare(made, year, all, placedAll);
    }

    private static void destinations(Made made, long placed) {
        made.head("3", "就业去向");
        String[] kinds = {"升学", "企业就业", "自主创业", "参军入伍", "灵活就业"};
        long[] parts = made.parts(placed, kinds.length);
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of("去向", "人数", "比例"));
        List<Slot> counts = new ArrayList<>();
        Slot whole = Made.count(placed);
        for (int i = 0; i < kinds.length; i++) {
            Slot count = Made.count(parts[i]);
            Slot share = Made.percent(Made.share(parts[i], placed), 2, true);
            made.law("rate", count, whole, share);
            counts.add(count);
            rows.add(List.of(kinds[i], count, share));
        }
        counts.add(whole);
        made.law("sum", counts);
        rows.add(List.of("合计", whole, "100.00%"));
        made.table("毕业生去向分布", "", 1, rows);
        Slot again = Made.count(parts[1]);
        made.law("cross-reference", counts.get(1), again);
        made.para("从去向看，企业就业", again, "人，是主要去向之一；调查样本约" + made.between(3, 9) * 100 + "人，回收率较高。");
    }

    private static void compare(Made made, int year, long all, long placed) {
        made.head("4", "与上届比较");
        long allBefore = all + made.between(-180, 260);
        long placedBefore = allBefore * made.between(880, 990) / 1000;
        Slot[] now = {Made.count(all), Made.count(placed), Made.percent(Made.share(placed, all), 2, true)};
        Slot[] then = {Made.count(allBefore), Made.count(placedBefore), Made.percent(Made.share(placedBefore, allBefore), 2, true)};
        Slot[] change = new Slot[3];
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of("年度", "毕业生数", "就业人数", "就业率"));
        for (int i = 0; i < 3; i++) {
            BigDecimal difference = now[i].value.subtract(then[i].value);
            change[i] = Made.signed(difference, i == 2 ? 2 : 0, i == 2 ? "%" : "");
            made.law("difference", then[i], now[i], change[i]);
        }
        made.law("rate", then[1], then[0], then[2]);
        rows.add(List.of(year - 1 + "年", then[0], then[1], then[2]));
        rows.add(List.of(year + "年", now[0], now[1], now[2]));
        rows.add(List.of(made.one("变化", "增减"), change[0], change[1], change[2]));
        made.table("两年就业情况对比", "", 1, rows);
    }
}
