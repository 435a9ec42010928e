package org.zhixing.campus.certification;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zhixing.campus.records.AreaRecords;
import org.zhixing.campus.records.RecordType;

import static org.zhixing.campus.certification.db.Tables.ATTEMPT;
import static org.zhixing.campus.records.RecordTypeBuilder.recordType;

/// The record types of attempts at vocational certificates.
@Configuration(proxyBeanMethods = false)
class CertificationRecords {

    static final RecordType ATTEMPTS = recordType("certification_attempt", ATTEMPT, "技能鉴定", "Certification attempt")
        .reference(ATTEMPT.STUDENT, "student", "学生", "Student", "2019010203")
        .column(ATTEMPT.OCCUPATION, "职业（工种）", "Occupation", "汽车维修工")
        .column(ATTEMPT.LEVEL, "证书等级", "Certificate level", "中级（四级）").codes(CertificationMeasures.CERTIFICATE_LEVEL)
        .column(ATTEMPT.ATTEMPTED_ON, "鉴定日期", "Attempted on", "2019-04-20")
        .column(ATTEMPT.PASSED, "是否通过", "Passed", "是")
        .column(ATTEMPT.CERTIFICATE_NUMBER, "证书编号", "Certificate number", "ZX201900001")
        .key(ATTEMPT.STUDENT, ATTEMPT.OCCUPATION, ATTEMPT.ATTEMPTED_ON)
        .constraint("who_passes_gets_a_certificate", "通过者须填证书编号，未通过者不填")
        .constraint("a_certificate_number_is_used_once", "证书编号不能重复")
        .constraint("a_student_tries_an_occupation_once_a_day", "同一学生同一天同一职业只鉴定一次")
        .type();

    @Bean
    AreaRecords certificationTypes() {
        return AreaRecords.of("certification", "技能鉴定", "Certification", ATTEMPTS);
    }
}
