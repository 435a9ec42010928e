package org.zhixing.planted;

import java.util.ArrayList;
import java.util.List;

/// A school's year in an outline of three levels: bracketed figures per head, one to so many, rows with 其中, labels left blank below one another.
final class OutlineOfASchool {

    private OutlineOfASchool() {
    }

    static void write(Draft d) {
        int year = d.between(2015, 2023);
        d.made.captions = d.one("表%d", "表%d：");
        d.made.para("某市职业高级中学质量年度报告");
        d.made.para("（" + year + "年9月—" + (year + 1) + "年8月）");
        d.made.para("学校始建于1984年，2006年被评为国家级重点，现开办“3+2”“9+3”等办学形式，执行“1+X”证书试点，教学质量连续5年获市一等奖，地址为某路118号。");
        d.made.head("一、", "基本情况");
        d.made.head("（一）", "规模");
        Slot students = d.count(d.between(1300, 4900));
        Slot land = d.count(d.between(50_000, 160_000));
        Slot floor = d.count(d.between(30_000, 90_000));
        Slot books = d.number(java.math.BigDecimal.valueOf(d.between(500, 1500), 2), 2);
        d.made.para("1．校园。学校占地", land, "平方米（生均", d.ratio("per-capita", land, students, 1), "平方米），建筑面积", floor, "平方米（生均", d.ratio("per-capita", floor, students, 1), "平方米）；馆藏纸质图书", books, "万册，生均", d.scaled("per-capita", books, students, 1, 10_000), "册。");
        List<Slot> grades = d.split(students.value.longValue(), 3);
        d.sums(students, grades);
        d.made.para("2．学生。全日制在校学生", d.one("共", "总数为"), students, "人，其中高一、高二、高三年级依次为", grades.get(0), "人、", grades.get(1), "人、", grades.get(2), "人；", d.one("毕业班学生占在校学生的", "高三年级占在校学生总数的"), d.percent("rate", grades.get(2), students, 1), "％。");
        Slot left = d.count(d.between(9, 60));
        d.made.para("上学年流失学生", left, "人，流失率", d.percent("rate", left, students, 2), "％。");
        d.made.head("（二）", "教师队伍");
        staff(d, students);
        d.made.head("二、", "教学");
        programmes(d);
    }

    private static void staff(Draft d, Slot students) {
        Slot teachers = d.count(students.value.longValue() / d.between(13, 19));
        Slot women = d.count(teachers.value.longValue() * d.between(41, 66) / 100);
        Slot men = d.count(teachers.value.longValue() - women.value.longValue());
        d.sums(teachers, List.of(men, women));
        Slot toOne = d.ratio("ratio", students, teachers, 1);
        d.made.para("专任教师", teachers, "名，师生比1:", toOne, "。其中男教师", men, "名、女教师", women, "名，男女教师之比为", d.ratio("ratio", men, women, 2), "∶1。");
        Slot degree = d.count(teachers.value.longValue() * d.between(88, 97) / 100);
        Slot master = d.count(teachers.value.longValue() * d.between(8, 30) / 100);
        Slot senior = d.count(teachers.value.longValue() * d.between(20, 35) / 100);
        Slot vocational = d.count(teachers.value.longValue() * d.between(50, 65) / 100);
        Slot both = d.count(vocational.value.longValue() * d.between(60, 90) / 100);
        d.made.para("具有本科及以上学历的", degree, "名，学历达标率", d.percent("rate", degree, teachers, 1), "％；硕士", master, "名，占", d.percent("rate", master, teachers, 1), "％；高级讲师", senior, "名，占", d.percent("rate", senior, teachers, 1), "％；专业课教师", vocational, "名，其中“双师型”", both, "名，占专业课教师的", d.percent("rate", both, vocational, 1), "％。");
        List<List<Object>> rows = new ArrayList<>(List.of(Draft.row("序号", "类别", "人数（人）", "占专任教师比例（%）")));
        List<String> names = List.of("专任教师", "其中：女教师", "本科及以上学历", "其中：硕士", "高级职称", "“双师型”");
        List<Slot> counts = List.of(d.again(teachers), d.again(women), d.again(degree), d.again(master), d.again(senior), d.again(both));
        for (int i = 0; i < names.size(); i++) {
            rows.add(Draft.row(Integer.toString(i + 1), names.get(i), counts.get(i), i == 0 ? "100" : d.percent("rate", counts.get(i), counts.get(0), 1)));
        }
        d.made.table("教师队伍结构一览", "", 1, rows);
    }

    private static void programmes(Draft d) {
        List<List<Object>> rows = new ArrayList<>(List.of(Draft.row("专业大类", "专业名称", "班数", "学生数")));
        List<List<String>> majors = List.of(List.of("汽车运用与维修", "汽车美容与装潢"), List.of("旅游服务与管理", "高星级饭店运营", "中餐烹饪"), List.of("计算机网络", "平面设计"));
        List<String> groups = List.of("交通运输", "旅游服务", "信息技术");
        List<Slot> classes = new ArrayList<>();
        List<Slot> sizes = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int g = 0; g < groups.size(); g++) {
            for (String major : majors.get(g)) {
                classes.add(d.count(d.between(3, 12)));
                sizes.add(d.count(classes.getLast().value.longValue() * d.between(31, 47) + d.between(0, 2)));
                names.add(major);
                rows.add(Draft.row(major.equals(majors.get(g).getFirst()) ? groups.get(g) : "", major, classes.getLast(), sizes.getLast()));
            }
        }
        Slot all = d.sum(sizes);
        Slot classesAll = d.sum(classes);
        rows.add(Draft.row("合计", "", classesAll, all));
        d.made.para("学校共开设", "3大类7个专业，", d.again(classesAll), "个教学班，中职学籍学生", d.again(all), "人，平均每班", d.ratio("per-capita", all, classesAll, 1), "人。学生人数最多的专业是", d.claim(names.get(sizes.indexOf(Draft.most(sizes))), names.get(sizes.indexOf(Draft.least(sizes))), sizes.toArray(Slot[]::new)), "，有", d.again(Draft.most(sizes)), "人；最少的是" + names.get(sizes.indexOf(Draft.least(sizes))) + "，仅", d.again(Draft.least(sizes)), "人。");
        d.made.table("各专业班级和学生数", "", "注：学生数以学年初报表为准。", 1, rows);
    }
}
