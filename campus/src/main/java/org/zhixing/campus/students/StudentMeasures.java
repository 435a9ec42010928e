package org.zhixing.campus.students;

import org.zhixing.campus.shared.Facts;
import org.zhixing.indicators.Derived;
import org.zhixing.indicators.Indicator;
import org.zhixing.indicators.Measure;
import org.zhixing.indicators.fact.Dimension;
import org.zhixing.indicators.fact.Fact;

import java.util.List;

import static org.zhixing.campus.shared.Dimensions.CATEGORY;
import static org.zhixing.campus.shared.Dimensions.CLASS;
import static org.zhixing.campus.shared.Dimensions.GRADE;
import static org.zhixing.campus.shared.Dimensions.MAJOR;
import static org.zhixing.campus.shared.Dimensions.SEX;
import static org.zhixing.campus.shared.Dimensions.STUDY_MODE;
import static org.zhixing.campus.shared.Facts.column;
import static org.zhixing.campus.students.db.Tables.FACT_CHANGE_OF_MAJOR;
import static org.zhixing.campus.students.db.Tables.FACT_ENROLMENT;
import static org.zhixing.campus.students.db.Tables.FACT_ENTRY;
import static org.zhixing.campus.students.db.Tables.FACT_LEAVING;
import static org.zhixing.indicators.Indicators.measure;
import static org.zhixing.indicators.Indicators.share;
import static org.zhixing.indicators.fact.Dimension.dimension;
import static org.zhixing.indicators.time.NamedDate.BEFORE_GRADUATION;
import static org.zhixing.indicators.time.NamedDate.CENSUS;
import static org.zhixing.indicators.time.NamedPeriod.INTAKE;
import static org.zhixing.indicators.time.NamedPeriod.SCHOOL_YEAR;
import static org.zhixing.indicators.value.Unit.PERSON;

/// The indicators of students, their coming, staying and leaving.
public final class StudentMeasures {

    public static final Dimension STUDENT_SOURCE = dimension("student_source", "生源", "Source").on("source")
        .value("junior_graduate", "应届初中毕业生", "Junior secondary graduate")
        .value("other_school", "其他学校", "Other school")
        .value("society", "社会人员", "Society");

    static final Fact ENROLMENTS = Facts.of(FACT_ENROLMENT);

    static final Fact ENTRIES = Facts.of(FACT_ENTRY);

    static final Fact LEAVINGS = Facts.of(FACT_LEAVING);

    static final Fact CHANGES_OF_MAJOR = Facts.of(FACT_CHANGE_OF_MAJOR);

    public static final Measure STUDENTS_ROLL = measure("students.roll")
        .label("在校生数", "Students on the roll")
        .definition("秋季统计日有效的学籍记录数。", "Number of enrolments valid at the autumn census.")
        .source("教职成厅函〔2016〕2号提纲1.2 学生情况；《中等职业学校设置标准》（教职成〔2010〕12号）第六条")
        .count(ENROLMENTS).at(CENSUS)
        .by(MAJOR, GRADE, SEX, STUDY_MODE, CLASS, CATEGORY, STUDENT_SOURCE)
        .unit(PERSON);

    public static final Measure STUDENTS_FULL_TIME = measure("students.full_time")
        .label("全日制在校生数", "Full-time students")
        .definition("秋季统计日有效的学籍记录数；不计：非全日制学生。", "Number of enrolments valid at the autumn census; left out: part-time.")
        .source("教职成厅函〔2016〕2号提纲1.2 学生情况")
        .count(ENROLMENTS).at(CENSUS)
        .where(column(FACT_ENROLMENT.STUDY_MODE).is("full_time"), "非全日制学生", "part-time")
        .by(MAJOR, GRADE, SEX, CLASS, CATEGORY)
        .unit(PERSON);

    public static final Measure STUDENTS_PART_TIME = measure("students.part_time")
        .label("非全日制在校生数", "Part-time students")
        .definition("秋季统计日有效的学籍记录数；不计：全日制学生。", "Number of enrolments valid at the autumn census; left out: full-time.")
        .source("教职成厅函〔2016〕2号提纲1.2 学生情况")
        .count(ENROLMENTS).at(CENSUS)
        .where(column(FACT_ENROLMENT.STUDY_MODE).is("part_time"), "全日制学生", "full-time")
        .by(MAJOR, GRADE, SEX)
        .unit(PERSON);

    public static final Measure STUDENTS_SUSPENDED = measure("students.suspended")
        .label("休学学生数", "Suspended students")
        .definition("秋季统计日有效的学籍记录数；不计：未休学。", "Number of enrolments valid at the autumn census; left out: not suspended.")
        .count(ENROLMENTS).at(CENSUS)
        .where(column(FACT_ENROLMENT.STATUS).is("suspended"), "未休学", "not suspended")
        .by(MAJOR, GRADE)
        .unit(PERSON);

    public static final Measure STUDENTS_FINAL_YEAR = measure("students.final_year")
        .label("毕业班学生数", "Final-year students")
        .definition("毕业前（6月30日）有效的学籍记录数；不计：非全日制学生、不在毕业年级。", "Number of enrolments valid on the day before graduation; left out: part-time, not in the final year.")
        .count(ENROLMENTS).at(BEFORE_GRADUATION)
        .where(column(FACT_ENROLMENT.STUDY_MODE).is("full_time"), "非全日制学生", "part-time")
        .where(column(FACT_ENROLMENT.FINAL_YEAR).isTrue(), "不在毕业年级", "not in the final year")
        .by(MAJOR, CATEGORY, SEX)
        .unit(PERSON);

    public static final Measure FITNESS_POPULATION = measure("fitness.population")
        .label("体测在校人数", "Students due for the fitness test")
        .definition("秋季统计日有效的学籍记录数；不计：非全日制学生、休学。", "Number of enrolments valid at the autumn census; left out: part-time, suspended.")
        .count(ENROLMENTS).at(CENSUS)
        .where(column(FACT_ENROLMENT.STUDY_MODE).is("full_time"), "非全日制学生", "part-time")
        .where(column(FACT_ENROLMENT.STATUS).is("enrolled"), "休学", "suspended")
        .by(GRADE, SEX)
        .unit(PERSON);

    public static final Measure STUDENTS_INTAKE = measure("students.intake")
        .label("招生数", "Intake")
        .definition("秋季招生期内的入学记录数；不计：转入，不是新生。", "Number of entries within the autumn intake; left out: joined from another school, not a new entrant.")
        .source("教职成厅函〔2016〕2号提纲1.2 学生情况")
        .count(ENTRIES).within(INTAKE)
        .where(column(FACT_ENTRY.BEGAN).is("entered"), "转入，不是新生", "joined from another school, not a new entrant")
        .by(MAJOR, STUDY_MODE, STUDENT_SOURCE, SEX)
        .unit(PERSON);

    public static final Measure STUDENTS_INTAKE_FULL_TIME = measure("students.intake_full_time")
        .label("全日制招生数", "Full-time intake")
        .definition("秋季招生期内的入学记录数；不计：转入，不是新生、非全日制学生。", "Number of entries within the autumn intake; left out: joined from another school, not a new entrant, part-time.")
        .source("教职成厅函〔2016〕2号提纲1.2 学生情况")
        .count(ENTRIES).within(INTAKE)
        .where(column(FACT_ENTRY.BEGAN).is("entered"), "转入，不是新生", "joined from another school, not a new entrant")
        .where(column(FACT_ENTRY.STUDY_MODE).is("full_time"), "非全日制学生", "part-time")
        .by(MAJOR, SEX)
        .unit(PERSON);

    public static final Measure STUDENTS_INTAKE_JUNIOR_GRADUATES = measure("students.intake_junior_graduates")
        .label("招收应届初中毕业生数", "Junior secondary graduates taken in")
        .definition("秋季招生期内的入学记录数；不计：转入，不是新生、非全日制学生、不是应届初中毕业生。", "Number of entries within the autumn intake; left out: joined from another school, not a new entrant, part-time, not a junior secondary graduate of the year.")
        .count(ENTRIES).within(INTAKE)
        .where(column(FACT_ENTRY.BEGAN).is("entered"), "转入，不是新生", "joined from another school, not a new entrant")
        .where(column(FACT_ENTRY.STUDY_MODE).is("full_time"), "非全日制学生", "part-time")
        .where(column(FACT_ENTRY.SOURCE).is("junior_graduate"), "不是应届初中毕业生", "not a junior secondary graduate of the year")
        .by(MAJOR, SEX)
        .unit(PERSON);

    public static final Measure STUDENTS_JOINED = measure("students.joined")
        .label("转入学生数", "Students joined from other schools")
        .definition("本学年的入学记录数；不计：新生，不是转入。", "Number of entries within the school year; left out: a new entrant, not from another school.")
        .count(ENTRIES).within(SCHOOL_YEAR)
        .where(column(FACT_ENTRY.BEGAN).is("joined"), "新生，不是转入", "a new entrant, not from another school")
        .by(MAJOR, GRADE)
        .unit(PERSON);

    public static final Measure STUDENTS_COHORT_ENTERED = measure("students.cohort_entered")
        .label("三年前入学时学籍人数", "Entrants of three years ago")
        .definition("三年前秋季招生期内的入学记录数；不计：转入，不是新生、非全日制学生。", "Number of entries within the autumn intake three years before; left out: joined from another school, not a new entrant, part-time.")
        .count(ENTRIES).within(INTAKE.yearsBefore(3))
        .where(column(FACT_ENTRY.BEGAN).is("entered"), "转入，不是新生", "joined from another school, not a new entrant")
        .where(column(FACT_ENTRY.STUDY_MODE).is("full_time"), "非全日制学生", "part-time")
        .by(MAJOR, SEX)
        .unit(PERSON);

    public static final Measure STUDENTS_GRADUATES = measure("students.graduates")
        .label("毕业生数", "Graduates")
        .definition("本学年的离校记录数；不计：离校但未毕业。", "Number of leavings within the school year; left out: left without graduating.")
        .source("教职成厅函〔2016〕2号提纲1.2 学生情况")
        .count(LEAVINGS).within(SCHOOL_YEAR)
        .where(column(FACT_LEAVING.ENDED).is("graduated"), "离校但未毕业", "left without graduating")
        .by(MAJOR, CATEGORY, SEX)
        .unit(PERSON);

    public static final Measure STUDENTS_LEFT_EARLY = measure("students.left_early")
        .label("中途离校学生数", "Students who left early")
        .definition("本学年的离校记录数；不计：毕业离校。", "Number of leavings within the school year; left out: graduated.")
        .count(LEAVINGS).within(SCHOOL_YEAR)
        .where(column(FACT_LEAVING.ENDED).in("withdrew", "transferred_out"), "毕业离校", "graduated")
        .by(MAJOR, GRADE, SEX)
        .unit(PERSON);

    public static final Measure STUDENTS_TRANSFERRED_OUT = measure("students.transferred_out")
        .label("转出学生数", "Students transferred out")
        .definition("本学年的离校记录数；不计：毕业或退学。", "Number of leavings within the school year; left out: graduated or withdrew.")
        .count(LEAVINGS).within(SCHOOL_YEAR)
        .where(column(FACT_LEAVING.ENDED).is("transferred_out"), "毕业或退学", "graduated or withdrew")
        .by(MAJOR, GRADE)
        .unit(PERSON);

    public static final Measure STUDENTS_CHANGED_MAJOR = measure("students.changed_major")
        .label("转专业学生数", "Students who changed their major")
        .definition("本学年的转专业记录数。", "Number of changes of major within the school year.")
        .count(CHANGES_OF_MAJOR).within(SCHOOL_YEAR)
        .by(MAJOR, GRADE)
        .unit(PERSON);

    public static final Derived.Share STUDENTS_SHARE_OF_ROLL = share("students.share_of_roll", STUDENTS_ROLL, STUDENTS_ROLL.over(GRADE).over(MAJOR).over(SEX).over(STUDY_MODE))
        .label("占在校生比例", "Share of the roll")
        .definition("在校生数的一部分占全部在校生数的百分比。", "A part of the roll in per cent of the whole roll.")
        .source("教职成厅函〔2016〕2号提纲1.2 学生情况")
        .decimals(1);

    public static final Derived.Share STUDENTS_RETENTION = share("students.retention", STUDENTS_GRADUATES, STUDENTS_COHORT_ENTERED)
        .label("巩固率", "Retention of the entry cohort")
        .definition("毕业生数占三年前入学时学籍人数的百分比。", "Graduates in per cent of entrants of three years ago.")
        .source("教职成厅函〔2016〕2号提纲1.2 学生情况")
        .decimals(2);

    public static final Derived.Share STUDENTS_GRADUATION_RATE = share("students.graduation_rate", STUDENTS_GRADUATES, STUDENTS_FINAL_YEAR)
        .label("毕业率", "Graduation rate")
        .definition("毕业生数占毕业班学生数的百分比。", "Graduates in per cent of final-year students.")
        .source("教职成厅函〔2016〕2号提纲2.1 学生素质")
        .decimals(2);

    public static final Derived.Share STUDENTS_JUNIOR_GRADUATES_SHARE = share("students.junior_graduates_share", STUDENTS_INTAKE_JUNIOR_GRADUATES, STUDENTS_INTAKE_FULL_TIME)
        .label("应届初中毕业生占全日制招生比例", "Junior secondary graduates among the full-time intake")
        .definition("招收应届初中毕业生数占全日制招生数的百分比。", "Junior secondary graduates taken in in per cent of full-time intake.")
        .decimals(2);

    public static final Derived.Share STUDENTS_PART_TIME_SHARE = share("students.part_time_share", STUDENTS_PART_TIME, STUDENTS_ROLL)
        .label("非全日制学生占在校生比例", "Part-time students among the roll")
        .definition("非全日制在校生数占在校生数的百分比。", "Part-time students in per cent of students on the roll.")
        .source("教职成厅函〔2016〕2号提纲1.2 学生情况")
        .decimals(2);

    /// All of them, in the order of declaration.
    public static final List<Indicator> ALL = List.of(
        STUDENTS_ROLL, STUDENTS_FULL_TIME, STUDENTS_PART_TIME, STUDENTS_SUSPENDED, STUDENTS_FINAL_YEAR, FITNESS_POPULATION,
        STUDENTS_INTAKE, STUDENTS_INTAKE_FULL_TIME, STUDENTS_INTAKE_JUNIOR_GRADUATES, STUDENTS_JOINED, STUDENTS_COHORT_ENTERED,
        STUDENTS_GRADUATES, STUDENTS_LEFT_EARLY, STUDENTS_TRANSFERRED_OUT, STUDENTS_CHANGED_MAJOR, STUDENTS_SHARE_OF_ROLL,
        STUDENTS_RETENTION, STUDENTS_GRADUATION_RATE, STUDENTS_JUNIOR_GRADUATES_SHARE, STUDENTS_PART_TIME_SHARE);

    private StudentMeasures() {}
}
