package org.zhixing.campus.programmes;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zhixing.campus.records.AreaRecords;
import org.zhixing.campus.records.RecordType;
import org.zhixing.campus.shared.Dimensions;
import org.zhixing.indicators.value.Unit;

import static org.zhixing.campus.programmes.db.Tables.CLASS;
import static org.zhixing.campus.programmes.db.Tables.ENROLMENT_PLAN;
import static org.zhixing.campus.programmes.db.Tables.MAJOR;
import static org.zhixing.campus.programmes.db.Tables.OFFERING;
import static org.zhixing.campus.records.RecordTypeBuilder.recordType;

/// The record types of majors, classes and enrolment plans.
@Configuration(proxyBeanMethods = false)
class ProgrammeRecords {

    static final RecordType MAJORS = recordType("major", MAJOR, "专业", "Major")
        .column(MAJOR.CODE, "专业代码", "Code", "082500").also("代码").beginsWith(MAJOR.CATEGORY, 6)
        .column(MAJOR.NAME, "专业名称", "Name", "汽车运用与维修").also("专业")
        .column(MAJOR.SHORT_NAME, "专业简称", "Short name", "汽修")
        .column(MAJOR.CATALOGUE, "专业目录", "Catalogue", "2010").codes(ProgrammeMeasures.CATALOGUE)
        .column(MAJOR.CATEGORY, "专业大类", "Major category", "08").codes(Dimensions.CATEGORY)
        .column(MAJOR.YEARS, "学制", "Years", "3").also("修业年限").unit(Unit.YEAR)
        .column(MAJOR.ESTABLISHED, "开设日期", "Established", "2006-09-01").also("开办日期", "设置日期")
        .key(MAJOR.NAME)
        .alias(MAJOR.CODE).alias(MAJOR.SHORT_NAME)
        .constraint("a_major_code_has_six_or_seven_digits", "专业代码为6或7位数字")
        .constraint("a_major_takes_one_to_five_years", "学制为1至5年")
        .constraint("a_major_category_has_two_digits", "专业大类为两位代码")
        .constraint("a_major_name_is_used_once", "专业名称不能重复")
        .type();

    static final RecordType OFFERINGS = recordType("offering", OFFERING, "专业开设", "Offering")
        .reference(OFFERING.MAJOR, "major", "专业", "Major", "汽车运用与维修")
        .span(OFFERING.VALID_FROM, OFFERING.VALID_TO, "2006-09-01")
        .key(OFFERING.MAJOR, OFFERING.VALID_FROM)
        .constraint("an_offering_ends_after_it_begins", "结束日期应晚于起始日期")
        .constraint("a_major_is_offered_once_at_a_time", "同一专业的开设时段不能重叠")
        .type();

    static final RecordType CLASSES = recordType("class", CLASS, "班级", "Class")
        .column(CLASS.NAME, "班级名称", "Name", "19汽修1班").also("班级", "班名")
        .reference(CLASS.MAJOR, "major", "专业", "Major", "汽车运用与维修")
        .column(CLASS.ENTRY_YEAR, "入学年份", "Entry year", "2019").also("入学年度", "入学年")
        .reference(CLASS.CLASS_TEACHER, "staff_member", "班主任", "Class teacher", "T0001").also("班主任姓名", "班主任工号")
        .span(CLASS.VALID_FROM, CLASS.VALID_TO, "2019-09-01")
        .key(CLASS.NAME)
        .constraint("an_entry_year_has_four_digits", "入学年份为四位年份")
        .constraint("a_class_ends_after_it_begins", "结束日期应晚于起始日期")
        .constraint("a_class_name_is_used_once", "班级名称不能重复")
        .type();

    static final RecordType ENROLMENT_PLANS = recordType("enrolment_plan", ENROLMENT_PLAN, "招生计划", "Enrolment plan")
        .reference(ENROLMENT_PLAN.MAJOR, "major", "专业", "Major", "汽车运用与维修")
        .column(ENROLMENT_PLAN.YEAR, "招生年份", "Year", "2019")
        .column(ENROLMENT_PLAN.PLANNED, "计划数", "Planned", "50").unit(Unit.PERSON)
        .key(ENROLMENT_PLAN.MAJOR, ENROLMENT_PLAN.YEAR)
        .constraint("a_plan_is_not_negative", "计划数不能为负")
        .constraint("a_major_has_one_plan_a_year", "同一专业一年只有一个招生计划")
        .type();

    @Bean
    AreaRecords programmeTypes() {
        return AreaRecords.of("programmes", "专业与班级", "Programmes", MAJORS, OFFERINGS, CLASSES, ENROLMENT_PLANS);
    }
}
