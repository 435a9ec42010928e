package org.zhixing.campus.bases;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zhixing.campus.records.AreaRecords;
import org.zhixing.campus.records.RecordType;
import org.zhixing.indicators.value.Unit;

import static org.zhixing.campus.bases.db.Tables.RENEWAL;
import static org.zhixing.campus.bases.db.Tables.SERVICE;
import static org.zhixing.campus.bases.db.Tables.TRAINING_BASE;
import static org.zhixing.campus.bases.db.Tables.TRAINING_ROOM;
import static org.zhixing.campus.bases.db.Tables.WORKSTATION_COUNT;
import static org.zhixing.campus.records.RecordTypeBuilder.recordType;

/// The record types of training bases, their rooms and workstations.
@Configuration(proxyBeanMethods = false)
class BaseRecords {

    static final RecordType TRAINING_BASES = recordType("training_base", TRAINING_BASE, "实训基地", "Training base")
        .column(TRAINING_BASE.NAME, "基地名称", "Name", "汽车实训基地")
        .column(TRAINING_BASE.AREA, "面积", "Area", "2600.00").unit(Unit.SQUARE_METRE)
        .column(TRAINING_BASE.CONTENT, "实训内容", "Content", "汽车维护、检测与维修")
        .column(TRAINING_BASE.SERVES, "面向专业", "Serves", "汽车运用与维修")
        .span(TRAINING_BASE.VALID_FROM, TRAINING_BASE.VALID_TO, "2012-09-01")
        .key(TRAINING_BASE.NAME)
        .constraint("a_base_has_an_area", "面积应大于0")
        .constraint("a_base_exists_for_a_time", "结束日期应晚于起始日期")
        .constraint("a_base_name_is_used_once", "基地名称不能重复")
        .type();

    static final RecordType RENEWALS = recordType("renewal", RENEWAL, "基地建设", "Renewal")
        .reference(RENEWAL.BASE, "training_base", "实训基地", "Training base", "汽车实训基地")
        .column(RENEWAL.KIND, "建设性质", "Kind", "新建").codes(BaseMeasures.RENEWAL)
        .column(RENEWAL.FINISHED_ON, "完成日期", "Finished on", "2019-08-20")
        .key(RENEWAL.BASE, RENEWAL.KIND, RENEWAL.FINISHED_ON)
        .type();

    static final RecordType SERVICES = recordType("base_service", SERVICE, "基地面向专业", "Base service")
        .reference(SERVICE.BASE, "training_base", "实训基地", "Training base", "汽车实训基地")
        .reference(SERVICE.MAJOR, "major", "专业", "Major", "汽车运用与维修")
        .span(SERVICE.VALID_FROM, SERVICE.VALID_TO, "2012-09-01")
        .key(SERVICE.BASE, SERVICE.MAJOR, SERVICE.VALID_FROM)
        .constraint("a_service_ends_after_it_begins", "结束日期应晚于起始日期")
        .constraint("a_base_serves_a_major_once_at_a_time", "同一基地面向同一专业的时段不能重叠")
        .type();

    static final RecordType TRAINING_ROOMS = recordType("training_room", TRAINING_ROOM, "实训室", "Training room")
        .column(TRAINING_ROOM.NAME, "实训室名称", "Name", "汽车电器实训室")
        .reference(TRAINING_ROOM.BASE, "training_base", "实训基地", "Training base", "汽车实训基地")
        .reference(TRAINING_ROOM.MAJOR, "major", "专业", "Major", "汽车运用与维修")
        .span(TRAINING_ROOM.VALID_FROM, TRAINING_ROOM.VALID_TO, "2012-09-01")
        .key(TRAINING_ROOM.NAME)
        .constraint("a_training_room_is_used_for_a_time", "结束日期应晚于起始日期")
        .constraint("a_training_room_name_is_used_once", "实训室名称不能重复")
        .type();

    static final RecordType WORKSTATION_COUNTS = recordType("workstation_count", WORKSTATION_COUNT, "工位数", "Workstation count")
        .reference(WORKSTATION_COUNT.ROOM, "training_room", "实训室", "Training room", "汽车电器实训室")
        .column(WORKSTATION_COUNT.WORKSTATIONS, "工位数", "Workstations", "40").unit(Unit.WORKSTATION)
        .span(WORKSTATION_COUNT.VALID_FROM, WORKSTATION_COUNT.VALID_TO, "2018-09-01")
        .key(WORKSTATION_COUNT.ROOM, WORKSTATION_COUNT.VALID_FROM)
        .constraint("workstations_are_not_negative", "工位数不能为负")
        .constraint("a_workstation_count_ends_after_it_begins", "结束日期应晚于起始日期")
        .constraint("a_room_has_one_workstation_count_at_a_time", "同一实训室的工位数时段不能重叠")
        .type();

    @Bean
    AreaRecords baseTypes() {
        return AreaRecords.of("bases", "实训基地", "Training bases", TRAINING_BASES, RENEWALS, SERVICES, TRAINING_ROOMS, WORKSTATION_COUNTS);
    }
}
