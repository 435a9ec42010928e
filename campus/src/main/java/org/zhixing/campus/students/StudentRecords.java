package org.zhixing.campus.students;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zhixing.campus.records.AreaRecords;
import org.zhixing.campus.records.Codes;
import org.zhixing.campus.records.Mask;
import org.zhixing.campus.records.RecordType;
import org.zhixing.campus.shared.Dimensions;
import org.zhixing.campus.shared.IdNumber;

import static org.zhixing.campus.records.RecordTypeBuilder.recordType;
import static org.zhixing.campus.students.db.Tables.ENROLMENT;
import static org.zhixing.campus.students.db.Tables.STUDENT;

/// The record types of students and their enrolments.
@Configuration(proxyBeanMethods = false)
class StudentRecords {

    static final RecordType STUDENTS = recordType("student", STUDENT, "学生", "Student")
        .called("新生", "花名册")
        .column(STUDENT.STUDENT_NUMBER, "学号", "Student number", "2019010203").also("学生学号", "学生编号", "学籍号", "全国学籍号", "学籍编号")
        .column(STUDENT.NAME, "姓名", "Name", "学甲乙").masked(Mask.NAME)
        .column(STUDENT.SEX, "性别", "Sex", "女").codes(Codes.SEX)
        .column(STUDENT.BIRTH_DATE, "出生日期", "Date of birth", "2004-03-15").masked(Mask.YEAR)
        .column(STUDENT.ETHNIC_GROUP, "民族", "Ethnic group", "汉族").also("民族码", "民族代码").codes(EthnicGroups.CODES)
        .column(STUDENT.ID_NUMBER, "身份证件号", "ID number", "990101200403150028").masked(Mask.ID_NUMBER)
        .column(STUDENT.PHONE, "联系电话", "Telephone", "").masked(Mask.PHONE)
        .column(STUDENT.GUARDIAN_PHONE, "监护人电话", "Guardian's telephone", "").also("家长电话", "家长联系电话", "监护人联系电话", "监护人手机").masked(Mask.PHONE)
        .key(STUDENT.STUDENT_NUMBER)
        .alias(STUDENT.NAME).alias(STUDENT.ID_NUMBER)
        .rule(STUDENT.ID_NUMBER, "身份证件号校验码正确", "The check character of the ID number is right", row -> IdNumber.valid(row.get(STUDENT.ID_NUMBER)))
        .rule(STUDENT.ID_NUMBER, "身份证件号与出生日期一致", "The ID number holds the date of birth", row -> IdNumber.bornOn(row.get(STUDENT.ID_NUMBER), row.get(STUDENT.BIRTH_DATE)))
        .constraint("an_ethnic_group_has_two_digits", "民族为两位代码（GB/T 3304）")
        .constraint("a_student_number_belongs_to_one_student", "学号不能重复")
        .constraint("an_id_number_belongs_to_one_student", "身份证件号不能重复")
        .type();

    static final RecordType ENROLMENTS = recordType("enrolment", ENROLMENT, "学籍", "Enrolment")
        .reference(ENROLMENT.STUDENT, "student", "学生", "Student", "2019010203")
        .reference(ENROLMENT.MAJOR, "major", "专业", "Major", "汽车运用与维修")
        .reference(ENROLMENT.CLASS, "class", "班级", "Class", "19汽修1班")
        .column(ENROLMENT.ENTRY_YEAR, "入学年份", "Entry year", "2019").also("入学年度", "入学年")
        .column(ENROLMENT.GRADE, "年级", "Grade", "1").codes(Dimensions.GRADE)
        .column(ENROLMENT.STUDY_MODE, "学习形式", "Study mode", "全日制").codes(Dimensions.STUDY_MODE)
        .column(ENROLMENT.SOURCE, "生源", "Source", "应届初中毕业生").also("生源类别", "学生来源").codes(StudentMeasures.STUDENT_SOURCE)
        .column(ENROLMENT.STATUS, "学籍状态", "Status", "在读").also("学生状态", "状态").codes(Codes.code("enrolled", "在读", "Enrolled").and("suspended", "休学", "Suspended"))
        .column(ENROLMENT.BEGAN, "开始原因", "Began", "新生入学").codes(Codes.code("entered", "新生入学", "New entrant").and("joined", "转入", "Joined").and("promoted", "升级", "Promoted").and("changed_major", "转专业", "Changed major").and("changed_class", "调班", "Changed class").and("suspended", "休学", "Suspended").and("resumed", "复学", "Resumed"))
        .column(ENROLMENT.ENDED, "结束原因", "Ended", "").also("离校原因", "终止原因").codes(Codes.code("promoted", "升级", "Promoted").and("changed_major", "转专业", "Changed major").and("changed_class", "调班", "Changed class").and("suspended", "休学", "Suspended").and("resumed", "复学", "Resumed").and("graduated", "毕业", "Graduated").and("transferred_out", "转出", "Transferred out").and("withdrew", "退学", "Withdrew"))
        .span(ENROLMENT.VALID_FROM, ENROLMENT.VALID_TO, "2019-09-01")
        .key(ENROLMENT.STUDENT, ENROLMENT.VALID_FROM)
        .succession(ENROLMENT.ENDED, ENROLMENT.BEGAN)
        .constraint("an_enrolment_ends_after_it_begins", "结束日期应晚于起始日期")
        .constraint("an_ended_enrolment_says_why", "有终止日期的学籍必须写明结束原因，没有终止日期的不写")
        .constraint("a_student_is_in_one_class_at_a_time", "同一学生同一天只能有一条学籍、在一个班级")
        .type();

    @Bean
    AreaRecords studentTypes() {
        return AreaRecords.of("students", "学生", "Students", STUDENTS, ENROLMENTS);
    }
}
