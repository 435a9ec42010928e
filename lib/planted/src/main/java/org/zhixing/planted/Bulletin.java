package org.zhixing.planted;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/// A statistical bulletin of education: levels of schools with increases and growth, a table with the total on top and groups below.
final class Bulletin {

    private Bulletin() {
    }

    static void write(Made made) {
        int year = made.between(2014, 2024);
        made.pieces.add(new Made.Para("", List.of(year + "年某市教育事业发展统计公报")));
        made.head("一、", "综合");
        made.para("全市教育事业平稳发展，学前三年毛入园率保持在90%以上，义务教育巩固率稳定在99%左右。");
        String[] levels = {"小学", "初中", "普通高中", "中等职业教育"};
        String[] numerals = {"二、", "三、", "四、", "五、"};
        List<Slot[]> table = new ArrayList<>();
        for (int i = 0; i < levels.length; i++) {
            made.head(numerals[i], levels[i]);
            table.add(level(made, levels[i]));
        }
        made.head("六、", "各级教育基本情况表");
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of("项目", "学校数（所）", "招生数（人）", "在校生数（人）", "专任教师数（人）", "生师比（:1）"));
        List<Object> total = new ArrayList<>(List.of(made.one("总计", "合计")));
        for (int c = 0; c < 4; c++) {
            int column = c;
            Slot sum = Made.count(table.stream().mapToLong(row -> row[column].value.longValue()).sum());
            List<Slot> law = new ArrayList<>(table.stream().map(row -> row[column]).toList());
            law.add(sum);
            made.law("sum", law);
            total.add(sum);
        }
        Slot totalRatio = Made.decimal(Made.ratio(((Slot) total.get(3)).value, ((Slot) total.get(4)).value), 2);
        total.add(totalRatio);
        made.law("ratio", (Slot) total.get(3), (Slot) total.get(4), totalRatio);
        boolean first = made.chance.nextBoolean();
        if (first) {
            rows.add(total);
        }
        for (int i = 0; i < levels.length; i++) {
            List<Object> row = new ArrayList<>(List.of((Object) levels[i]));
            row.addAll(List.of(table.get(i)));
            made.law("ratio", table.get(i)[2], table.get(i)[3], table.get(i)[4]);
            rows.add(row);
        }
        if (!first) {
            rows.add(total);
        }
        made.table("各级教育基本情况", "", 1, rows);
    }

    private static Slot[] level(Made made, String name) {
        long schools = made.between(12, 260);
        long intake = made.between(4000, 42000);
        long roll = intake * made.between(28, 58) / 10;
        long teachers = roll / made.between(11, 18) + made.between(1, 60);
        Slot[] row = {Made.count(schools), Made.count(intake), Made.count(roll), Made.count(teachers), Made.decimal(Made.ratio(BigDecimal.valueOf(roll), BigDecimal.valueOf(teachers)), 2)};
        Slot rollSaid = Made.count(roll);
        Slot intakeSaid = Made.count(intake);
        Slot teacherSaid = Made.count(teachers);
        Slot ratioSaid = new Slot(row[4].value, row[4].text + ":1");
        Slot[] increase = increase(made, rollSaid, "在校生");
        Slot[] more = increase(made, intakeSaid, "招生");
        boolean rollUp = increase[2].text.equals("+");
        boolean intakeUp = more[2].text.equals("+");
        made.para("全市共有" + name, Made.count(schools), "所。", made.one("招生", "共招生"), intakeSaid, "人，比上年" + (intakeUp ? "增加" : "减少"), more[0], "人，" + (intakeUp ? "增长" : "下降"), more[1], "；",
            made.one("在校生", "在校学生"), rollSaid, "人，比上年" + (rollUp ? "增加" : "减少"), increase[0], "人，" + (rollUp ? "增长" : "下降"), increase[1], "。",
            "专任教师", teacherSaid, "人，生师比为", ratioSaid, "。");
        made.law("ratio", rollSaid, teacherSaid, ratioSaid);
        made.law("cross-reference", row[2], rollSaid);
        return row;
    }

    private static Slot[] increase(Made made, Slot now, String what) {
        long before = now.value.longValue() * made.between(90, 108) / 100 + made.between(3, 40);
        long change = now.value.longValue() - before;
        Slot more = Made.count(Math.abs(change));
        Slot growth = Made.percent(BigDecimal.valueOf(Math.abs(change)).multiply(BigDecimal.valueOf(100)).divide(BigDecimal.valueOf(before), 12, RoundingMode.HALF_UP), 2, true);
        made.law("growth", now, more, growth);
        return new Slot[]{more, growth, new Slot(BigDecimal.ONE, change >= 0 ? "+" : "-")};
    }
}
