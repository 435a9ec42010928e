package org.zhixing.campus.records;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.zhixing.campus.command.School;
import org.zhixing.campus.demo.DemoSchool;
import org.zhixing.indicators.Language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/// Records that a clerk writes, good and bad; whatever is refused leaves the school as it was.
class RecordsTest {

    private static final School SCHOOL = DemoSchool.copy();
    private static final RecordTypes TYPES = SCHOOL.the(RecordTypes.class);

    @BeforeAll
    static void aMajorWhoseCodeWithoutZeroCouldBeTwo() {
        SCHOOL.sql().execute("insert into programmes.major (name, short_name, code, catalogue, category, years, established) values "
            + "('样例一', '样例一', '0777770', '2010', '07', 3, date '2018-09-01'), ('样例二', '样例二', '077770', '2010', '07', 3, date '2018-09-01'), ('样例三', '样例三', '0077770', '2010', '07', 3, date '2018-09-01')");
        SCHOOL.sql().execute("insert into students.student (student_number, name, sex, birth_date, ethnic_group, id_number) values ('900001', '样例', '1', date '2004-01-01', '01', '990101200401010013')");
    }

    @AfterAll
    static void close() {
        SCHOOL.close();
    }

    @Test
    void aStudentIsAddedWithCodesByTheirMeaning() {
        assertThat(add("student", student())).isEqualTo(new Outcome.Added(1, List.of()));
        assertThat(SCHOOL.sql().fetchValue("select sex || birth_date || ethnic_group from students.student where student_number = '900002'")).isEqualTo("22004-03-1501");
    }

    @Test
    void aDayThatTheCalendarDoesNotHaveIsNamed() {
        refused("student", with(student(), "出生日期", "2004-02-31"), "第1行“出生日期”（2004-02-31）：没有这一天", "Row 1, “Date of birth” (2004-02-31): is no day of the calendar");
    }

    @Test
    void anIdNumberWithAWrongCheckCharacterIsRefused() {
        refused("student", with(student(), "身份证件号", "990101200403150021"), "第1行：身份证件号校验码正确", "Row 1: The check character of the ID number is right");
    }

    @Test
    void whatMustBeFilledInAndAColumnThatNobodyKnowsAreBothSaid() {
        Map<String, String> row = with(student(), "姓名", "");
        row.put("星座", "白羊");
        refused("student", row, "第1行“星座”：学生没有这一栏", "Row 1, “星座”: there is no such column in student");
        refused("student", row, "第1行“姓名”：必须填写", "Row 1, “Name”: must be filled in");
    }

    @Test
    void aMarkAboveTheFullMarkIsRefused() {
        String exam = SCHOOL.sql().fetchSingle("select name from teaching.exam order by name limit 1").get(0, String.class);
        refused("score", Map.of("考试", exam, "学生", "900001", "分数", "150.5"), "第1行：分数不能超过满分", "Row 1: A mark is at most the full mark");
    }

    @Test
    void aStudentInTwoClassesOnOneDayIsRefused() {
        Map<String, String> first = enrolment("0777770", "2019-09-01");
        assertThat(SCHOOL.the(Records.class).add(type("enrolment"), List.of(first, enrolment("077770", "2019-10-01")))).isInstanceOfSatisfying(Outcome.NotAdded.class,
            not -> assertThat(not.problems()).singleElement().satisfies(problem -> assertThat(problem.in(Language.ZH)).isEqualTo("第2行：同一学生同一天只能有一条学籍、在一个班级")));
        assertThat(SCHOOL.sql().fetchValue("select count(*) from students.enrolment e join students.student s on s.id = e.student where student_number = '900001'")).isEqualTo(0L);
    }

    @Test
    void aMajorCodeThatLostItsZeroIsRepairedWhereOnlyOneFits() {
        Map<String, String> plan = Map.of("专业", "777770", "招生年份", "2031", "计划数", "50");
        assertThat(add("enrolment_plan", plan)).isInstanceOfSatisfying(Outcome.Added.class,
            added -> assertThat(added.notices()).singleElement().satisfies(notice -> assertThat(notice.in(Language.ZH)).isEqualTo("第1行“专业”（777770）：补上丢失的首位0，按“0777770”读取")));
        assertThat(SCHOOL.sql().fetchValue("select code from programmes.major m join programmes.enrolment_plan p on p.major = m.id where year = 2031")).isEqualTo("0777770");
    }

    @Test
    void aMajorCodeThatCouldBeTwoIsRefusedAndBothAreNamed() {
        refused("enrolment_plan", Map.of("专业", "77770", "招生年份", "2032", "计划数", "50"),
            "第1行“专业”（77770）：可能是0077770 样例三、077770 样例二，请写明是哪一个", "Row 1, “Major” (77770): could be 0077770 样例三 or 077770 样例二; say which one");
    }

    @Test
    void aCodeThatTwoMajorsShareIsRefusedAndBothAreNamed() {
        SCHOOL.sql().execute("insert into programmes.major (name, short_name, code, catalogue, category, years, established) values ('样例四', '样例四', '0077770', '2010', '07', 3, date '2018-09-01')");
        refused("enrolment_plan", Map.of("专业", "0077770", "招生年份", "2032", "计划数", "50"),
            "第1行“专业”（0077770）：可能是0077770 样例三、0077770 样例四，请写明是哪一个", "Row 1, “Major” (0077770): could be 0077770 样例三 or 0077770 样例四; say which one");
        SCHOOL.sql().execute("delete from programmes.major where name = '样例四'");
    }

    @Test
    void aMajorCodeThatNobodyDeclaredIsRefused() {
        refused("enrolment_plan", Map.of("专业", "999999", "招生年份", "2032", "计划数", "50"), "第1行“专业”（999999）：没有这样的专业，请先登记", "Row 1, “Major” (999999): there is no such major; record it first");
    }

    @Test
    void aNumberIsReadExactlyAndAFractionOfAPersonIsNot() {
        refused("enrolment_plan", Map.of("专业", "077770", "招生年份", "2032", "计划数", "50.5"), "第1行“计划数”（50.5）：应为整数", "Row 1, “Planned” (50.5): should be a whole number");
    }

    private static void refused(String type, Map<String, String> row, String zh, String en) {
        RecordType known = type(type);
        int before = SCHOOL.sql().fetchCount(known.table());
        assertThat(add(type, row)).isInstanceOfSatisfying(Outcome.NotAdded.class, not -> {
            assertThat(not.problems()).extracting(problem -> problem.in(Language.ZH)).contains(zh);
            assertThat(not.problems()).extracting(problem -> problem.in(Language.EN)).contains(en);
        });
        assertThat(SCHOOL.sql().fetchCount(known.table())).isEqualTo(before);
    }

    private static Outcome add(String type, Map<String, String> row) {
        return SCHOOL.the(Records.class).add(type(type), List.of(row));
    }

    private static RecordType type(String name) {
        return TYPES.named(name).orElseThrow();
    }

    private static Map<String, String> student() {
        return new HashMap<>(Map.of("学号", "900002", "姓名", "样例乙", "性别", "女", "Date of birth", "2004年3月15日", "民族", "01", "身份证件号", "990101200403150028"));
    }

    private static Map<String, String> enrolment(String major, String from) {
        return Map.of("学生", "900001", "专业", major, "入学年份", "2019", "年级", "一年级", "学习形式", "全日制", "生源", "应届初中毕业生", "学籍状态", "在读", "开始原因", "新生入学", "起始日期", from);
    }

    private static Map<String, String> with(Map<String, String> row, String column, String text) {
        Map<String, String> changed = new HashMap<>(row);
        changed.remove(column.equals("出生日期") ? "Date of birth" : column);
        changed.put(column, text);
        return changed;
    }
}
