package org.zhixing.campus.aid;

import org.zhixing.campus.shared.Facts;
import org.zhixing.indicators.Indicator;
import org.zhixing.indicators.Measure;
import org.zhixing.indicators.fact.Dimension;
import org.zhixing.indicators.fact.Fact;

import java.util.List;

import static org.zhixing.campus.aid.db.Tables.FACT_AWARD;
import static org.zhixing.campus.shared.Dimensions.SEX;
import static org.zhixing.campus.shared.Facts.column;
import static org.zhixing.indicators.Indicators.measure;
import static org.zhixing.indicators.fact.Dimension.dimension;
import static org.zhixing.indicators.time.NamedPeriod.CALENDAR_YEAR;
import static org.zhixing.indicators.time.NamedPeriod.INTAKE;
import static org.zhixing.indicators.value.Unit.PERSON;
import static org.zhixing.indicators.value.Unit.YUAN;

/// The indicators of aid to students.
public final class AidMeasures {

    public static final Dimension AID = dimension("aid", "资助类型", "Aid").on("kind")
        .value("tuition_waiver", "免学费", "Fee waiver")
        .value("national_grant", "国家助学金", "National grant")
        .value("donation", "社会捐助", "Donation");

    static final Fact AWARDS = Facts.of(FACT_AWARD);

    public static final Measure AID_GRANT_RECIPIENTS = measure("aid.grant_recipients")
        .label("国家助学金受助学生数", "Recipients of the national grant")
        .definition("本自然年的资助记录涉及的学生数（同一学生只计一次）；不计：其他资助。", "Different students among awards of aid within the calendar year; left out: another aid.")
        .source("教职成厅函〔2016〕2号提纲2.3 资助情况")
        .countDistinct(AWARDS, column(FACT_AWARD.STUDENT)).within(CALENDAR_YEAR)
        .where(column(FACT_AWARD.KIND).is("national_grant"), "其他资助", "another aid")
        .by(SEX)
        .unit(PERSON);

    public static final Measure AID_WAIVER_RECIPIENTS = measure("aid.waiver_recipients")
        .label("免学费学生数", "Students with a fee waiver")
        .definition("秋季招生期内的资助记录涉及的学生数（同一学生只计一次）；不计：其他资助。", "Different students among awards of aid within the autumn intake; left out: another aid.")
        .source("教职成厅函〔2016〕2号提纲2.3 资助情况")
        .countDistinct(AWARDS, column(FACT_AWARD.STUDENT)).within(INTAKE)
        .where(column(FACT_AWARD.KIND).is("tuition_waiver"), "其他资助", "another aid")
        .by(SEX)
        .unit(PERSON);

    public static final Measure AID_DONATION_RECIPIENTS = measure("aid.donation_recipients")
        .label("受社会捐助学生数", "Students helped by donations")
        .definition("本自然年的资助记录涉及的学生数（同一学生只计一次）；不计：其他资助。", "Different students among awards of aid within the calendar year; left out: another aid.")
        .source("教职成厅函〔2016〕2号提纲2.3 资助情况")
        .countDistinct(AWARDS, column(FACT_AWARD.STUDENT)).within(CALENDAR_YEAR)
        .where(column(FACT_AWARD.KIND).is("donation"), "其他资助", "another aid")
        .unit(PERSON);

    public static final Measure AID_AMOUNT = measure("aid.amount")
        .label("资助金额", "Aid granted")
        .definition("本自然年的资助记录的金额合计。", "Sum of the amount over awards of aid within the calendar year.")
        .source("教职成厅函〔2016〕2号提纲2.3 资助情况")
        .sum(AWARDS, column(FACT_AWARD.AMOUNT)).within(CALENDAR_YEAR)
        .by(AID)
        .unit(YUAN, 2);

    /// All of them, in the order of declaration.
    public static final List<Indicator> ALL = List.of(
        AID_GRANT_RECIPIENTS, AID_WAIVER_RECIPIENTS, AID_DONATION_RECIPIENTS, AID_AMOUNT);

    private AidMeasures() {}
}
