package org.zhixing.planted;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// Grounds, buildings, equipment and books: money in yuan and in units of ten thousand, opening and closing balances, enumerations with their totals.
final class EstateAndLabs {

    private EstateAndLabs() {
    }

    static void write(Draft d) {
        int year = d.between(2016, 2024);
        d.made.captions = d.one("表%d", "表%d.", "");
        d.made.para("某职教中心办学条件与资产情况（" + year + "）");
        d.made.head("一、", "土地与校舍");
        Slot students = d.count(d.between(1200, 3900));
        Slot mu = d.number(BigDecimal.valueOf(d.between(8000, 21000), 2), 2);
        Slot teaching = d.count(d.between(12_000, 30_000));
        Slot office = d.count(d.between(2_000, 6_000));
        Slot living = d.count(d.between(9_000, 25_000));
        Slot other = d.count(d.between(500, 3_000));
        Slot floor = d.sum(teaching, office, living, other);
        Slot perFloor = d.ratio("per-capita", floor, students, 2);
        d.made.para("学校占地", mu, "亩，校舍总建筑面积", floor, "平方米，其中教学及辅助用房", teaching, "平方米，行政办公用房", office, "平方米，生活用房", living, "平方米，其他用房", other, "平方米；教学及辅助用房占总建筑面积的", d.percent("rate", teaching, floor, 1), "%。");
        d.made.para("按", students, "名在校学生计算，生均校舍", perFloor, "平方米。");
        d.made.table("校舍构成", "单位：㎡", 1, List.of(Draft.row("类别", "教学及辅助用房", "行政办公用房", "生活用房", "其他用房", "总面积"), Draft.row("面积", d.again(teaching), d.again(office), d.again(living), d.again(other), d.again(floor)), Draft.row("占比", percent(d.percent("rate", teaching, floor, 2)), percent(d.percent("rate", office, floor, 2)), percent(d.percent("rate", living, floor, 2)), percent(d.percent("rate", other, floor, 2)), "100%")));
        d.made.head("二、", "固定资产");
        List<String> kinds = List.of("房屋及构筑物", "通用设备", "专用设备", "家具用具", "图书档案");
        List<List<Object>> rows = new ArrayList<>(List.of(Draft.row("资产类别", "期初", "本期增加", "本期减少", "期末")));
        List<List<Slot>> columns = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (String kind : kinds) {
            Slot opening = d.number(BigDecimal.valueOf(d.between(30_000, 900_000), 2), 2);
            Slot more = d.number(BigDecimal.valueOf(d.between(1_000, 60_000), 2), 2);
            Slot less = d.number(BigDecimal.valueOf(d.between(100, 20_000), 2), 2);
            Slot closing = d.number(opening.value.add(more.value).subtract(less.value), 2);
            d.law("difference", () -> opening.read().add(more.read()).subtract(less.read()).compareTo(closing.read()) == 0, opening, more, less, closing);
            List<Slot> row = List.of(opening, more, less, closing);
            for (int c = 0; c < 4; c++) {
                columns.get(c).add(row.get(c));
            }
            rows.add(Draft.row(kind, row));
        }
        List<Slot> totals = columns.stream().map(d::sum).toList();
        rows.add(Draft.row("合计", totals));
        List<Slot> closing = columns.get(3);
        d.made.para("截至" + year + "年末，固定资产原值", d.again(totals.get(3)), "万元，比期初", d.rose("增加", "减少", totals.get(3), totals.get(0)), d.less(totals.get(3), totals.get(0)), "万元，", d.rose("增长", "下降", totals.get(3), totals.get(0)), d.growth(totals.get(3), totals.get(0), 2), "%。其中价值最大的是", d.claim(kinds.get(closing.indexOf(Draft.most(closing))), kinds.get(closing.indexOf(Draft.least(closing))), closing.toArray(Slot[]::new)), "，为", d.again(Draft.most(closing)), "万元，占", d.percent("rate", Draft.most(closing), totals.get(3), 1), "%。");
        d.made.table("固定资产增减变动", "单位：万元", 1, rows);
        Slot equipment = d.sum(closing.get(1), closing.get(2));
        d.made.para("通用设备和专用设备合计", equipment, "万元，生均设备值", d.scaled("per-capita", equipment, students, 2, 10_000), "元。");
        d.made.head("三、", "实训与图书");
        List<Slot> rooms = d.split(d.between(30, 75), 4);
        Slot roomsAll = d.sum(rooms);
        Slot posts = d.count(roomsAll.value.longValue() * d.between(18, 40));
        d.made.para("建有机械加工实训室", rooms.get(0), "间、电子电工实训室", rooms.get(1), "间、汽修实训室", rooms.get(2), "间、财会实训室", rooms.get(3), "间，", d.one("合计", "共计"), roomsAll, "间，工位", posts, "个，平均每间", d.ratio("per-capita", posts, roomsAll, 1), "个工位，每百名学生拥有工位", d.scaled("per-capita", posts, students, 1, 100), "个。");
        Slot paper = d.count(d.between(40_000, 130_000));
        Slot added = d.count(d.between(800, 4_900));
        Slot before = d.count(paper.value.longValue() - added.value.longValue());
        d.law("difference", () -> before.read().add(added.read()).compareTo(paper.read()) == 0, before, added, paper);
        d.made.para("图书馆原有纸质图书", before, "册，本年新增", added, "册，现有", paper, "册，生均", d.ratio("per-capita", paper, students, 1), "册。");
    }

    private static Slot percent(Slot slot) {
        slot.text = slot.text + "%";
        return slot;
    }
}
