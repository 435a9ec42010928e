package org.zhixing.campus.fitness;

import org.zhixing.campus.shared.Facts;
import org.zhixing.indicators.Derived;
import org.zhixing.indicators.Indicator;
import org.zhixing.indicators.Measure;
import org.zhixing.indicators.fact.Dimension;
import org.zhixing.indicators.fact.Fact;

import java.util.List;

import static org.zhixing.campus.fitness.db.Tables.FACT_EXEMPTION;
import static org.zhixing.campus.fitness.db.Tables.FACT_TEST;
import static org.zhixing.campus.shared.Dimensions.GRADE;
import static org.zhixing.campus.shared.Dimensions.SEX;
import static org.zhixing.campus.shared.Facts.column;
import static org.zhixing.indicators.Indicators.measure;
import static org.zhixing.indicators.Indicators.share;
import static org.zhixing.indicators.fact.Dimension.dimension;
import static org.zhixing.indicators.time.NamedDate.CENSUS;
import static org.zhixing.indicators.time.NamedPeriod.FITNESS_TEST;
import static org.zhixing.indicators.value.Unit.PERSON;
import static org.zhixing.indicators.value.Unit.POINT;

/// The indicators of fitness tests.
public final class FitnessMeasures {

    public static final Dimension EXEMPTION_REASON = dimension("exemption_reason", "免于执行原因", "Reason of exemption").on("reason")
        .value("illness", "疾病", "Illness")
        .value("disability", "残疾", "Disability")
        .value("injury", "伤病", "Injury");

    static final Fact TESTS = Facts.of(FACT_TEST);

    static final Fact EXEMPTIONS = Facts.of(FACT_EXEMPTION);

    public static final Measure FITNESS_TESTED = measure("fitness.tested")
        .label("执行标准人数", "Students tested")
        .definition("秋季体质测试期内的体测记录数；不计：项目不全。", "Number of fitness tests within the fitness tests of the autumn; left out: an item was not measured.")
        .source("《国家学生体质健康标准（2014年修订）》")
        .count(TESTS).within(FITNESS_TEST)
        .where(column(FACT_TEST.COMPLETE).isTrue(), "项目不全", "an item was not measured")
        .by(GRADE, SEX)
        .unit(PERSON);

    public static final Measure FITNESS_EXEMPT = measure("fitness.exempt")
        .label("免于执行人数", "Students exempt")
        .definition("秋季统计日有效的体测免于执行记录数；不计：非全日制学生、休学。", "Number of exemptions valid at the autumn census; left out: part-time, suspended.")
        .source("《国家学生体质健康标准（2014年修订）》")
        .count(EXEMPTIONS).at(CENSUS)
        .where(column(FACT_EXEMPTION.STUDY_MODE).is("full_time"), "非全日制学生", "part-time")
        .where(column(FACT_EXEMPTION.STATUS).is("enrolled"), "休学", "suspended")
        .by(GRADE, SEX, EXEMPTION_REASON)
        .unit(PERSON);

    public static final Measure FITNESS_PASSED = measure("fitness.passed")
        .label("体测及格及以上人数", "Students who pass the fitness test")
        .definition("秋季体质测试期内的体测记录数；不计：项目不全、总分不足60分。", "Number of fitness tests within the fitness tests of the autumn; left out: an item was not measured, fewer than 60 points.")
        .source("《国家学生体质健康标准（2014年修订）》")
        .count(TESTS).within(FITNESS_TEST)
        .where(column(FACT_TEST.COMPLETE).isTrue(), "项目不全", "an item was not measured")
        .where(column(FACT_TEST.TOTAL).atLeast("60"), "总分不足60分", "fewer than 60 points")
        .by(GRADE, SEX)
        .unit(PERSON);

    public static final Measure FITNESS_GOOD = measure("fitness.good")
        .label("体测良好及以上人数", "Students with 80 points or more")
        .definition("秋季体质测试期内的体测记录数；不计：项目不全、总分不足80分。", "Number of fitness tests within the fitness tests of the autumn; left out: an item was not measured, fewer than 80 points.")
        .source("《国家学生体质健康标准（2014年修订）》")
        .count(TESTS).within(FITNESS_TEST)
        .where(column(FACT_TEST.COMPLETE).isTrue(), "项目不全", "an item was not measured")
        .where(column(FACT_TEST.TOTAL).atLeast("80"), "总分不足80分", "fewer than 80 points")
        .by(GRADE, SEX)
        .unit(PERSON);

    public static final Measure FITNESS_MEAN_TOTAL = measure("fitness.mean_total")
        .label("体测平均分", "Mean fitness points")
        .definition("秋季体质测试期内的体测记录的平均总分；不计：项目不全。", "Mean total over fitness tests within the fitness tests of the autumn; left out: an item was not measured.")
        .source("《国家学生体质健康标准（2014年修订）》")
        .mean(TESTS, column(FACT_TEST.TOTAL)).within(FITNESS_TEST)
        .where(column(FACT_TEST.COMPLETE).isTrue(), "项目不全", "an item was not measured")
        .by(GRADE, SEX)
        .unit(POINT, 1);

    public static final Derived.Share FITNESS_PASS_RATE = share("fitness.pass_rate", FITNESS_PASSED, FITNESS_TESTED)
        .label("体测及格率", "Fitness pass rate")
        .definition("体测及格及以上人数占执行标准人数的百分比。", "Students who pass the fitness test in per cent of students tested.")
        .source("教职成厅函〔2016〕2号提纲2.1 学生素质；《国家学生体质健康标准（2014年修订）》")
        .decimals(2);

    public static final Derived.Share FITNESS_GOOD_RATE = share("fitness.good_rate", FITNESS_GOOD, FITNESS_TESTED)
        .label("体测良好率", "Fitness good rate")
        .definition("体测良好及以上人数占执行标准人数的百分比。", "Students with 80 points or more in per cent of students tested.")
        .source("《国家学生体质健康标准（2014年修订）》")
        .decimals(2);

    /// All of them, in the order of declaration.
    public static final List<Indicator> ALL = List.of(
        FITNESS_TESTED, FITNESS_EXEMPT, FITNESS_PASSED, FITNESS_GOOD, FITNESS_MEAN_TOTAL, FITNESS_PASS_RATE, FITNESS_GOOD_RATE);

    private FitnessMeasures() {}
}
