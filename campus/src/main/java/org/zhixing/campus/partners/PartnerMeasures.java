package org.zhixing.campus.partners;

import org.zhixing.campus.shared.Facts;
import org.zhixing.indicators.Derived;
import org.zhixing.indicators.Indicator;
import org.zhixing.indicators.Measure;
import org.zhixing.indicators.fact.Dimension;
import org.zhixing.indicators.fact.Fact;

import java.util.List;

import static org.zhixing.campus.partners.db.Tables.FACT_AGREEMENT;
import static org.zhixing.campus.partners.db.Tables.FACT_PLACEMENT;
import static org.zhixing.campus.shared.Dimensions.MAJOR;
import static org.zhixing.campus.shared.Facts.column;
import static org.zhixing.indicators.Indicators.measure;
import static org.zhixing.indicators.Indicators.share;
import static org.zhixing.indicators.fact.Dimension.dimension;
import static org.zhixing.indicators.time.NamedDate.CENSUS;
import static org.zhixing.indicators.time.NamedPeriod.CALENDAR_YEAR;
import static org.zhixing.indicators.value.Unit.HOUR;
import static org.zhixing.indicators.value.Unit.MONTH;
import static org.zhixing.indicators.value.Unit.PERSON;
import static org.zhixing.indicators.value.Unit.PIECE;

/// The indicators of partner enterprises and placements.
public final class PartnerMeasures {

    public static final Dimension SECTOR = dimension("sector", "行业", "Sector")
        .value("automobile", "汽车企业", "Automobile")
        .value("dairy", "乳品企业", "Dairy")
        .value("hospital", "医院", "Hospital")
        .value("kindergarten", "幼儿园", "Kindergarten")
        .value("manufacturing", "制造企业", "Manufacturing")
        .value("commerce", "商贸企业", "Commerce")
        .value("information", "信息技术企业", "Information technology")
        .value("agriculture", "农牧企业", "Agriculture")
        .value("tourism", "旅游企业", "Tourism")
        .value("other", "其他单位", "Other");

    public static final Dimension AGREEMENT = dimension("agreement", "协议类型", "Agreement").on("kind")
        .value("cooperation", "校企合作", "Cooperation")
        .value("on_campus", "引企入校", "On campus")
        .value("training_to_order", "订单培养", "Training to order")
        .value("apprenticeship", "现代学徒制", "Apprenticeship");

    static final Fact AGREEMENTS = Facts.of(FACT_AGREEMENT);

    static final Fact PLACEMENTS = Facts.of(FACT_PLACEMENT);

    public static final Measure PARTNERS_COOPERATING = measure("partners.cooperating")
        .label("合作企业数", "Partner enterprises")
        .definition("秋季统计日有效的合作协议涉及的合作单位数（同一合作单位只计一次）。", "Different partners among agreements valid at the autumn census.")
        .source("教职成厅函〔2016〕2号提纲4 校企合作")
        .countDistinct(AGREEMENTS, column(FACT_AGREEMENT.PARTNER)).at(CENSUS)
        .by(SECTOR, AGREEMENT)
        .unit(PIECE);

    public static final Measure PARTNERS_ON_CAMPUS = measure("partners.on_campus")
        .label("引企入校企业数", "Enterprises on campus")
        .definition("秋季统计日有效的合作协议涉及的合作单位数（同一合作单位只计一次）；不计：其他合作协议。", "Different partners among agreements valid at the autumn census; left out: another agreement.")
        .countDistinct(AGREEMENTS, column(FACT_AGREEMENT.PARTNER)).at(CENSUS)
        .where(column(FACT_AGREEMENT.KIND).is("on_campus"), "其他合作协议", "another agreement")
        .by(SECTOR)
        .unit(PIECE);

    public static final Measure INTERNSHIPS_STUDENTS = measure("internships.students")
        .label("顶岗实习学生数", "Students on internship")
        .definition("本自然年的实习与实践记录数；不计：企业实践体验，不是顶岗实习。", "Number of placements within the calendar year; left out: an experience, not an internship.")
        .source("教职成厅函〔2016〕2号提纲4 校企合作")
        .count(PLACEMENTS).within(CALENDAR_YEAR)
        .where(column(FACT_PLACEMENT.KIND).is("internship"), "企业实践体验，不是顶岗实习", "an experience, not an internship")
        .by(MAJOR, SECTOR)
        .byEach(MAJOR, SECTOR)
        .unit(PERSON);

    public static final Measure INTERNSHIPS_HOURS = measure("internships.hours")
        .label("顶岗实习课时数", "Hours of an internship")
        .definition("本自然年的实习与实践记录的平均课时数；不计：企业实践体验，不是顶岗实习。", "Mean hours over placements within the calendar year; left out: an experience, not an internship.")
        .mean(PLACEMENTS, column(FACT_PLACEMENT.HOURS)).within(CALENDAR_YEAR)
        .where(column(FACT_PLACEMENT.KIND).is("internship"), "企业实践体验，不是顶岗实习", "an experience, not an internship")
        .by(MAJOR, SECTOR)
        .byEach(MAJOR, SECTOR)
        .unit(HOUR);

    public static final Measure INTERNSHIPS_MONTHS = measure("internships.months")
        .label("顶岗实习开始月份", "Months in which internships began")
        .definition("本自然年的实习与实践记录的开始日期所在的月份；不计：企业实践体验，不是顶岗实习。", "Months of the first days of placements within the calendar year; left out: an experience, not an internship.")
        .months(PLACEMENTS, column(FACT_PLACEMENT.HAPPENED_ON)).within(CALENDAR_YEAR)
        .where(column(FACT_PLACEMENT.KIND).is("internship"), "企业实践体验，不是顶岗实习", "an experience, not an internship")
        .byEach(MAJOR, SECTOR)
        .unit(MONTH);

    public static final Measure INTERNSHIPS_PARTNERS = measure("internships.partners")
        .label("接收顶岗实习的单位数", "Partners that took interns")
        .definition("本自然年的实习与实践记录涉及的合作单位数（同一合作单位只计一次）；不计：企业实践体验，不是顶岗实习。", "Different partners among placements within the calendar year; left out: an experience, not an internship.")
        .countDistinct(PLACEMENTS, column(FACT_PLACEMENT.PARTNER)).within(CALENDAR_YEAR)
        .where(column(FACT_PLACEMENT.KIND).is("internship"), "企业实践体验，不是顶岗实习", "an experience, not an internship")
        .by(SECTOR)
        .unit(PIECE);

    public static final Measure INTERNSHIPS_INSURED = measure("internships.insured")
        .label("有保险的顶岗实习学生数", "Interns insured")
        .definition("本自然年的实习与实践记录数；不计：企业实践体验，不是顶岗实习、没有保险。", "Number of placements within the calendar year; left out: an experience, not an internship, not insured.")
        .source("《职业学校学生实习管理规定》")
        .count(PLACEMENTS).within(CALENDAR_YEAR)
        .where(column(FACT_PLACEMENT.KIND).is("internship"), "企业实践体验，不是顶岗实习", "an experience, not an internship")
        .where(column(FACT_PLACEMENT.INSURED).isTrue(), "没有保险", "not insured")
        .by(SECTOR)
        .unit(PERSON);

    public static final Measure EXPERIENCE_STUDENTS = measure("experience.students")
        .label("企业实践体验学生数", "Students on an experience")
        .definition("本自然年的实习与实践记录数；不计：顶岗实习。", "Number of placements within the calendar year; left out: an internship.")
        .count(PLACEMENTS).within(CALENDAR_YEAR)
        .where(column(FACT_PLACEMENT.KIND).is("experience"), "顶岗实习", "an internship")
        .by(MAJOR, SECTOR)
        .unit(PERSON);

    public static final Derived.Share INTERNSHIPS_INSURED_RATE = share("internships.insured_rate", INTERNSHIPS_INSURED, INTERNSHIPS_STUDENTS)
        .label("顶岗实习保险覆盖率", "Share of interns insured")
        .definition("有保险的顶岗实习学生数占顶岗实习学生数的百分比。", "Interns insured in per cent of students on internship.")
        .source("《职业学校学生实习管理规定》")
        .decimals(2);

    /// All of them, in the order of declaration.
    public static final List<Indicator> ALL = List.of(
        PARTNERS_COOPERATING, PARTNERS_ON_CAMPUS, INTERNSHIPS_STUDENTS, INTERNSHIPS_HOURS, INTERNSHIPS_MONTHS,
        INTERNSHIPS_PARTNERS, INTERNSHIPS_INSURED, EXPERIENCE_STUDENTS, INTERNSHIPS_INSURED_RATE);

    private PartnerMeasures() {}
}
