package org.zhixing.campus.students;

import org.zhixing.campus.shared.Facts;
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
import static org.zhixing.campus.students.db.Tables.FACT_ENROLMENT;
import static org.zhixing.campus.students.db.Tables.FACT_ENTRY;
import static org.zhixing.indicators.Indicators.measure;
import static org.zhixing.indicators.fact.Dimension.dimension;
import static org.zhixing.indicators.time.NamedDate.CENSUS;
import static org.zhixing.indicators.time.NamedPeriod.INTAKE;
import static org.zhixing.indicators.value.Unit.PERSON;

/// Who is on the roll, and who came.
public final class StudentMeasures {

    public static final Dimension SOURCE = dimension("source", "生源", "Source")
        .value("junior_graduate", "应届初中毕业生", "Junior graduates")
        .value("other_school", "转入", "Other schools")
        .value("society", "社会招生", "Society");

    private static final Fact ENROLMENT = Facts.of(FACT_ENROLMENT);
    private static final Fact ENTRY = Facts.of(FACT_ENTRY);

    public static final Measure ROLL = measure("students.roll")
        .label("在校生数", "Students on the roll")
        .definition("秋季统计日在学籍的全部学生，含非全日制和休学学生。", "All students on the roll on the census day, part-time and suspended ones included.")
        .source("教职成司函〔2019〕101号")
        .count(ENROLMENT).at(CENSUS)
        .by(MAJOR, CATEGORY, GRADE, CLASS, SEX, STUDY_MODE, SOURCE).byEach(MAJOR, GRADE)
        .unit(PERSON);

    public static final Measure FULL_TIME = measure("students.full_time")
        .label("全日制在校生数", "Full-time students")
        .definition("秋季统计日在学籍的全日制学生。", "Full-time students on the roll on the census day.")
        .source("教职成司函〔2019〕101号")
        .count(ENROLMENT).at(CENSUS)
        .where(column(FACT_ENROLMENT.STUDY_MODE).is("full_time"), "非全日制", "part-time")
        .by(MAJOR, CATEGORY, GRADE, CLASS, SEX).byEach(MAJOR, GRADE)
        .unit(PERSON);

    public static final Measure INTAKE_ALL = measure("students.intake")
        .label("招生数", "Students taken in")
        .definition("8月1日至秋季统计日入学的新生。", "New students who entered between 1 August and the census day.")
        .count(ENTRY).within(INTAKE)
        .where(column(FACT_ENTRY.BEGAN).is("entered"), "从外校转入", "came from another school")
        .by(MAJOR, SOURCE, STUDY_MODE)
        .unit(PERSON);

    public static final List<Indicator> ALL = List.of(ROLL, FULL_TIME, INTAKE_ALL);

    private StudentMeasures() {}
}
