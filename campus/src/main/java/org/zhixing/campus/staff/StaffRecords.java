package org.zhixing.campus.staff;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zhixing.campus.records.AreaRecords;
import org.zhixing.campus.records.Codes;
import org.zhixing.campus.records.Mask;
import org.zhixing.campus.records.RecordType;
import org.zhixing.campus.shared.IdNumber;
import org.zhixing.indicators.value.Unit;

import static org.zhixing.campus.records.RecordTypeBuilder.recordType;
import static org.zhixing.campus.staff.db.Tables.DEGREE;
import static org.zhixing.campus.staff.db.Tables.DOUBLE_QUALIFICATION;
import static org.zhixing.campus.staff.db.Tables.KEY_TEACHER;
import static org.zhixing.campus.staff.db.Tables.MEMBER;
import static org.zhixing.campus.staff.db.Tables.POST;
import static org.zhixing.campus.staff.db.Tables.TITLE;
import static org.zhixing.campus.staff.db.Tables.TRAINING;

/// The record types of staff members, their posts, qualifications and training.
@Configuration(proxyBeanMethods = false)
class StaffRecords {

    static final RecordType MEMBERS = recordType("staff_member", MEMBER, "教职工", "Staff member")
        .called("教师", "职工", "教工")
        .column(MEMBER.STAFF_NUMBER, "工号", "Staff number", "T0001").also("教工号", "职工号", "教职工号", "教师编号", "教职工编号")
        .column(MEMBER.NAME, "姓名", "Name", "师甲乙").masked(Mask.NAME)
        .column(MEMBER.SEX, "性别", "Sex", "男").codes(Codes.SEX)
        .column(MEMBER.BIRTH_DATE, "出生日期", "Date of birth", "1980-01-02").masked(Mask.YEAR)
        .column(MEMBER.ID_NUMBER, "身份证件号", "ID number", "99010119800102001X").masked(Mask.ID_NUMBER)
        .column(MEMBER.PHONE, "联系电话", "Telephone", "").masked(Mask.PHONE)
        .key(MEMBER.STAFF_NUMBER)
        .alias(MEMBER.NAME).alias(MEMBER.ID_NUMBER)
        .rule(MEMBER.ID_NUMBER, "身份证件号校验码正确", "The check character of the ID number is right", row -> IdNumber.valid(row.get(MEMBER.ID_NUMBER)))
        .rule(MEMBER.ID_NUMBER, "身份证件号与出生日期一致", "The ID number holds the date of birth", row -> IdNumber.bornOn(row.get(MEMBER.ID_NUMBER), row.get(MEMBER.BIRTH_DATE)))
        .constraint("an_id_number_belongs_to_one_member", "身份证件号不能重复")
        .constraint("a_staff_number_belongs_to_one_member", "工号不能重复")
        .type();

    static final RecordType POSTS = recordType("post", POST, "岗位", "Post")
        .reference(POST.MEMBER, "staff_member", "教职工", "Staff member", "T0001")
        .column(POST.KIND, "岗位类别", "Kind", "专任教师").codes(StaffMeasures.POST)
        .column(POST.TEACHES, "任教课程", "Teaches", "专业课").codes(StaffMeasures.TEACHES)
        .reference(POST.MAJOR, "major", "专业", "Major", "汽车运用与维修")
        .span(POST.VALID_FROM, POST.VALID_TO, "2016-09-01")
        .key(POST.MEMBER, POST.VALID_FROM)
        .constraint("a_post_ends_after_it_begins", "结束日期应晚于起始日期")
        .constraint("a_teacher_teaches_something", "教师岗位必须写明任教课程，其他岗位不写")
        .constraint("only_professional_courses_belong_to_a_major", "只有任教专业课的岗位才写专业")
        .constraint("a_member_has_one_post_at_a_time", "同一人的岗位时段不能重叠")
        .type();

    static final RecordType DEGREES = recordType("degree", DEGREE, "学历", "Degree")
        .reference(DEGREE.MEMBER, "staff_member", "教职工", "Staff member", "T0001")
        .column(DEGREE.LEVEL, "学历", "Degree", "本科").codes(StaffMeasures.DEGREE)
        .span(DEGREE.VALID_FROM, DEGREE.VALID_TO, "2003-07-01")
        .key(DEGREE.MEMBER, DEGREE.VALID_FROM)
        .constraint("a_degree_ends_after_it_begins", "结束日期应晚于起始日期")
        .constraint("a_member_has_one_highest_degree_at_a_time", "同一人的最高学历时段不能重叠")
        .type();

    static final RecordType TITLES = recordType("title", TITLE, "职称", "Title")
        .reference(TITLE.MEMBER, "staff_member", "教职工", "Staff member", "T0001")
        .column(TITLE.LEVEL, "职称等级", "Title level", "高级").codes(Codes.code("senior", "高级", "Senior").and("middle", "中级", "Middle").and("junior", "初级", "Junior"))
        .span(TITLE.VALID_FROM, TITLE.VALID_TO, "2012-12-01")
        .key(TITLE.MEMBER, TITLE.VALID_FROM)
        .constraint("a_title_ends_after_it_begins", "结束日期应晚于起始日期")
        .constraint("a_member_has_one_title_at_a_time", "同一人的职称时段不能重叠")
        .type();

    static final RecordType DOUBLE_QUALIFICATIONS = recordType("double_qualification", DOUBLE_QUALIFICATION, "双师资格", "Double qualification")
        .reference(DOUBLE_QUALIFICATION.MEMBER, "staff_member", "教职工", "Staff member", "T0001")
        .column(DOUBLE_QUALIFICATION.CERTIFICATE, "职业资格证书", "Certificate", "汽车维修工高级技师")
        .span(DOUBLE_QUALIFICATION.VALID_FROM, DOUBLE_QUALIFICATION.VALID_TO, "2014-06-01")
        .key(DOUBLE_QUALIFICATION.MEMBER, DOUBLE_QUALIFICATION.VALID_FROM)
        .constraint("a_double_qualification_ends_after_it_begins", "结束日期应晚于起始日期")
        .constraint("a_member_is_double_qualified_once_at_a_time", "同一人的双师资格时段不能重叠")
        .type();

    static final RecordType KEY_TEACHERS = recordType("key_teacher", KEY_TEACHER, "骨干教师", "Key teacher")
        .reference(KEY_TEACHER.MEMBER, "staff_member", "教职工", "Staff member", "T0001")
        .column(KEY_TEACHER.LEVEL, "级别", "Level", "市级").codes(Codes.code("national", "国家级", "National").and("provincial", "省级", "Provincial").and("municipal", "市级", "Municipal").and("school", "校级", "School"))
        .span(KEY_TEACHER.VALID_FROM, KEY_TEACHER.VALID_TO, "2017-01-01")
        .key(KEY_TEACHER.MEMBER, KEY_TEACHER.VALID_FROM)
        .constraint("a_key_teachership_ends_after_it_begins", "结束日期应晚于起始日期")
        .constraint("a_member_is_key_teacher_once_at_a_time", "同一人的骨干教师时段不能重叠")
        .type();

    static final RecordType TRAININGS = recordType("training", TRAINING, "教师培训", "Training")
        .reference(TRAINING.MEMBER, "staff_member", "教职工", "Staff member", "T0001")
        .column(TRAINING.LEVEL, "培训级别", "Training level", "省级").codes(Codes.code("national", "国家级", "National").and("provincial", "省级", "Provincial").and("municipal", "市级", "Municipal").and("school", "校级", "School").and("enterprise", "企业", "Enterprise"))
        .column(TRAINING.TOPIC, "培训内容", "Topic", "信息化教学")
        .column(TRAINING.DAYS, "天数", "Days", "5").unit(Unit.DAY)
        .column(TRAINING.FINISHED_ON, "结束日期", "Finished on", "2019-07-20")
        .key(TRAINING.MEMBER, TRAINING.TOPIC, TRAINING.FINISHED_ON)
        .constraint("a_training_takes_time", "培训天数应大于0")
        .type();

    @Bean
    AreaRecords staffTypes() {
        return AreaRecords.of("staff", "教职工", "Staff", MEMBERS, POSTS, DEGREES, TITLES, DOUBLE_QUALIFICATIONS, KEY_TEACHERS, TRAININGS);
    }
}
