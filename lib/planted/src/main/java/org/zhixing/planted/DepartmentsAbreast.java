package org.zhixing.planted;

import java.util.ArrayList;
import java.util.List;

/// Departments and their programmes with subtotals under merged labels, and a table of two halves side by side.
final class DepartmentsAbreast {

    private static final List<String> DEPARTMENTS = List.of("机电工程系", "信息技术系", "财经商贸系");
    private static final List<List<String>> PROGRAMMES = List.of(List.of("机电技术应用", "数控技术应用", "汽车运用与维修"), List.of("计算机应用", "软件与信息服务"), List.of("会计事务", "电子商务", "物流服务与管理"));

    private DepartmentsAbreast() {
    }

    static void write(Draft d) {
        d.made.captions = d.one("表%d", "表1-%d", "");
        d.made.para("各系部学生情况统计与说明");
        d.made.head("（一）", "分专业学生数");
        List<List<Object>> rows = new ArrayList<>(List.of(Draft.row("系部", "专业", "招生数", "在校生数", "毕业生数")));
        List<List<Slot>> subtotals = new ArrayList<>();
        for (int i = 0; i < DEPARTMENTS.size(); i++) {
            List<List<Slot>> columns = new ArrayList<>();
            for (String programme : PROGRAMMES.get(i)) {
                List<Slot> row = List.of(d.count(d.between(40, 190)), d.count(d.between(200, 620)), d.count(d.between(30, 180)));
                columns.add(row);
                rows.add(Draft.row(columns.size() == 1 ? DEPARTMENTS.get(i) : Made.DOWN, programme, row));
            }
            List<Slot> subtotal = List.of(d.sum(column(columns, 0)), d.sum(column(columns, 1)), d.sum(column(columns, 2)));
            subtotals.add(subtotal);
            rows.add(Draft.row(Made.DOWN, "小计", subtotal));
        }
        List<Slot> totals = List.of(d.sum(column(subtotals, 0)), d.sum(column(subtotals, 1)), d.sum(column(subtotals, 2)));
        rows.add(Draft.row(d.one("总计", "合计"), Made.SPAN, totals));
        d.made.table("各专业学生数", "单位：人", 1, rows);
        List<Slot> sizes = column(subtotals, 1);
        d.made.para("全校", d.again(totals.get(1)), "名在校生分布在", "3个系部、8个专业。", DEPARTMENTS.get(0), d.again(sizes.get(0)), "人，", DEPARTMENTS.get(1), d.again(sizes.get(1)), "人，", DEPARTMENTS.get(2), d.again(sizes.get(2)), "人，分别占在校生总数的", d.percent("rate", sizes.get(0), totals.get(1), 1), "%、", d.percent("rate", sizes.get(1), totals.get(1), 1), "%、", d.percent("rate", sizes.get(2), totals.get(1), 1), "%，",
            d.claim(DEPARTMENTS.get(sizes.indexOf(Draft.most(sizes))), DEPARTMENTS.get(sizes.indexOf(Draft.least(sizes))), sizes.toArray(Slot[]::new)), "规模最大。");
        d.made.para("本年度共招收新生", d.again(totals.get(0)), "人，毕业", d.again(totals.get(2)), "人，", d.rose("招生比毕业多", "招生比毕业少", totals.get(0), totals.get(2)), d.less(totals.get(0), totals.get(2)), "人。");
        d.made.head("（二）", "实训基地");
        abreast(d);
    }

    private static void abreast(Draft d) {
        List<String> places = List.of("数控车间", "汽修车间", "电工实训室", "焊接实训室", "网络机房", "会计模拟室", "电商直播间", "物流实训中心");
        List<Slot> posts = new ArrayList<>();
        places.forEach(place -> posts.add(d.count(d.between(20, 80))));
        List<List<Object>> rows = new ArrayList<>(List.of(Draft.row("场所", "工位数", "场所", "工位数")));
        for (int i = 0; i < 4; i++) {
            rows.add(Draft.row(places.get(i), posts.get(i), places.get(i + 4), posts.get(i + 4)));
        }
        Slot all = d.sum(posts);
        Slot rooms = d.count(8);
        d.made.para("校内实训场所", rooms, "处，共有工位", d.again(all), "个，平均每处", d.ratio("per-capita", all, rooms, 1), "个。");
        rows.add(Draft.row("", "", "合计", all));
        d.made.table("校内实训工位", "单位：个", 1, rows);
    }

    private static List<Slot> column(List<List<Slot>> rows, int column) {
        return rows.stream().map(row -> row.get(column)).toList();
    }
}
