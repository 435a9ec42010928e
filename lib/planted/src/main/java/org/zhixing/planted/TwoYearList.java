package org.zhixing.planted;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// A list of indicators with unit, two years and the change, as provinces ask schools to fill in; prose repeats some of it.
final class TwoYearList {

    private TwoYearList() {
    }

    static void write(Draft d) {
        int year = d.between(2016, 2024);
        d.made.captions = d.one("表%d", "附表%d", "");
        d.commas = d.maybe();
        d.made.para("职业院校人才培养状况数据表说明");
        d.made.head("一", "、数据变化");
        List<Slot> now = List.of(d.count(d.between(2000, 5000)), d.count(d.between(120, 300)), d.count(d.between(60_000, 150_000)), d.count(d.between(700, 1500)), d.count(d.between(300, 900)), d.money(d.between(120_000, 400_000)));
        List<Slot> before = now.stream().map(slot -> slot.value.scale() > 0 ? d.money(slot.value.movePointRight(2).longValue() * d.between(85, 115) / 100) : d.count(slot.value.longValue() * d.between(85, 115) / 100 + 3)).toList();
        List<String> names = List.of("全日制在校生人数", "专任教师人数", "校舍建筑面积", "教学用计算机台数", "校内实训工位数", "教学仪器设备值");
        List<String> units = List.of("人", "人", "㎡", "台", "个", "万元");
        boolean relative = d.maybe();
        List<List<Object>> rows = new ArrayList<>();
        rows.add(Draft.row("序号", "指标", "单位", year - 1 + "年", year + "年", relative ? "增长率（%）" : d.one("增减", "变化")));
        for (int i = 0; i < names.size(); i++) {
            rows.add(Draft.row(Integer.toString(i + 1), names.get(i), units.get(i), before.get(i), now.get(i), relative ? d.signedGrowth(now.get(i), before.get(i), 2) : d.signed(now.get(i), before.get(i))));
        }
        Slot ratioNow = d.ratio("ratio", now.get(0), now.get(1), 2);
        Slot ratioBefore = d.ratio("ratio", before.get(0), before.get(1), 2);
        rows.add(Draft.row("7", "生师比", ":1", ratioBefore, ratioNow, relative ? d.signedGrowth(ratioNow, ratioBefore, 2) : d.signed(ratioNow, ratioBefore)));
        Slot areaNow = d.ratio("per-capita", now.get(2), now.get(0), 2);
        Slot areaBefore = d.ratio("per-capita", before.get(2), before.get(0), 2);
        rows.add(Draft.row("8", "生均校舍建筑面积", "㎡/人", areaBefore, areaNow, relative ? d.signedGrowth(areaNow, areaBefore, 2) : d.signed(areaNow, areaBefore)));
        d.made.para("学校现有全日制在校生", d.again(now.get(0)), "人，较上一年的", d.again(before.get(0)), "人", d.rose("有所增加", "有所减少", now.get(0), before.get(0)), "；教学计算机", d.again(now.get(3)), "台，", d.one("比上年", "较上年"), d.rose("增加", "减少", now.get(3), before.get(3)), d.less(now.get(3), before.get(3)), "台。",
            "教学仪器设备总值", d.again(now.get(5)), "万元，", d.one("同比", "比上年"), d.rose("增长", "下降", now.get(5), before.get(5)), d.growth(now.get(5), before.get(5), 1), "%。");
        d.made.para("生师比由上年的", d.again(ratioBefore), ":1变为", d.again(ratioNow), ":1，", "生均校舍建筑面积为", d.again(areaNow), "平方米。");
        d.made.table("主要办学指标对比", "", "注：在校生人数不含非全日制学生；上年数据以上年年报为准。", 1, rows);
        d.made.head("二", "、专业与课程");
        Slot majors = d.count(d.between(12, 30));
        Slot key = d.count(d.between(3, 9));
        Slot hours = d.count(d.between(4000, 9000));
        Slot practice = d.count(hours.value.longValue() * d.between(50, 62) / 100);
        d.made.para("开设专业", majors, "个，其中省级重点专业", key, "个，占专业总数的", d.percent("rate", key, majors, 1), "%。全年开课", hours, "学时，其中实践教学", practice, "学时，占总学时的", d.percent("rate", practice, hours, 2), "%，实践教学学时超过一半。");
        List<Slot> marks = List.of(d.number(BigDecimal.valueOf(d.between(912, 990), 1), 1), d.number(BigDecimal.valueOf(d.between(912, 990), 1), 1), d.number(BigDecimal.valueOf(d.between(912, 990), 1), 1));
        d.made.para("学生对课堂教学、实习实训、校园生活的满意度分别为", marks.get(0), "%、", marks.get(1), "%和", marks.get(2), "%，均在", d.claim("91", "97", marks.stream().filter(mark -> mark.value.intValue() < 97).toArray(Slot[]::new)), "%以上。");
    }
}
