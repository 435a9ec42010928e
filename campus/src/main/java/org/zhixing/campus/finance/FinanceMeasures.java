package org.zhixing.campus.finance;

import org.zhixing.campus.shared.Facts;
import org.zhixing.indicators.Indicator;
import org.zhixing.indicators.Measure;
import org.zhixing.indicators.fact.Dimension;
import org.zhixing.indicators.fact.Fact;

import java.util.List;

import static org.zhixing.campus.finance.db.Tables.FACT_APPROPRIATION;
import static org.zhixing.campus.finance.db.Tables.FACT_EXPENDITURE;
import static org.zhixing.campus.shared.Facts.column;
import static org.zhixing.indicators.Indicators.measure;
import static org.zhixing.indicators.fact.Dimension.dimension;
import static org.zhixing.indicators.time.NamedPeriod.CALENDAR_YEAR;
import static org.zhixing.indicators.time.NamedPeriod.SCHOOL_YEAR;
import static org.zhixing.indicators.value.Unit.YUAN;

/// The indicators of money received and spent.
public final class FinanceMeasures {

    public static final Dimension APPROPRIATION = dimension("appropriation", "拨款类别", "Appropriation").on("category")
        .value("fee_waivers", "两免经费", "Fee waivers")
        .value("student_grants", "补助学金", "Grants")
        .value("earmarked", "上级专项资金", "Earmarked")
        .value("personnel", "人员保障经费", "Personnel")
        .value("operating", "公用经费", "Operating");

    public static final Dimension MONEY_SOURCE = dimension("money_source", "资金来源", "Source of money").on("source")
        .value("central", "中央", "Central")
        .value("province", "省级", "Province")
        .value("municipality", "市级", "Municipality")
        .value("county", "县级", "County");

    public static final Dimension EXPENDITURE = dimension("expenditure", "支出类别", "Expenditure").on("category")
        .value("personnel", "人员支出", "Personnel")
        .value("operating", "公用支出", "Operating")
        .value("equipment", "设备购置", "Equipment")
        .value("building", "基本建设", "Building")
        .value("student_aid", "学生资助", "Student aid")
        .value("training", "培训", "Training");

    static final Fact APPROPRIATIONS = Facts.of(FACT_APPROPRIATION);

    static final Fact EXPENDITURES = Facts.of(FACT_EXPENDITURE);

    public static final Measure FINANCE_APPROPRIATIONS_SCHOOL_YEAR = measure("finance.appropriations_school_year")
        .label("学年财政经费投入", "Appropriations of the school year")
        .definition("本学年的拨款的金额合计。", "Sum of the amount over appropriations within the school year.")
        .source("教职成厅函〔2016〕2号提纲6 举办者履责")
        .sum(APPROPRIATIONS, column(FACT_APPROPRIATION.AMOUNT)).within(SCHOOL_YEAR)
        .by(APPROPRIATION, MONEY_SOURCE)
        .unit(YUAN, 2);

    public static final Measure FINANCE_APPROPRIATIONS = measure("finance.appropriations")
        .label("全年财政拨款", "Appropriations of the calendar year")
        .definition("本自然年的拨款的金额合计。", "Sum of the amount over appropriations within the calendar year.")
        .source("教职成厅函〔2016〕2号提纲6 举办者履责")
        .sum(APPROPRIATIONS, column(FACT_APPROPRIATION.AMOUNT)).within(CALENDAR_YEAR)
        .by(APPROPRIATION, MONEY_SOURCE)
        .unit(YUAN, 2);

    public static final Measure FINANCE_FEE_WAIVERS = measure("finance.fee_waivers")
        .label("两免经费", "Funds for fee waivers")
        .definition("本自然年的拨款的金额合计；不计：其他类别的拨款。", "Sum of the amount over appropriations within the calendar year; left out: another category.")
        .sum(APPROPRIATIONS, column(FACT_APPROPRIATION.AMOUNT)).within(CALENDAR_YEAR)
        .where(column(FACT_APPROPRIATION.CATEGORY).is("fee_waivers"), "其他类别的拨款", "another category")
        .by(MONEY_SOURCE)
        .unit(YUAN, 2);

    public static final Measure FINANCE_STUDENT_GRANTS = measure("finance.student_grants")
        .label("补助学金", "Funds for grants")
        .definition("本自然年的拨款的金额合计；不计：其他类别的拨款。", "Sum of the amount over appropriations within the calendar year; left out: another category.")
        .sum(APPROPRIATIONS, column(FACT_APPROPRIATION.AMOUNT)).within(CALENDAR_YEAR)
        .where(column(FACT_APPROPRIATION.CATEGORY).is("student_grants"), "其他类别的拨款", "another category")
        .by(MONEY_SOURCE)
        .unit(YUAN, 2);

    public static final Measure FINANCE_EARMARKED = measure("finance.earmarked")
        .label("上级专项资金", "Earmarked funds")
        .definition("本自然年的拨款的金额合计；不计：其他类别的拨款。", "Sum of the amount over appropriations within the calendar year; left out: another category.")
        .sum(APPROPRIATIONS, column(FACT_APPROPRIATION.AMOUNT)).within(CALENDAR_YEAR)
        .where(column(FACT_APPROPRIATION.CATEGORY).is("earmarked"), "其他类别的拨款", "another category")
        .by(MONEY_SOURCE)
        .unit(YUAN, 2);

    public static final Measure FINANCE_PERSONNEL = measure("finance.personnel")
        .label("人员保障经费", "Personnel funds")
        .definition("本自然年的拨款的金额合计；不计：其他类别的拨款。", "Sum of the amount over appropriations within the calendar year; left out: another category.")
        .sum(APPROPRIATIONS, column(FACT_APPROPRIATION.AMOUNT)).within(CALENDAR_YEAR)
        .where(column(FACT_APPROPRIATION.CATEGORY).is("personnel"), "其他类别的拨款", "another category")
        .by(MONEY_SOURCE)
        .unit(YUAN, 2);

    public static final Measure FINANCE_ALLOCATED = measure("finance.allocated")
        .label("拨入资金合计", "Funds allocated")
        .definition("本自然年的拨款的金额合计；不计：其他类别的拨款。", "Sum of the amount over appropriations within the calendar year; left out: another category.")
        .sum(APPROPRIATIONS, column(FACT_APPROPRIATION.AMOUNT)).within(CALENDAR_YEAR)
        .where(column(FACT_APPROPRIATION.CATEGORY).in("fee_waivers", "student_grants", "earmarked"), "其他类别的拨款", "another category")
        .by(MONEY_SOURCE)
        .unit(YUAN, 2);

    public static final Measure FINANCE_EXPENDITURE = measure("finance.expenditure")
        .label("支出", "Expenditure")
        .definition("本自然年的支出的金额合计。", "Sum of the amount over expenditures within the calendar year.")
        .sum(EXPENDITURES, column(FACT_EXPENDITURE.AMOUNT)).within(CALENDAR_YEAR)
        .by(EXPENDITURE)
        .unit(YUAN, 2);

    /// All of them, in the order of declaration.
    public static final List<Indicator> ALL = List.of(
        FINANCE_APPROPRIATIONS_SCHOOL_YEAR, FINANCE_APPROPRIATIONS, FINANCE_FEE_WAIVERS, FINANCE_STUDENT_GRANTS,
        FINANCE_EARMARKED, FINANCE_PERSONNEL, FINANCE_ALLOCATED, FINANCE_EXPENDITURE);

    private FinanceMeasures() {}
}
