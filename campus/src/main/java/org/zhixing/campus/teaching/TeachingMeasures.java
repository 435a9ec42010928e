package org.zhixing.campus.teaching;

import org.zhixing.campus.shared.Facts;
import org.zhixing.indicators.Derived;
import org.zhixing.indicators.Indicator;
import org.zhixing.indicators.Measure;
import org.zhixing.indicators.fact.Dimension;
import org.zhixing.indicators.fact.Fact;

import java.util.List;

import static org.zhixing.campus.shared.Dimensions.SEX;
import static org.zhixing.campus.shared.Facts.column;
import static org.zhixing.campus.teaching.db.Tables.FACT_SCORE;
import static org.zhixing.indicators.Indicators.meanOver;
import static org.zhixing.indicators.Indicators.measure;
import static org.zhixing.indicators.Indicators.share;
import static org.zhixing.indicators.fact.Dimension.dimension;
import static org.zhixing.indicators.time.NamedPeriod.SCHOOL_YEAR;
import static org.zhixing.indicators.value.Unit.PERSON_TIME;
import static org.zhixing.indicators.value.Unit.POINT;

/// The indicators of marks in exams.
public final class TeachingMeasures {

    public static final Dimension SUBJECT = dimension("subject", "科目", "Subject")
        .value("chinese", "语文", "Chinese")
        .value("mathematics", "数学", "Mathematics")
        .value("english", "英语", "English")
        .value("moral_education", "德育", "Moral education")
        .value("physical_education", "体育", "Physical education")
        .value("computing", "计算机应用基础", "Computing")
        .value("art", "艺术欣赏", "Art");

    static final Fact SCORES = Facts.of(FACT_SCORE);

    public static final Measure EXAMS_MARKS = measure("exams.marks")
        .label("参考人次", "Marks")
        .definition("本学年的考试成绩数。", "Number of marks within the school year.")
        .count(SCORES).within(SCHOOL_YEAR)
        .by(SUBJECT, SEX)
        .unit(PERSON_TIME);

    public static final Measure EXAMS_EXCELLENT = measure("exams.excellent")
        .label("优秀人次", "Excellent marks")
        .definition("本学年的考试成绩数；不计：未达优秀线。", "Number of marks within the school year; left out: below the line for excellent.")
        .count(SCORES).within(SCHOOL_YEAR)
        .where(column(FACT_SCORE.EXCELLENT).isTrue(), "未达优秀线", "below the line for excellent")
        .by(SUBJECT, SEX)
        .unit(PERSON_TIME);

    public static final Measure EXAMS_PASSED = measure("exams.passed")
        .label("及格人次", "Passes")
        .definition("本学年的考试成绩数；不计：未达及格线。", "Number of marks within the school year; left out: below the pass line.")
        .count(SCORES).within(SCHOOL_YEAR)
        .where(column(FACT_SCORE.PASSED).isTrue(), "未达及格线", "below the pass line")
        .by(SUBJECT, SEX)
        .unit(PERSON_TIME);

    public static final Measure EXAMS_FAILED = measure("exams.failed")
        .label("不及格人次", "Fails")
        .definition("本学年的考试成绩数；不计：达到及格线。", "Number of marks within the school year; left out: reached the pass line.")
        .count(SCORES).within(SCHOOL_YEAR)
        .where(column(FACT_SCORE.PASSED).isFalse(), "达到及格线", "reached the pass line")
        .by(SUBJECT, SEX)
        .unit(PERSON_TIME);

    public static final Measure EXAMS_MEAN_MARK = measure("exams.mean_mark")
        .label("平均分", "Mean mark")
        .definition("本学年的考试成绩的平均分数。", "Mean mark over marks within the school year.")
        .mean(SCORES, column(FACT_SCORE.MARK)).within(SCHOOL_YEAR)
        .by(SUBJECT)
        .unit(POINT, 1);

    public static final Derived.Share EXAMS_EXCELLENT_RATE = share("exams.excellent_rate", EXAMS_EXCELLENT, EXAMS_MARKS)
        .label("优秀率", "Excellent rate")
        .definition("优秀人次占参考人次的百分比。", "Excellent marks in per cent of marks.")
        .decimals(2);

    public static final Derived.MeanOver EXAMS_MEAN_EXCELLENT_RATE = meanOver("exams.mean_excellent_rate", EXAMS_EXCELLENT_RATE, SUBJECT)
        .label("各科平均优秀率", "Excellent rate, mean over subjects")
        .definition("各科优秀率的算术平均。", "Excellent rate, unweighted mean over the subjects.")
        .decimals(2);

    public static final Derived.Share EXAMS_PASS_RATE = share("exams.pass_rate", EXAMS_PASSED, EXAMS_MARKS)
        .label("及格率", "Pass rate")
        .definition("及格人次占参考人次的百分比。", "Passes in per cent of marks.")
        .source("教职成厅函〔2016〕2号提纲2.1 学生素质")
        .decimals(2);

    public static final Derived.MeanOver EXAMS_MEAN_PASS_RATE = meanOver("exams.mean_pass_rate", EXAMS_PASS_RATE, SUBJECT)
        .label("各科平均及格率", "Pass rate, mean over subjects")
        .definition("各科及格率的算术平均。", "Pass rate, unweighted mean over the subjects.")
        .source("教职成厅函〔2016〕2号提纲2.1 学生素质")
        .decimals(2);

    public static final Derived.Share EXAMS_FAIL_RATE = share("exams.fail_rate", EXAMS_FAILED, EXAMS_MARKS)
        .label("不合格率", "Fail rate")
        .definition("不及格人次占参考人次的百分比。", "Fails in per cent of marks.")
        .decimals(2);

    public static final Derived.MeanOver EXAMS_MEAN_FAIL_RATE = meanOver("exams.mean_fail_rate", EXAMS_FAIL_RATE, SUBJECT)
        .label("各科平均不合格率", "Fail rate, mean over subjects")
        .definition("各科不合格率的算术平均。", "Fail rate, unweighted mean over the subjects.")
        .decimals(2);

    /// All of them, in the order of declaration.
    public static final List<Indicator> ALL = List.of(
        EXAMS_MARKS, EXAMS_EXCELLENT, EXAMS_PASSED, EXAMS_FAILED, EXAMS_MEAN_MARK, EXAMS_EXCELLENT_RATE,
        EXAMS_MEAN_EXCELLENT_RATE, EXAMS_PASS_RATE, EXAMS_MEAN_PASS_RATE, EXAMS_FAIL_RATE, EXAMS_MEAN_FAIL_RATE);

    private TeachingMeasures() {}
}
