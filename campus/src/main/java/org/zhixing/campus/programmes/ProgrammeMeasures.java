package org.zhixing.campus.programmes;

import org.zhixing.campus.shared.Facts;
import org.zhixing.indicators.Indicator;
import org.zhixing.indicators.Measure;
import org.zhixing.indicators.fact.Dimension;
import org.zhixing.indicators.fact.Fact;
import org.zhixing.indicators.value.Unit;

import java.util.List;

import static org.zhixing.campus.programmes.db.Tables.FACT_CLASS;
import static org.zhixing.campus.programmes.db.Tables.FACT_CLASS_OPENING;
import static org.zhixing.campus.programmes.db.Tables.FACT_ENROLMENT_PLAN;
import static org.zhixing.campus.programmes.db.Tables.FACT_MAJOR;
import static org.zhixing.campus.programmes.db.Tables.FACT_OFFERING;
import static org.zhixing.campus.shared.Dimensions.CATEGORY;
import static org.zhixing.campus.shared.Dimensions.MAJOR;
import static org.zhixing.campus.shared.Facts.column;
import static org.zhixing.indicators.Indicators.measure;
import static org.zhixing.indicators.fact.Dimension.dimension;
import static org.zhixing.indicators.time.NamedDate.CENSUS;
import static org.zhixing.indicators.time.NamedPeriod.INTAKE;
import static org.zhixing.indicators.value.Unit.PERSON;
import static org.zhixing.indicators.value.Unit.PIECE;
import static org.zhixing.indicators.value.Unit.YEAR;

/// The indicators of majors, classes and plans.
public final class ProgrammeMeasures {

    public static final Dimension CATALOGUE = dimension("catalogue", "专业目录", "Catalogue")
        .value("2010", "2010年目录", "2010 catalogue")
        .value("2021", "2021年目录", "2021 catalogue")
        .value("technician", "技工目录", "Technician catalogue");

    static final Fact OFFERINGS = Facts.of(FACT_OFFERING);

    static final Fact MAJORS = Facts.of(FACT_MAJOR);

    static final Fact CLASSES = Facts.of(FACT_CLASS);

    static final Fact CLASS_OPENINGS = Facts.of(FACT_CLASS_OPENING);

    static final Fact ENROLMENT_PLANS = Facts.of(FACT_ENROLMENT_PLAN);

    public static final Measure MAJORS_OFFERED = measure("majors.offered")
        .label("开设专业数", "Majors offered")
        .definition("秋季统计日有效的专业开设记录数。", "Number of offerings valid at the autumn census.")
        .count(OFFERINGS).at(CENSUS)
        .by(CATEGORY, CATALOGUE)
        .unit(PIECE);

    public static final Measure MAJORS_YEARS = measure("majors.years")
        .label("学制", "Length of schooling")
        .definition("秋季统计日有效的专业中最长的学制年限。", "Longest duration in years of the majors valid at the autumn census.")
        .maximum(MAJORS, column(FACT_MAJOR.YEARS)).at(CENSUS)
        .by(MAJOR)
        .unit(YEAR);

    public static final Measure MAJORS_ESTABLISHED = measure("majors.established")
        .label("专业设置时间", "Established")
        .definition("秋季统计日有效的专业中最早的设置日期。", "Earliest day of establishment of the majors valid at the autumn census.")
        .minimum(MAJORS, column(FACT_MAJOR.ESTABLISHED)).at(CENSUS)
        .by(MAJOR)
        .unit(YEAR);

    public static final Measure CLASSES_ALL = measure("classes.all")
        .label("班级数", "Classes")
        .definition("秋季统计日有效的班级数。", "Number of classes valid at the autumn census.")
        .count(CLASSES).at(CENSUS)
        .by(MAJOR)
        .unit(Unit.CLASS);

    public static final Measure CLASSES_OPENED = measure("classes.opened")
        .label("新招班级数", "Classes opened")
        .definition("秋季招生期内的新开班级数。", "Number of classes opened within the autumn intake.")
        .count(CLASS_OPENINGS).within(INTAKE)
        .by(MAJOR)
        .unit(Unit.CLASS);

    public static final Measure INTAKE_PLANNED = measure("intake.planned")
        .label("计划招生数", "Planned intake")
        .definition("秋季招生期内的招生计划的计划人数合计。", "Sum of the numbers planned over enrolment plans within the autumn intake.")
        .sum(ENROLMENT_PLANS, column(FACT_ENROLMENT_PLAN.PLANNED)).within(INTAKE)
        .by(MAJOR)
        .unit(PERSON);

    /// All of them, in the order of declaration.
    public static final List<Indicator> ALL = List.of(
        MAJORS_OFFERED, MAJORS_YEARS, MAJORS_ESTABLISHED, CLASSES_ALL, CLASSES_OPENED, INTAKE_PLANNED);

    private ProgrammeMeasures() {}
}
