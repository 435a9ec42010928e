package org.zhixing.campus.activities;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zhixing.campus.records.AreaRecords;
import org.zhixing.campus.records.Codes;
import org.zhixing.campus.records.RecordType;

import static org.zhixing.campus.activities.db.Tables.AWARD;
import static org.zhixing.campus.activities.db.Tables.LEAGUE_MEMBERSHIP;
import static org.zhixing.campus.activities.db.Tables.PARTY_MEMBERSHIP;
import static org.zhixing.campus.activities.db.Tables.PUBLIC_TRAINING_PARTICIPANT;
import static org.zhixing.campus.activities.db.Tables.UNIT;
import static org.zhixing.campus.records.RecordTypeBuilder.recordType;

/// The record types of units, League and Party membership, awards and public training.
@Configuration(proxyBeanMethods = false)
class ActivityRecords {

    static final RecordType UNITS = recordType("unit", UNIT, "机构与社团", "Unit")
        .column(UNIT.NAME, "名称", "Name", "汽车系")
        .column(UNIT.KIND, "类型", "Kind", "教学系部").codes(Codes.code("department", "教学系部", "Department").and("office", "处室", "Office").and("club", "社团", "Club").and("league_general_branch", "团总支", "League general branch").and("league_branch", "团支部", "League branch").and("party_branch", "党支部", "Party branch"))
        .span(UNIT.VALID_FROM, UNIT.VALID_TO, "2010-09-01")
        .key(UNIT.NAME)
        .constraint("a_unit_exists_for_a_time", "结束日期应晚于起始日期")
        .constraint("a_unit_name_is_used_once", "名称不能重复")
        .type();

    static final RecordType LEAGUE_MEMBERSHIPS = recordType("league_membership", LEAGUE_MEMBERSHIP, "团员", "League membership")
        .reference(LEAGUE_MEMBERSHIP.STUDENT, "student", "学生", "Student", "2019010203")
        .span(LEAGUE_MEMBERSHIP.VALID_FROM, LEAGUE_MEMBERSHIP.VALID_TO, "2018-05-04")
        .key(LEAGUE_MEMBERSHIP.STUDENT, LEAGUE_MEMBERSHIP.VALID_FROM)
        .constraint("a_league_membership_ends_after_it_begins", "结束日期应晚于起始日期")
        .constraint("a_student_joins_the_league_once_at_a_time", "同一学生的团籍时段不能重叠")
        .type();

    static final RecordType PARTY_MEMBERSHIPS = recordType("party_membership", PARTY_MEMBERSHIP, "党员", "Party membership")
        .column(PARTY_MEMBERSHIP.PARTY_NUMBER, "党员编号", "Party number", "DY0001")
        .reference(PARTY_MEMBERSHIP.MEMBER, "staff_member", "教职工", "Staff member", "T0001")
        .column(PARTY_MEMBERSHIP.SEX, "性别", "Sex", "女").codes(Codes.SEX)
        .column(PARTY_MEMBERSHIP.STANDING, "身份", "Standing", "在职").codes(ActivityMeasures.STANDING)
        .span(PARTY_MEMBERSHIP.VALID_FROM, PARTY_MEMBERSHIP.VALID_TO, "2011-07-01")
        .key(PARTY_MEMBERSHIP.PARTY_NUMBER)
        .constraint("a_party_membership_ends_after_it_begins", "结束日期应晚于起始日期")
        .constraint("a_party_number_is_used_once", "党员编号不能重复")
        .type();

    static final RecordType AWARDS = recordType("award", AWARD, "获奖", "Award")
        .column(AWARD.TITLE, "奖项", "Title", "技能大赛一等奖")
        .column(AWARD.LEVEL, "级别", "Level", "省级").codes(Codes.code("national", "国家级", "National").and("provincial", "省级", "Provincial").and("municipal", "市级", "Municipal").and("county", "县级", "County"))
        .column(AWARD.HOLDER, "获奖主体", "Holder", "学生").codes(ActivityMeasures.HOLDER)
        .column(AWARD.AWARDED_ON, "获奖日期", "Awarded on", "2019-05-30")
        .key(AWARD.TITLE, AWARD.AWARDED_ON)
        .type();

    static final RecordType PUBLIC_TRAININGS = recordType("public_training", PUBLIC_TRAINING_PARTICIPANT, "社会培训学员", "Public training participant")
        .column(PUBLIC_TRAINING_PARTICIPANT.REGISTRATION_NUMBER, "报名编号", "Registration number", "PX20190001")
        .column(PUBLIC_TRAINING_PARTICIPANT.PROGRAMME, "培训项目", "Programme", "电工培训")
        .column(PUBLIC_TRAINING_PARTICIPANT.FINISHED_ON, "结业日期", "Finished on", "2019-10-30")
        .key(PUBLIC_TRAINING_PARTICIPANT.REGISTRATION_NUMBER)
        .constraint("a_registration_number_is_used_once", "报名编号不能重复")
        .type();

    @Bean
    AreaRecords activityTypes() {
        return AreaRecords.of("activities", "党团社团与活动", "Activities", UNITS, LEAGUE_MEMBERSHIPS, PARTY_MEMBERSHIPS, AWARDS, PUBLIC_TRAININGS);
    }
}
