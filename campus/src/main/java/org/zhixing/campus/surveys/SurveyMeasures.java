package org.zhixing.campus.surveys;

import org.zhixing.campus.shared.Facts;
import org.zhixing.indicators.Derived;
import org.zhixing.indicators.Indicator;
import org.zhixing.indicators.Measure;
import org.zhixing.indicators.fact.Dimension;
import org.zhixing.indicators.fact.Fact;
import org.zhixing.indicators.value.Unit;

import java.util.List;

import static org.zhixing.campus.shared.Facts.column;
import static org.zhixing.campus.surveys.db.Tables.FACT_ANSWER;
import static org.zhixing.campus.surveys.db.Tables.FACT_RESPONDENT;
import static org.zhixing.indicators.Indicators.measure;
import static org.zhixing.indicators.Indicators.perCapita;
import static org.zhixing.indicators.Indicators.share;
import static org.zhixing.indicators.fact.Dimension.dimension;
import static org.zhixing.indicators.time.NamedPeriod.SCHOOL_YEAR;
import static org.zhixing.indicators.value.Unit.PERSON;
import static org.zhixing.indicators.value.Unit.PERSON_TIME;

/// The indicators of what students and graduates think.
public final class SurveyMeasures {

    public static final Dimension TOPIC = dimension("topic", "调查项目", "Topic")
        .value("safety", "校园安全", "Safety")
        .value("practice", "实习实训", "Practice")
        .value("culture", "校园文化与社团", "Culture and clubs")
        .value("theory", "理论学习", "Theory")
        .value("professional", "专业学习", "Professional learning")
        .value("life", "学校生活", "School life")
        .value("overall", "总体", "Overall");

    public static final Dimension RATING = dimension("rating", "评价", "Rating")
        .value("satisfied", "满意", "Satisfied")
        .value("neutral", "一般", "Neutral")
        .value("dissatisfied", "不满意", "Dissatisfied");

    static final Fact RESPONDENTS = Facts.of(FACT_RESPONDENT);

    static final Fact ANSWERS = Facts.of(FACT_ANSWER);

    public static final Measure SURVEYS_STUDENTS = measure("surveys.students")
        .label("在校生调查样本数", "Students surveyed")
        .definition("本学年的受访者数；不计：另一份问卷。", "Number of respondents within the school year; left out: another questionnaire.")
        .count(RESPONDENTS).within(SCHOOL_YEAR)
        .where(column(FACT_RESPONDENT.AUDIENCE).is("students"), "另一份问卷", "another questionnaire")
        .unit(PERSON);

    public static final Measure SURVEYS_STUDENT_CLASSES = measure("surveys.student_classes")
        .label("在校生调查抽样班级数", "Classes sampled among students")
        .definition("本学年的受访者涉及的班级数（同一班级只计一次）；不计：另一份问卷。", "Different classes among respondents within the school year; left out: another questionnaire.")
        .countDistinct(RESPONDENTS, column(FACT_RESPONDENT.CLASS)).within(SCHOOL_YEAR)
        .where(column(FACT_RESPONDENT.AUDIENCE).is("students"), "另一份问卷", "another questionnaire")
        .unit(Unit.CLASS);

    public static final Measure SURVEYS_GRADUATES = measure("surveys.graduates")
        .label("毕业生调查样本数", "Graduating students surveyed")
        .definition("本学年的受访者数；不计：另一份问卷。", "Number of respondents within the school year; left out: another questionnaire.")
        .count(RESPONDENTS).within(SCHOOL_YEAR)
        .where(column(FACT_RESPONDENT.AUDIENCE).is("graduates"), "另一份问卷", "another questionnaire")
        .unit(PERSON);

    public static final Measure SURVEYS_STUDENTS_ANSWERS = measure("surveys.students_answers")
        .label("在校生有效回答数", "Answers of students")
        .definition("本学年的问卷回答数；不计：另一份问卷。", "Number of answers within the school year; left out: another questionnaire.")
        .count(ANSWERS).within(SCHOOL_YEAR)
        .where(column(FACT_ANSWER.AUDIENCE).is("students"), "另一份问卷", "another questionnaire")
        .by(TOPIC, RATING)
        .unit(PERSON_TIME);

    public static final Measure SURVEYS_STUDENTS_SATISFIED = measure("surveys.students_satisfied")
        .label("在校生满意回答数", "Satisfied answers of students")
        .definition("本学年的问卷回答数；不计：另一份问卷、一般或不满意。", "Number of answers within the school year; left out: another questionnaire, neutral or dissatisfied.")
        .count(ANSWERS).within(SCHOOL_YEAR)
        .where(column(FACT_ANSWER.AUDIENCE).is("students"), "另一份问卷", "another questionnaire")
        .where(column(FACT_ANSWER.RATING).is("satisfied"), "一般或不满意", "neutral or dissatisfied")
        .by(TOPIC)
        .unit(PERSON_TIME);

    public static final Measure SURVEYS_GRADUATES_ANSWERS = measure("surveys.graduates_answers")
        .label("毕业生有效回答数", "Answers of graduating students")
        .definition("本学年的问卷回答数；不计：另一份问卷。", "Number of answers within the school year; left out: another questionnaire.")
        .count(ANSWERS).within(SCHOOL_YEAR)
        .where(column(FACT_ANSWER.AUDIENCE).is("graduates"), "另一份问卷", "another questionnaire")
        .by(TOPIC, RATING)
        .unit(PERSON_TIME);

    public static final Measure SURVEYS_GRADUATES_SATISFIED = measure("surveys.graduates_satisfied")
        .label("毕业生满意回答数", "Satisfied answers of graduating students")
        .definition("本学年的问卷回答数；不计：另一份问卷、一般或不满意。", "Number of answers within the school year; left out: another questionnaire, neutral or dissatisfied.")
        .count(ANSWERS).within(SCHOOL_YEAR)
        .where(column(FACT_ANSWER.AUDIENCE).is("graduates"), "另一份问卷", "another questionnaire")
        .where(column(FACT_ANSWER.RATING).is("satisfied"), "一般或不满意", "neutral or dissatisfied")
        .by(TOPIC)
        .unit(PERSON_TIME);

    public static final Derived.PerCapita SURVEYS_STUDENTS_PER_CLASS = perCapita("surveys.students_per_class", SURVEYS_STUDENTS, SURVEYS_STUDENT_CLASSES)
        .label("每班抽样人数", "Students surveyed per class")
        .definition("在校生调查样本数除以在校生调查抽样班级数。", "Students surveyed divided by classes sampled among students.")
        .decimals(0);

    public static final Derived.Share SURVEYS_STUDENTS_SATISFACTION = share("surveys.students_satisfaction", SURVEYS_STUDENTS_SATISFIED, SURVEYS_STUDENTS_ANSWERS)
        .label("在校生满意度", "Satisfaction of students")
        .definition("在校生满意回答数占在校生有效回答数的百分比。", "Satisfied answers of students in per cent of answers of students.")
        .decimals(1);

    public static final Derived.Share SURVEYS_GRADUATES_SATISFACTION = share("surveys.graduates_satisfaction", SURVEYS_GRADUATES_SATISFIED, SURVEYS_GRADUATES_ANSWERS)
        .label("毕业生满意度", "Satisfaction of graduating students")
        .definition("毕业生满意回答数占毕业生有效回答数的百分比。", "Satisfied answers of graduating students in per cent of answers of graduating students.")
        .source("教职成厅函〔2016〕2号提纲2.2 在校体验")
        .decimals(1);

    /// All of them, in the order of declaration.
    public static final List<Indicator> ALL = List.of(
        SURVEYS_STUDENTS, SURVEYS_STUDENT_CLASSES, SURVEYS_GRADUATES, SURVEYS_STUDENTS_ANSWERS, SURVEYS_STUDENTS_SATISFIED,
        SURVEYS_GRADUATES_ANSWERS, SURVEYS_GRADUATES_SATISFIED, SURVEYS_STUDENTS_PER_CLASS, SURVEYS_STUDENTS_SATISFACTION,
        SURVEYS_GRADUATES_SATISFACTION);

    private SurveyMeasures() {}
}
