package org.zhixing.campus.checks;

import org.jooq.Table;
import org.zhixing.campus.checks.Check.AtMost;
import org.zhixing.campus.checks.Check.CohortLoss;
import org.zhixing.campus.checks.Check.Condition;
import org.zhixing.campus.checks.Check.Equality;
import org.zhixing.campus.checks.Check.Jump;
import org.zhixing.campus.checks.Check.PartsAddUp;
import org.zhixing.campus.checks.Check.RateBounds;
import org.zhixing.campus.checks.Check.SameBase;
import org.zhixing.campus.checks.Check.Standard;
import org.zhixing.indicators.Label;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

import static org.zhixing.campus.checks.Severity.ERROR;
import static org.zhixing.campus.checks.Severity.NOTICE;
import static org.zhixing.campus.checks.Severity.WARNING;
import static org.zhixing.campus.checks.db.Tables.CASE_AIDED_STUDENT_ON_THE_ROLL;
import static org.zhixing.campus.checks.db.Tables.CASE_CLASS_OF_THE_SAME_MAJOR;
import static org.zhixing.campus.checks.db.Tables.CASE_CLASS_WITH_A_CLASS_TEACHER;
import static org.zhixing.campus.checks.db.Tables.CASE_CLASS_WITH_SCORES;
import static org.zhixing.campus.checks.db.Tables.CASE_DESTINATION_OF_A_GRADUATE;
import static org.zhixing.campus.checks.db.Tables.CASE_EMPLOYED_GRADUATE_WITH_AN_INCOME;
import static org.zhixing.campus.checks.db.Tables.CASE_EXEMPT_STUDENT_NOT_TESTED;
import static org.zhixing.campus.checks.db.Tables.CASE_FITNESS_TEST_COMPLETE;
import static org.zhixing.campus.checks.db.Tables.CASE_FULL_TIME_STUDENT_IN_A_CLASS;
import static org.zhixing.campus.checks.db.Tables.CASE_GRADUATE_COUNTED_IN_ENTRANCE_EXAMINATION;
import static org.zhixing.campus.checks.db.Tables.CASE_GRADUATE_WITH_A_DESTINATION;
import static org.zhixing.campus.checks.db.Tables.CASE_ID_NUMBER_OF_A_STAFF_MEMBER;
import static org.zhixing.campus.checks.db.Tables.CASE_ID_NUMBER_OF_A_STUDENT;
import static org.zhixing.campus.checks.db.Tables.CASE_MAJOR_OFFERED_TO_ITS_STUDENTS;
import static org.zhixing.campus.checks.db.Tables.CASE_NEW_ENTRANT_STAYS_IN_THE_MAJOR;
import static org.zhixing.campus.checks.db.Tables.CASE_PLACED_STUDENT_ON_THE_ROLL;
import static org.zhixing.campus.checks.db.Tables.CASE_PLACEMENT_INSURED;
import static org.zhixing.campus.checks.db.Tables.CASE_STUDENT_COUNTED_TWICE;
import static org.zhixing.campus.checks.db.Tables.CASE_TEACHER_WITH_A_DEGREE;
import static org.zhixing.campus.checks.db.Tables.CASE_TEN_RESPONDENTS_OF_A_CLASS;
import static org.zhixing.indicators.Label.label;

/// The checks of every school, declared once. A new check is one line here and one test.
final class SchoolChecks {

    private static final String WHOLE = "";
    private static final Label COMPARE_RECORDS = label("对照两边的记录清单，补录或更正差异的记录。", "Compare the records of both sides; add or correct those that differ.");
    private static final Label CORRECT_RECORD = label("打开所列记录，补全或更正。", "Open the records listed and complete or correct them.");
    private static final Label EXPLAIN = label("核实后在报告中说明原因。", "Verify, and explain the reason in the report.");
    private static final Label PLAN = label("列入改进措施，并说明达标计划。", "List it among the measures, with a plan to meet the standard.");

    private SchoolChecks() {}

    static final List<Check> EQUALITIES = List.of(
        adds("students.grades_add_up", 1, "students.roll", "grade", "各年级在校生数之和等于在校生数", "Students by grade add up to the roll"),
        adds("students.majors_add_up", 1, "students.roll", "major", "各专业在校生数之和等于在校生数", "Students by major add up to the roll"),
        adds("students.sexes_add_up", 1, "students.roll", "sex", "男女生数之和等于在校生数", "Students by sex add up to the roll"),
        equal("students.modes_add_up", 1, List.of("students.full_time", "students.part_time"), List.of("students.roll"), "major", "全日制与非全日制学生数之和等于在校生数", "Full-time and part-time students add up to the roll"),
        adds("students.intake_majors_add_up", 1, "students.intake", "major", "各专业招生数之和等于招生数", "Intake by major adds up to the intake"),
        adds("students.graduate_categories_add_up", 2, "students.graduates", "category", "各专业类别毕业生数之和等于毕业生数", "Graduates by category add up to the graduates"),
        equal("graduates.all_have_destinations", 2, List.of("students.graduates"), List.of("graduates.destinations"), "category", "毕业生数等于有去向记录的毕业生数", "Graduates equal the graduates with a destination"),
        equal("graduates.kinds_add_up", 2, List.of("graduates.employed", "graduates.self_employed", "graduates.further_study"), List.of("graduates.placed"), WHOLE, "直接就业、自主创业与升学人数之和等于就业人数", "Employed, self-employed and further study add up to those placed"),
        equal("graduates.study_levels_add_up", 2, List.of("graduates.college", "graduates.bachelor", "graduates.through_path"), List.of("graduates.further_study"), WHOLE, "专科、本科与“3+2”升学人数之和等于升学人数", "College, bachelor and 3+2 add up to further study"),
        equal("exams.passes_and_fails_add_up", 2, List.of("exams.passed", "exams.failed"), List.of("exams.marks"), "subject", "及格与不及格人次之和等于参考人次", "Passes and fails add up to the marks"),
        equal("fitness.tested_and_exempt_add_up", 2, List.of("fitness.tested", "fitness.exempt"), List.of("fitness.population"), "grade", "参测人数与免于执行人数之和等于体测在校人数", "Students tested and exempt add up to the fitness population"),
        adds("floor.uses_add_up", 1, "floor.area", "floor_use", "各类用房面积之和等于建筑面积", "Floor area by use adds up to the floor area"),
        adds("bases.workstations_add_up", 1, "bases.workstations", "base", "各实训基地工位数之和等于工位总数", "Workstations by base add up to the workstations"),
        adds("assets.categories_add_up", 1, "assets.net_value", "asset_category", "各类资产净值之和等于非流动资产合计", "Net values by category add up to the non-current assets"),
        equal("finance.allocations_add_up", 6, List.of("finance.fee_waivers", "finance.student_grants", "finance.earmarked"), List.of("finance.allocated"), WHOLE, "两免经费、补助学金与专项资金之和等于拨入资金合计", "Fee waivers, grants and earmarked funds add up to the funds allocated"));

    static final List<Check> BOUNDS = List.of(
        atMost("graduates.placed_at_most_graduates", 2, "graduates.placed", "students.graduates", "category", "就业人数不超过毕业生数", "Those placed are at most the graduates"),
        atMost("graduates.matched_at_most_placed", 2, "graduates.matched", "graduates.placed", WHOLE, "对口就业人数不超过就业人数", "Those matched are at most those placed"),
        atMost("students.graduates_at_most_final_year", 1, "students.graduates", "students.final_year", "major", "毕业生数不超过毕业班学生数", "Graduates are at most the final-year students"),
        atMost("certificates.obtained_at_most_attempted", 2, "certificates.obtained", "certificates.attempted", WHOLE, "获证人数不超过参加鉴定人数", "Certificates obtained are at most those attempted"),
        atMost("fitness.passed_at_most_tested", 2, "fitness.passed", "fitness.tested", "grade", "及格人数不超过参测人数", "Students who pass are at most those tested"),
        atMost("staff.professional_at_most_full_time", 1, "staff.professional_teachers", "staff.full_time_teachers", WHOLE, "专业课教师数不超过专任教师数", "Professional teachers are at most the full-time teachers"),
        atMost("devices.teaching_at_most_all", 1, "devices.teaching_computers", "devices.computers", WHOLE, "教学用计算机不超过计算机总数", "Teaching computers are at most the computers"),
        atMost("party.women_at_most_all", 3, "party.women", "party.members", WHOLE, "女党员数不超过党员数", "Women are at most the Party members"),
        new RateBounds("figures.rates_are_possible", 1, ERROR, List.of("students.retention", "students.graduation_rate", "staff.bachelor_teachers_share", "staff.double_qualified_teachers_share",
            "exams.pass_rate", "certificates.pass_rate", "fitness.pass_rate", "graduates.placement_rate", "graduates.matched_rate", "aid.waiver_rate", "league.share"),
            label("比率在0%与100%之间", "Rates lie between 0 % and 100 %"), COMPARE_RECORDS));

    static final List<Check> OVER_TIME = List.of(
        new CohortLoss("students.cohort_loss_serious", 1, ERROR, "students.full_time", new BigDecimal("25"),
            label("同一批学生升级时流失不到四分之一", "A cohort loses less than a quarter of its students in a year"), EXPLAIN),
        new CohortLoss("students.cohort_loss", 1, WARNING, "students.full_time", new BigDecimal("10"),
            label("同一批学生升级时流失不到一成", "A cohort loses less than a tenth of its students in a year"), EXPLAIN),
        jump("students.roll_jump", 1, "students.roll", WHOLE, "20", "在校生数年度变化不超过20%", "The roll changes by at most 20 % a year"),
        jump("students.intake_jump", 1, "students.intake", WHOLE, "30", "招生数年度变化不超过30%", "The intake changes by at most 30 % a year"),
        jump("students.major_jump", 1, "students.full_time", "major", "40", "各专业全日制学生数年度变化不超过40%", "Full-time students of a major change by at most 40 % a year"),
        jump("staff.teachers_jump", 1, "staff.full_time_teachers", WHOLE, "15", "专任教师数年度变化不超过15%", "Full-time teachers change by at most 15 % a year"),
        jump("staff.part_time_jump", 1, "staff.part_time_teachers", WHOLE, "100", "兼职教师数年度变化不超过一倍", "Part-time teachers at most double in a year"),
        jump("equipment.value_jump", 1, "equipment.teaching_value", WHOLE, "20", "教学仪器设备值年度变化不超过20%", "The value of teaching equipment changes by at most 20 % a year"),
        jump("finance.appropriations_jump", 6, "finance.appropriations_school_year", WHOLE, "30", "财政投入年度变化不超过30%", "Appropriations change by at most 30 % a year"),
        jump("aid.recipients_jump", 2, "aid.grant_recipients", WHOLE, "30", "助学金受助人数年度变化不超过30%", "Grant recipients change by at most 30 % a year"),
        new SameBase("figures.per_student_base", 1, WARNING, "students.full_time", "students.roll", new BigDecimal("5"),
            label("生均指标的两种分母（全日制学生与全部在校生）之比与上年相同", "The two bases of per-student figures stand in the same proportion as last year"),
            label("生均指标一律以全日制在校生为分母，并在表头注明；与上年按全部在校生计算的数字不可直接比较。", "Divide by full-time students throughout and say so in the header; figures divided by the whole roll last year are not comparable.")));

    static final List<Check> STANDARDS = List.of(
        standard("ENROLLMENT", "students.full_time", "学历教育在校生数", "students"),
        standard("FULLTIME_TEACHERS", "staff.full_time_teachers", "专任教师数", "full-time teachers"),
        standard("STUDENT_TEACHER_RATIO", "students.full_time.per_teacher", "生师比", "students per teacher"),
        standard("SENIOR_TITLE_RATIO", "staff.senior_teachers_share", "高级职称占专任教师比例", "senior titles among full-time teachers"),
        standard("MAJOR_TEACHER_RATIO", "staff.professional_teachers_share", "专业教师占专任教师比例", "professional teachers among full-time teachers"),
        standard("DUAL_QUALIFIED_RATIO", "staff.double_qualified_share_of_professional", "双师型教师占专业教师比例", "double-qualified among professional teachers"),
        standard("PARTTIME_TEACHER_RATIO", "staff.part_time_teachers_share", "兼职教师占专任教师比例", "part-time to full-time teachers"),
        standard("LAND_AREA", "land.area", "校园占地面积", "land area"),
        standard("LAND_AREA_PER_STUDENT", "land.per_student", "生均用地面积", "land per student"),
        standard("FLOOR_AREA", "floor.area", "校舍建筑面积", "floor area"),
        standard("FLOOR_AREA_PER_STUDENT", "floor.per_student", "生均校舍建筑面积", "floor area per student"),
        standard("BOOKS_PER_STUDENT", "books.per_student", "生均印刷图书", "printed books per student"),
        standard("READING_SEATS_TEACHER", "rooms.teacher_reading_seats_share", "教师阅览座位占专任教师比例", "teachers' reading seats to full-time teachers"),
        standard("READING_SEATS_STUDENT", "rooms.student_reading_seats_share", "学生阅览座位占学生比例", "students' reading seats to students"),
        standard("EQUIPMENT_PER_STUDENT_ENG", "equipment.per_student", "生均仪器设备值", "equipment per student"),
        standard("COMPUTERS_PER_100", "devices.teaching_computers_per_student", "每百生计算机数", "computers per hundred students"),
        standard("COMPLIANCE_2022_EQUIPMENT_TOTAL", "equipment.teaching_value", "仪器设备总值", "value of equipment"));

    static final List<Check> RECORDS = List.of(
        condition("records.student_id_number", 1, ERROR, CASE_ID_NUMBER_OF_A_STUDENT, "学生身份证件号校验码正确", "The check character of a student's ID number is right"),
        condition("records.staff_id_number", 1, ERROR, CASE_ID_NUMBER_OF_A_STAFF_MEMBER, "教职工身份证件号校验码正确", "The check character of a staff member's ID number is right"),
        condition("records.student_counted_twice", 1, ERROR, CASE_STUDENT_COUNTED_TWICE, "同名、同性别、同出生日期的学生不重复在籍", "No two students on the roll share name, sex and birth date"),
        condition("records.full_time_student_in_a_class", 1, WARNING, CASE_FULL_TIME_STUDENT_IN_A_CLASS, "全日制学生都编入班级", "Every full-time student is in a class"),
        condition("records.class_of_the_same_major", 1, ERROR, CASE_CLASS_OF_THE_SAME_MAJOR, "学生所在班级属于其专业", "A student's class belongs to the student's major"),
        condition("records.major_offered", 1, ERROR, CASE_MAJOR_OFFERED_TO_ITS_STUDENTS, "学生所读专业当时开设", "The major of a student is offered at the time"),
        condition("records.entrant_moved_at_once", 1, WARNING, CASE_NEW_ENTRANT_STAYS_IN_THE_MAJOR, "新生入学60天内未转专业", "A new entrant stays in the major for 60 days"),
        condition("records.class_teacher", 3, WARNING, CASE_CLASS_WITH_A_CLASS_TEACHER, "班级都有班主任", "Every class has a class teacher"),
        condition("records.class_without_scores", 2, ERROR, CASE_CLASS_WITH_SCORES, "班级在每次考试都有成绩", "Every class has marks in every exam"),
        condition("records.graduate_without_destination", 2, ERROR, CASE_GRADUATE_WITH_A_DESTINATION, "毕业生都有去向", "Every graduate has a destination"),
        condition("records.destination_without_graduate", 2, ERROR, CASE_DESTINATION_OF_A_GRADUATE, "有去向的人都是毕业生", "Whoever has a destination graduated"),
        condition("records.income_of_the_employed", 2, WARNING, CASE_EMPLOYED_GRADUATE_WITH_AN_INCOME, "直接就业的毕业生都有月收入", "Every graduate employed directly has an income"),
        condition("records.admission_and_destination", 2, WARNING, CASE_GRADUATE_COUNTED_IN_ENTRANCE_EXAMINATION, "高考录取与毕业去向一致", "Admission and destination agree"),
        condition("records.fitness_test_complete", 2, WARNING, CASE_FITNESS_TEST_COMPLETE, "体测项目齐全", "A fitness test has all its items"),
        condition("records.exempt_student_tested", 2, ERROR, CASE_EXEMPT_STUDENT_NOT_TESTED, "免于执行的学生不参加体测", "An exempt student is not tested"),
        condition("records.teacher_degree", 1, WARNING, CASE_TEACHER_WITH_A_DEGREE, "专任教师都有学历记录", "Every full-time teacher has a degree on record"),
        condition("records.placement_insured", 4, ERROR, CASE_PLACEMENT_INSURED, "实习学生都有保险", "Every placement is insured"),
        condition("records.placed_student_on_the_roll", 4, ERROR, CASE_PLACED_STUDENT_ON_THE_ROLL, "实习学生当时在籍", "A placed student is on the roll"),
        condition("records.aided_student_on_the_roll", 2, ERROR, CASE_AIDED_STUDENT_ON_THE_ROLL, "受助学生当时在籍", "An aided student is on the roll"),
        condition("records.ten_respondents", 2, WARNING, CASE_TEN_RESPONDENTS_OF_A_CLASS, "每个抽样班级有10名受访者", "Ten respondents from every class sampled"));

    static List<Check> all() {
        return List.of(EQUALITIES, BOUNDS, OVER_TIME, STANDARDS, RECORDS).stream().flatMap(List::stream).toList();
    }

    private static Check adds(String key, int chapter, String whole, String dimension, String zh, String en) {
        return new PartsAddUp(key, chapter, ERROR, whole, dimension, label(zh, en), COMPARE_RECORDS);
    }

    private static Check equal(String key, int chapter, List<String> left, List<String> right, String dimension, String zh, String en) {
        return new Equality(key, chapter, ERROR, left, right, dimension, label(zh, en), COMPARE_RECORDS);
    }

    private static Check atMost(String key, int chapter, String lower, String upper, String dimension, String zh, String en) {
        return new AtMost(key, chapter, ERROR, lower, upper, dimension, label(zh, en), COMPARE_RECORDS);
    }

    private static Check jump(String key, int chapter, String indicator, String dimension, String percent, String zh, String en) {
        return new Jump(key, chapter, WARNING, indicator, dimension, new BigDecimal(percent), label(zh, en), EXPLAIN);
    }

    private static Check standard(String code, String indicator, String zh, String en) {
        return new Standard("standard." + code.toLowerCase(Locale.ROOT), 1, NOTICE, code, indicator,
            label(zh + "达到《中等职业学校设置标准》", "The setting standard for " + en + " is met"), PLAN);
    }

    private static Check condition(String key, int chapter, Severity severity, Table<?> view, String zh, String en) {
        return new Condition(key, chapter, severity, view, label(zh, en), CORRECT_RECORD);
    }
}
