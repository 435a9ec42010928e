package org.zhixing.campus.declared;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zhixing.campus.records.AreaRecords;
import org.zhixing.campus.records.RecordType;

import static org.zhixing.campus.declared.db.Tables.FACT;
import static org.zhixing.campus.declared.db.Tables.SCHOOL;
import static org.zhixing.campus.records.RecordTypeBuilder.recordType;

/// The record types of the school itself, and what nobody can count but someone declares.
@Configuration(proxyBeanMethods = false)
class DeclaredRecords {

    static final RecordType SCHOOLS = recordType("school", SCHOOL, "学校", "School")
        .column(SCHOOL.NAME, "学校名称", "Name", "知行职业教育中心")
        .column(SCHOOL.ENGLISH_NAME, "英文名称", "English name", "Zhixing Vocational Education Centre")
        .column(SCHOOL.ORGANISER, "举办者", "Organiser", "某某县人民政府")
        .column(SCHOOL.FOUNDED, "建校日期", "Founded", "1984-09-01")
        .key(SCHOOL.NAME)
        .type();

    static final RecordType FACTS = recordType("declared_fact", FACT, "申报数据", "Declared fact")
        .column(FACT.CODE, "代码", "Code", "bandwidth")
        .column(FACT.LABEL, "名称", "Label", "校园网出口带宽")
        .column(FACT.VALUE, "数值", "Value", "200")
        .column(FACT.UNIT, "计量单位", "Unit", "兆")
        .column(FACT.DECLARER, "申报人", "Declarer", "信息中心")
        .column(FACT.DOCUMENT, "依据文件", "Document", "网络服务合同")
        .span(FACT.VALID_FROM, FACT.VALID_TO, "2018-01-01")
        .key(FACT.CODE, FACT.VALID_FROM)
        .constraint("a_declared_fact_ends_after_it_begins", "结束日期应晚于起始日期")
        .constraint("a_fact_has_one_declared_value_at_a_time", "同一申报数据的时段不能重叠")
        .type();

    @Bean
    AreaRecords declaredTypes() {
        return AreaRecords.of("declared", "申报数据", "Declared facts", SCHOOLS, FACTS);
    }
}
