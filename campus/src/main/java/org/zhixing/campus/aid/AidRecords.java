package org.zhixing.campus.aid;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zhixing.campus.records.AreaRecords;
import org.zhixing.campus.records.Mask;
import org.zhixing.campus.records.RecordType;
import org.zhixing.indicators.value.Unit;

import static org.zhixing.campus.aid.db.Tables.AWARD;
import static org.zhixing.campus.records.RecordTypeBuilder.recordType;

/// The record types of aid granted to students.
@Configuration(proxyBeanMethods = false)
class AidRecords {

    static final RecordType AWARDS = recordType("aid_award", AWARD, "资助", "Aid award")
        .reference(AWARD.STUDENT, "student", "学生", "Student", "2019010203")
        .column(AWARD.KIND, "资助类型", "Kind", "国家助学金").codes(AidMeasures.AID)
        .column(AWARD.AMOUNT, "金额", "Amount", "1000.00").unit(Unit.YUAN).masked(Mask.WHOLE)
        .column(AWARD.GRANTED_ON, "发放日期", "Granted on", "2019-11-15")
        .key(AWARD.STUDENT, AWARD.KIND, AWARD.GRANTED_ON)
        .constraint("aid_is_positive", "金额应大于0")
        .constraint("a_student_gets_an_aid_once_a_day", "同一学生同一天同类资助只有一条")
        .type();

    @Bean
    AreaRecords aidTypes() {
        return AreaRecords.of("aid", "学生资助", "Student aid", AWARDS);
    }
}
