package org.zhixing.campus.partners;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zhixing.campus.records.AreaRecords;
import org.zhixing.campus.records.Codes;
import org.zhixing.campus.records.RecordType;
import org.zhixing.indicators.value.Unit;

import static org.zhixing.campus.partners.db.Tables.AGREEMENT;
import static org.zhixing.campus.partners.db.Tables.PARTNER;
import static org.zhixing.campus.partners.db.Tables.PLACEMENT;
import static org.zhixing.campus.records.RecordTypeBuilder.recordType;

/// The record types of partners, agreements and placements.
@Configuration(proxyBeanMethods = false)
class PartnerRecords {

    static final RecordType PARTNERS = recordType("partner", PARTNER, "合作单位", "Partner")
        .column(PARTNER.NAME, "单位名称", "Name", "某某汽车集团")
        .column(PARTNER.SECTOR, "行业", "Sector", "汽车企业").codes(PartnerMeasures.SECTOR)
        .key(PARTNER.NAME)
        .constraint("a_partner_name_is_used_once", "单位名称不能重复")
        .type();

    static final RecordType AGREEMENTS = recordType("agreement", AGREEMENT, "合作协议", "Agreement")
        .reference(AGREEMENT.PARTNER, "partner", "合作单位", "Partner", "某某汽车集团")
        .column(AGREEMENT.KIND, "协议类型", "Kind", "校企合作").codes(PartnerMeasures.AGREEMENT)
        .span(AGREEMENT.VALID_FROM, AGREEMENT.VALID_TO, "2018-01-01")
        .key(AGREEMENT.PARTNER, AGREEMENT.KIND, AGREEMENT.VALID_FROM)
        .constraint("an_agreement_ends_after_it_begins", "结束日期应晚于起始日期")
        .constraint("a_partner_has_one_agreement_of_a_kind_at_a_time", "同一单位同类协议的时段不能重叠")
        .type();

    static final RecordType PLACEMENTS = recordType("placement", PLACEMENT, "实习安排", "Placement")
        .reference(PLACEMENT.STUDENT, "student", "学生", "Student", "2019010203")
        .reference(PLACEMENT.PARTNER, "partner", "合作单位", "Partner", "某某汽车集团")
        .reference(PLACEMENT.MAJOR, "major", "专业", "Major", "汽车运用与维修")
        .column(PLACEMENT.KIND, "实习类型", "Kind", "岗位实习").codes(Codes.code("internship", "岗位实习", "Internship").and("experience", "认识实习", "Experience"))
        .column(PLACEMENT.POST, "实习岗位", "Post", "维修技师助理")
        .column(PLACEMENT.HOURS, "课时", "Hours", "480").unit(Unit.HOUR)
        .column(PLACEMENT.INSURED, "是否投保", "Insured", "是")
        .span(PLACEMENT.VALID_FROM, PLACEMENT.VALID_TO, "2019-03-01")
        .key(PLACEMENT.STUDENT, PLACEMENT.VALID_FROM)
        .constraint("a_placement_ends_after_it_begins", "结束日期应晚于起始日期")
        .constraint("a_placement_has_hours", "课时应大于0")
        .constraint("a_student_is_placed_once_at_a_time", "同一学生的实习时段不能重叠")
        .type();

    @Bean
    AreaRecords partnerTypes() {
        return AreaRecords.of("partners", "校企合作", "Partners", PARTNERS, AGREEMENTS, PLACEMENTS);
    }
}
