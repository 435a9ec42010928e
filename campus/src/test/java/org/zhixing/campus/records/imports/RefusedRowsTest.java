package org.zhixing.campus.records.imports;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.zhixing.campus.records.RecordTypes;
import org.zhixing.indicators.Label;
import org.zhixing.indicators.Language;

import java.util.LinkedHashMap;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhixing.campus.records.imports.Clerk.errors;
import static org.zhixing.campus.records.imports.Clerk.notices;

/// Records that a clerk writes, good and bad; whatever is refused leaves the school as it was.
class RefusedRowsTest {

    private static final Clerk CLERK = Clerk.inDemoSchool();

    @BeforeAll
    static void aMajorWhoseCodeWithoutZeroCouldBeTwo() {
        CLERK.school().sql().execute("insert into programmes.major (name, short_name, code, catalogue, category, years, established) values "
            + "('样例一', '样例一', '0777770', '2010', '07', 3, date '2018-09-01'), ('样例二', '样例二', '077770', '2010', '07', 3, date '2018-09-01'), ('样例三', '样例三', '0077770', '2010', '07', 3, date '2018-09-01')");
        CLERK.school().sql().execute("insert into students.student (student_number, name, sex, birth_date, ethnic_group, id_number) values ('900001', '样例', '1', date '2004-01-01', '01', '990101200401010013')");
    }

    @AfterAll
    static void close() {
        CLERK.close();
    }

    @Test
    void aStudentIsAddedWithCodesByTheirMeaning() {
        assertThat(CLERK.imports(CLERK.csv("student.csv", student())).files()).singleElement().satisfies(file -> {
            assertThat(file.added()).isEqualTo(1);
            assertThat(file.notices()).isEmpty();
        });
        assertThat(CLERK.value("select sex || birth_date || ethnic_group from students.student where student_number = '900002'")).isEqualTo("22004-03-1501");
    }

    @Test
    void aDayThatTheCalendarDoesNotHaveIsNamed() {
        refused("student", with(student(), "Date of birth", "2004-02-31"), "第2行“Date of birth”（2004-02-31）：没有这一天", "row 2, “Date of birth” (2004-02-31): is no day of the calendar");
    }

    @Test
    void anIdNumberWithAWrongCheckCharacterIsRefused() {
        refused("student", with(student(), "身份证件号", "990101200403150021"), "第2行“身份证件号”（990101200403150021）：不符合“身份证件号校验码正确”这一要求", "row 2, “身份证件号” (990101200403150021): must fulfil: The check character of the ID number is right");
    }

    @Test
    void whatMustBeFilledInIsSaidAndAColumnThatNobodyKnowsIsNoticed() {
        Map<String, String> row = with(student(), "姓名", "");
        row.put("星座", "白羊");
        ImportOutcome outcome = refused("student", row, "第2行“姓名”：必须填写", "row 2, “姓名”: must be filled in");
        assertThat(notices(outcome, Language.ZH)).containsExactly("工作表“student”：没有读取这些列：星座；如果需要，请在网页“导入”里指定它们读成什么");
    }

    @Test
    void aMarkAboveTheFullMarkIsRefused() {
        String exam = CLERK.school().sql().fetchSingle("select name from teaching.exam where full_mark = 150 order by name limit 1").get(0, String.class);
        refused("score", Map.of("考试", exam, "学生", "900001", "分数", "150.5"), "第2行“分数”（150.5）：分数不能超过满分", "row 2, “分数” (150.5): A mark is at most the full mark");
    }

    @Test
    void aStudentInTwoClassesOnOneDayIsRefused() {
        Map<String, String> first = enrolment("0777770", "2019-09-01", "2020-07-01", "毕业");
        ImportOutcome outcome = CLERK.imports(CLERK.csv("enrolment.csv", String.join(",", first.keySet()), String.join(",", first.values()), String.join(",", enrolment("077770", "2019-10-01", "", "").values())));
        assertThat(errors(outcome, Language.ZH)).containsExactly("工作表“enrolment”第3行“学生”（900001）：同一学生同一天只能有一条学籍、在一个班级");
        assertThat(CLERK.value("select count(*) from students.enrolment e join students.student s on s.id = e.student where student_number = '900001'")).isEqualTo(0L);
    }

    @Test
    void aMajorCodeThatLostItsZeroIsRepairedWhereOnlyOneFits() {
        ImportOutcome outcome = CLERK.imports(CLERK.csv("enrolment_plan.csv", Map.of("专业", "777770", "招生年份", "2031", "计划数", "50")));
        assertThat(notices(outcome, Language.ZH)).containsExactly("工作表“enrolment_plan”第2行“专业”（777770）：补上丢失的首位0，按“0777770”读取");
        assertThat(CLERK.value("select code from programmes.major m join programmes.enrolment_plan p on p.major = m.id where year = 2031")).isEqualTo("0777770");
    }

    @Test
    void aMajorCodeThatCouldBeTwoIsRefusedAndBothAreNamed() {
        refused("enrolment_plan", Map.of("专业", "77770", "招生年份", "2032", "计划数", "50"),
            "第2行“专业”（77770）：可能是0077770 样例三、077770 样例二，请写明是哪一个", "row 2, “专业” (77770): could be 0077770 样例三 or 077770 样例二; say which one");
    }

    @Test
    void aCodeThatTwoMajorsShareIsRefusedAndBothAreNamed() {
        CLERK.school().sql().execute("insert into programmes.major (name, short_name, code, catalogue, category, years, established) values ('样例四', '样例四', '0077770', '2010', '07', 3, date '2018-09-01')");
        refused("enrolment_plan", Map.of("专业", "0077770", "招生年份", "2032", "计划数", "50"),
            "第2行“专业”（0077770）：可能是0077770 样例三、0077770 样例四，请写明是哪一个", "row 2, “专业” (0077770): could be 0077770 样例三 or 0077770 样例四; say which one");
        CLERK.school().sql().execute("delete from programmes.major where name = '样例四'");
    }

    @Test
    void aMajorCodeThatNobodyDeclaredIsRefused() {
        refused("enrolment_plan", Map.of("专业", "999999", "招生年份", "2032", "计划数", "50"), "第2行“专业”（999999）：没有这样的专业，请先登记", "row 2, “专业” (999999): there is no such major; record it first");
    }

    @Test
    void aNumberIsReadExactlyAndAFractionOfAPersonIsNot() {
        refused("enrolment_plan", Map.of("专业", "077770", "招生年份", "2032", "计划数", "50.5"), "第2行“计划数”（50.5）：应为整数", "row 2, “计划数” (50.5): should be a whole number");
    }

    @Test
    void aClerkSeesEverythingThatIsWrongInOneRunAndNothingTwice() {
        String headings = "学号,姓名,性别,出生日期,民族,身份证件号,监护人电话";
        ImportOutcome outcome = CLERK.imports(CLERK.csv("student.csv", headings,
            "900010,样例,妖,2004-03-15,01,990101200403150021,",
            "900011,样例,女,2004-03-99,01,990101200403150087,",
            "900012,样例,女,2004-03-15,1x,99010120040315001X,",
            "900011,别人,女,2004-03-15,01,990101200403150036,",
            "900013,样例,男,2004-03-16,01,990101200403150044,"));
        assertThat(errors(outcome, Language.ZH)).containsExactlyInAnyOrder(
            "工作表“student”第2行“性别”（妖）：不在可选范围内：男、女",
            "工作表“student”第2行“身份证件号”（990101200403150021）：不符合“身份证件号校验码正确”这一要求",
            "工作表“student”第3行“出生日期”（2004-03-99）：没有这一天",
            "工作表“student”第4行“民族”（1x）：" + message(outcome, "民族"),
            "工作表“student”第5行“学号”（900011）：与第 3 行是同一条记录，内容却不同：请只保留一行",
            "工作表“student”第6行“身份证件号”（990101200403150044）：不符合“身份证件号与出生日期一致”这一要求");
        assertThat(outcome.refusedRows()).isEqualTo(5);
        assertThat(outcome.files().getFirst().refusedRows().getFirst().why()).as("both problems of one row").extracting(Label::zh)
            .containsExactly("“性别”不在可选范围内：男、女", "“身份证件号”不符合“身份证件号校验码正确”这一要求");
    }

    @Test
    void aValueIsToldAsItStandsInItsCell() {
        String exam = CLERK.school().sql().fetchSingle("select name from teaching.exam where full_mark = 150 order by name limit 1").get(0, String.class);
        assertThat(errors(CLERK.imports(CLERK.csv("score.csv", "考试,学生,分数", exam + ",900001,-3")), Language.ZH)).singleElement().asString().contains("“分数”（-3）：");
    }

    private static String message(ImportOutcome outcome, String column) {
        return outcome.files().getFirst().errors().stream().filter(error -> column.equals(error.column())).findFirst().orElseThrow().message().zh();
    }

    private static ImportOutcome refused(String type, Map<String, String> row, String zh, String en) {
        var table = CLERK.school().the(RecordTypes.class).named(type).orElseThrow().table();
        int before = CLERK.school().sql().fetchCount(table);
        ImportOutcome outcome = CLERK.imports(CLERK.csv(type + ".csv", row));
        assertThat(errors(outcome, Language.ZH)).containsExactly("工作表“" + type + "”" + zh);
        assertThat(errors(outcome, Language.EN)).containsExactly("sheet “" + type + "”, " + en);
        assertThat(outcome.refusedRows()).isEqualTo(1);
        assertThat(CLERK.school().sql().fetchCount(table)).isEqualTo(before);
        return outcome;
    }

    private static Map<String, String> student() {
        return new LinkedHashMap<>(Map.of("学号", "900002", "姓名", "样例乙", "性别", "女", "Date of birth", "2004年3月15日", "民族", "01", "身份证件号", "990101200403150028"));
    }

    private static Map<String, String> enrolment(String major, String from, String to, String ended) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("学生", "900001");
        row.put("专业", major);
        row.put("入学年份", "2019");
        row.put("年级", "一年级");
        row.put("学习形式", "全日制");
        row.put("生源", "应届初中毕业生");
        row.put("学籍状态", "在读");
        row.put("开始原因", "新生入学");
        row.put("结束原因", ended);
        row.put("起始日期", from);
        row.put("终止日期", to);
        return row;
    }

    private static Map<String, String> with(Map<String, String> row, String column, String text) {
        Map<String, String> changed = new LinkedHashMap<>(row);
        changed.put(column, text);
        return changed;
    }
}
