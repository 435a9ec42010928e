package org.zhixing.campus.finance;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zhixing.campus.records.AreaRecords;
import org.zhixing.campus.records.RecordType;
import org.zhixing.indicators.value.Unit;

import static org.zhixing.campus.finance.db.Tables.APPROPRIATION;
import static org.zhixing.campus.finance.db.Tables.EXPENDITURE;
import static org.zhixing.campus.records.RecordTypeBuilder.recordType;

/// The record types of appropriations received and money spent.
@Configuration(proxyBeanMethods = false)
class FinanceRecords {

    static final RecordType APPROPRIATIONS = recordType("appropriation", APPROPRIATION, "财政拨款", "Appropriation")
        .column(APPROPRIATION.DOCUMENT_NUMBER, "拨款文号", "Document number", "财教〔2019〕001号")
        .column(APPROPRIATION.SOURCE, "资金来源", "Source", "中央").codes(FinanceMeasures.MONEY_SOURCE)
        .column(APPROPRIATION.CATEGORY, "拨款类别", "Category", "上级专项资金").codes(FinanceMeasures.APPROPRIATION)
        .column(APPROPRIATION.AMOUNT, "金额", "Amount", "1200000.00").unit(Unit.YUAN)
        .column(APPROPRIATION.RECEIVED_ON, "到账日期", "Received on", "2019-05-10")
        .key(APPROPRIATION.DOCUMENT_NUMBER)
        .constraint("an_appropriation_is_positive", "金额应大于0")
        .constraint("a_document_number_is_used_once", "拨款文号不能重复")
        .type();

    static final RecordType EXPENDITURES = recordType("expenditure", EXPENDITURE, "支出", "Expenditure")
        .column(EXPENDITURE.VOUCHER_NUMBER, "凭证号", "Voucher number", "JZ2019-0001")
        .column(EXPENDITURE.CATEGORY, "支出类别", "Category", "设备购置").codes(FinanceMeasures.EXPENDITURE)
        .column(EXPENDITURE.AMOUNT, "金额", "Amount", "58000.00").unit(Unit.YUAN)
        .column(EXPENDITURE.SPENT_ON, "支出日期", "Spent on", "2019-06-18")
        .key(EXPENDITURE.VOUCHER_NUMBER)
        .constraint("an_expenditure_is_positive", "金额应大于0")
        .constraint("a_voucher_number_is_used_once", "凭证号不能重复")
        .type();

    @Bean
    AreaRecords financeTypes() {
        return AreaRecords.of("finance", "经费", "Finance", APPROPRIATIONS, EXPENDITURES);
    }
}
