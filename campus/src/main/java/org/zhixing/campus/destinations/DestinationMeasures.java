package org.zhixing.campus.destinations;

import org.zhixing.campus.shared.Facts;
import org.zhixing.indicators.Derived;
import org.zhixing.indicators.Indicator;
import org.zhixing.indicators.Measure;
import org.zhixing.indicators.fact.Dimension;
import org.zhixing.indicators.fact.Fact;

import java.util.List;

import static org.zhixing.campus.destinations.db.Tables.FACT_DESTINATION;
import static org.zhixing.campus.destinations.db.Tables.FACT_ENTRANCE_EXAMINATION;
import static org.zhixing.campus.shared.Dimensions.CATEGORY;
import static org.zhixing.campus.shared.Dimensions.MAJOR;
import static org.zhixing.campus.shared.Dimensions.SEX;
import static org.zhixing.campus.shared.Facts.column;
import static org.zhixing.indicators.Indicators.measure;
import static org.zhixing.indicators.Indicators.share;
import static org.zhixing.indicators.fact.Dimension.dimension;
import static org.zhixing.indicators.time.NamedPeriod.SCHOOL_YEAR;
import static org.zhixing.indicators.value.Unit.PERSON;
import static org.zhixing.indicators.value.Unit.YUAN;

/// The indicators of destinations of graduates and the entrance examination.
public final class DestinationMeasures {

    public static final Dimension DESTINATION = dimension("destination", "去向", "Destination").on("kind")
        .value("employed", "直接就业", "Employed")
        .value("self_employed", "自主创业", "Self-employed")
        .value("college", "升入专科", "College")
        .value("bachelor", "升入本科", "Bachelor")
        .value("through_path", "“3+2”联读", "3+2")
        .value("none", "未就业", "None");

    public static final Dimension ADMISSION = dimension("admission", "录取层次", "Admission").on("admitted")
        .value("college", "专科", "College")
        .value("bachelor", "本科", "Bachelor")
        .value("none", "未录取", "Not admitted");

    static final Fact DESTINATIONS = Facts.of(FACT_DESTINATION);

    static final Fact SITTINGS = Facts.of(FACT_ENTRANCE_EXAMINATION);

    public static final Measure GRADUATES_DESTINATIONS = measure("graduates.destinations")
        .label("有去向记录的毕业生数", "Graduates with a destination")
        .definition("本学年的毕业去向记录数。", "Number of destinations within the school year.")
        .count(DESTINATIONS).within(SCHOOL_YEAR)
        .by(CATEGORY, MAJOR, DESTINATION, SEX)
        .unit(PERSON);

    public static final Measure GRADUATES_PLACED = measure("graduates.placed")
        .label("就业（含升学）毕业生数", "Graduates placed")
        .definition("本学年的毕业去向记录数；不计：未就业。", "Number of destinations within the school year; left out: not placed.")
        .count(DESTINATIONS).within(SCHOOL_YEAR)
        .where(column(FACT_DESTINATION.PLACED).isTrue(), "未就业", "not placed")
        .by(CATEGORY, MAJOR)
        .unit(PERSON);

    public static final Measure GRADUATES_NOT_PLACED = measure("graduates.not_placed")
        .label("未就业毕业生数", "Graduates not placed")
        .definition("本学年的毕业去向记录数；不计：已就业或升学。", "Number of destinations within the school year; left out: placed.")
        .count(DESTINATIONS).within(SCHOOL_YEAR)
        .where(column(FACT_DESTINATION.PLACED).isFalse(), "已就业或升学", "placed")
        .by(CATEGORY, MAJOR)
        .unit(PERSON);

    public static final Measure GRADUATES_EMPLOYED = measure("graduates.employed")
        .label("直接就业毕业生数", "Graduates employed directly")
        .definition("本学年的毕业去向记录数；不计：其他去向。", "Number of destinations within the school year; left out: another destination.")
        .count(DESTINATIONS).within(SCHOOL_YEAR)
        .where(column(FACT_DESTINATION.KIND).is("employed"), "其他去向", "another destination")
        .by(CATEGORY, MAJOR)
        .unit(PERSON);

    public static final Measure GRADUATES_SELF_EMPLOYED = measure("graduates.self_employed")
        .label("自主创业毕业生数", "Graduates self-employed")
        .definition("本学年的毕业去向记录数；不计：其他去向。", "Number of destinations within the school year; left out: another destination.")
        .count(DESTINATIONS).within(SCHOOL_YEAR)
        .where(column(FACT_DESTINATION.KIND).is("self_employed"), "其他去向", "another destination")
        .by(CATEGORY, MAJOR)
        .unit(PERSON);

    public static final Measure GRADUATES_COLLEGE = measure("graduates.college")
        .label("升入专科毕业生数", "Graduates gone to college")
        .definition("本学年的毕业去向记录数；不计：其他去向。", "Number of destinations within the school year; left out: another destination.")
        .count(DESTINATIONS).within(SCHOOL_YEAR)
        .where(column(FACT_DESTINATION.KIND).is("college"), "其他去向", "another destination")
        .by(CATEGORY, MAJOR)
        .unit(PERSON);

    public static final Measure GRADUATES_BACHELOR = measure("graduates.bachelor")
        .label("升入本科毕业生数", "Graduates gone to bachelor studies")
        .definition("本学年的毕业去向记录数；不计：其他去向。", "Number of destinations within the school year; left out: another destination.")
        .count(DESTINATIONS).within(SCHOOL_YEAR)
        .where(column(FACT_DESTINATION.KIND).is("bachelor"), "其他去向", "another destination")
        .by(CATEGORY, MAJOR)
        .unit(PERSON);

    public static final Measure GRADUATES_THROUGH_PATH = measure("graduates.through_path")
        .label("“3+2”联读毕业生数", "Graduates on a 3+2 path")
        .definition("本学年的毕业去向记录数；不计：其他去向。", "Number of destinations within the school year; left out: another destination.")
        .count(DESTINATIONS).within(SCHOOL_YEAR)
        .where(column(FACT_DESTINATION.KIND).is("through_path"), "其他去向", "another destination")
        .by(CATEGORY, MAJOR)
        .unit(PERSON);

    public static final Measure GRADUATES_FURTHER_STUDY = measure("graduates.further_study")
        .label("升学毕业生数", "Graduates in further study")
        .definition("本学年的毕业去向记录数；不计：其他去向。", "Number of destinations within the school year; left out: another destination.")
        .count(DESTINATIONS).within(SCHOOL_YEAR)
        .where(column(FACT_DESTINATION.KIND).in("college", "bachelor", "through_path"), "其他去向", "another destination")
        .by(CATEGORY, MAJOR)
        .unit(PERSON);

    public static final Measure GRADUATES_MATCHED = measure("graduates.matched")
        .label("对口就业（含升学）毕业生数", "Graduates placed in their field")
        .definition("本学年的毕业去向记录数；不计：不对口或未就业。", "Number of destinations within the school year; left out: not in the field or not placed.")
        .count(DESTINATIONS).within(SCHOOL_YEAR)
        .where(column(FACT_DESTINATION.MATCHED).isTrue(), "不对口或未就业", "not in the field or not placed")
        .by(CATEGORY, MAJOR)
        .unit(PERSON);

    public static final Measure GRADUATES_INCOME = measure("graduates.income")
        .label("初次就业月收入范围", "Range of first monthly income")
        .definition("本学年的毕业去向记录的月收入从最低到最高的范围；不计：其他去向、没有收入记录。", "Range of monthly income over destinations within the school year; left out: another destination, no income on record.")
        .source("教职成厅函〔2016〕2号提纲2.4 就业质量")
        .range(DESTINATIONS, column(FACT_DESTINATION.MONTHLY_INCOME)).within(SCHOOL_YEAR)
        .where(column(FACT_DESTINATION.KIND).is("employed"), "其他去向", "another destination")
        .where(column(FACT_DESTINATION.MONTHLY_INCOME).present(), "没有收入记录", "no income on record")
        .unit(YUAN);

    public static final Measure GRADUATES_MEAN_INCOME = measure("graduates.mean_income")
        .label("初次就业平均月收入", "Mean first monthly income")
        .definition("本学年的毕业去向记录的平均月收入；不计：其他去向、没有收入记录。", "Mean monthly income over destinations within the school year; left out: another destination, no income on record.")
        .source("教职成厅函〔2016〕2号提纲2.4 就业质量")
        .mean(DESTINATIONS, column(FACT_DESTINATION.MONTHLY_INCOME)).within(SCHOOL_YEAR)
        .where(column(FACT_DESTINATION.KIND).is("employed"), "其他去向", "another destination")
        .where(column(FACT_DESTINATION.MONTHLY_INCOME).present(), "没有收入记录", "no income on record")
        .unit(YUAN);

    public static final Measure ENTRANCE_SAT = measure("entrance.sat")
        .label("参加高考人数", "Students who sat the entrance examination")
        .definition("本学年的高考记录涉及的学生数（同一学生只计一次）。", "Different students among sittings of the entrance examination within the school year.")
        .countDistinct(SITTINGS, column(FACT_ENTRANCE_EXAMINATION.STUDENT)).within(SCHOOL_YEAR)
        .by(SEX)
        .unit(PERSON);

    public static final Measure ENTRANCE_ADMITTED = measure("entrance.admitted")
        .label("高考录取人数", "Students admitted")
        .definition("本学年的高考记录涉及的学生数（同一学生只计一次）；不计：未录取。", "Different students among sittings of the entrance examination within the school year; left out: not admitted.")
        .countDistinct(SITTINGS, column(FACT_ENTRANCE_EXAMINATION.STUDENT)).within(SCHOOL_YEAR)
        .where(column(FACT_ENTRANCE_EXAMINATION.ADMITTED).in("college", "bachelor"), "未录取", "not admitted")
        .by(ADMISSION)
        .unit(PERSON);

    public static final Measure ENTRANCE_ABOVE_BACHELOR_LINE = measure("entrance.above_bachelor_line")
        .label("本科上线人数", "Students above the bachelor line")
        .definition("本学年的高考记录涉及的学生数（同一学生只计一次）；不计：未达本科线。", "Different students among sittings of the entrance examination within the school year; left out: below the bachelor line.")
        .countDistinct(SITTINGS, column(FACT_ENTRANCE_EXAMINATION.STUDENT)).within(SCHOOL_YEAR)
        .where(column(FACT_ENTRANCE_EXAMINATION.ABOVE_BACHELOR_LINE).isTrue(), "未达本科线", "below the bachelor line")
        .unit(PERSON);

    public static final Derived.Share ENTRANCE_BACHELOR_LINE_RATE = share("entrance.bachelor_line_rate", ENTRANCE_ABOVE_BACHELOR_LINE, ENTRANCE_SAT)
        .label("本科上线率", "Share above the bachelor line")
        .definition("本科上线人数占参加高考人数的百分比。", "Students above the bachelor line in per cent of students who sat the entrance examination.")
        .decimals(2);

    /// All of them, in the order of declaration.
    public static final List<Indicator> ALL = List.of(
        GRADUATES_DESTINATIONS, GRADUATES_PLACED, GRADUATES_NOT_PLACED, GRADUATES_EMPLOYED, GRADUATES_SELF_EMPLOYED,
        GRADUATES_COLLEGE, GRADUATES_BACHELOR, GRADUATES_THROUGH_PATH, GRADUATES_FURTHER_STUDY, GRADUATES_MATCHED,
        GRADUATES_INCOME, GRADUATES_MEAN_INCOME, ENTRANCE_SAT, ENTRANCE_ADMITTED, ENTRANCE_ABOVE_BACHELOR_LINE,
        ENTRANCE_BACHELOR_LINE_RATE);

    private DestinationMeasures() {}
}
