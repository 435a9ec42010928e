package org.zhixing.campus.facilities;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zhixing.campus.records.AreaRecords;
import org.zhixing.campus.records.Codes;
import org.zhixing.campus.records.RecordType;
import org.zhixing.indicators.value.Unit;

import static org.zhixing.campus.facilities.db.Tables.BUILDING;
import static org.zhixing.campus.facilities.db.Tables.FLOOR_AREA;
import static org.zhixing.campus.facilities.db.Tables.LAND_PARCEL;
import static org.zhixing.campus.facilities.db.Tables.ROOM;
import static org.zhixing.campus.records.RecordTypeBuilder.recordType;

/// The record types of land, buildings, their floor area and rooms.
@Configuration(proxyBeanMethods = false)
class FacilityRecords {

    static final RecordType LAND_PARCELS = recordType("land_parcel", LAND_PARCEL, "土地", "Land parcel")
        .column(LAND_PARCEL.NAME, "地块名称", "Name", "主校区")
        .column(LAND_PARCEL.AREA, "面积", "Area", "98250.00").unit(Unit.SQUARE_METRE)
        .span(LAND_PARCEL.VALID_FROM, LAND_PARCEL.VALID_TO, "2003-01-01")
        .key(LAND_PARCEL.NAME)
        .constraint("a_parcel_has_an_area", "面积应大于0")
        .constraint("a_parcel_is_held_for_a_time", "结束日期应晚于起始日期")
        .constraint("a_parcel_name_is_used_once", "地块名称不能重复")
        .type();

    static final RecordType BUILDINGS = recordType("building", BUILDING, "楼宇", "Building")
        .column(BUILDING.NAME, "楼宇名称", "Name", "实训楼")
        .span(BUILDING.VALID_FROM, BUILDING.VALID_TO, "2008-09-01")
        .key(BUILDING.NAME)
        .constraint("a_building_stands_for_a_time", "结束日期应晚于起始日期")
        .constraint("a_building_name_is_used_once", "楼宇名称不能重复")
        .type();

    static final RecordType FLOOR_AREAS = recordType("floor_area", FLOOR_AREA, "建筑面积", "Floor area")
        .reference(FLOOR_AREA.BUILDING, "building", "楼宇", "Building", "实训楼")
        .column(FLOOR_AREA.USE, "房屋用途", "Use", "教学及辅助用房").codes(FacilityMeasures.FLOOR_USE)
        .column(FLOOR_AREA.AREA, "面积", "Area", "3200.00").unit(Unit.SQUARE_METRE)
        .span(FLOOR_AREA.VALID_FROM, FLOOR_AREA.VALID_TO, "2008-09-01")
        .key(FLOOR_AREA.BUILDING, FLOOR_AREA.USE, FLOOR_AREA.VALID_FROM)
        .constraint("a_floor_area_is_positive", "面积应大于0")
        .constraint("a_floor_area_is_used_for_a_time", "结束日期应晚于起始日期")
        .constraint("a_building_has_one_area_for_a_use_at_a_time", "同一楼宇同一用途的时段不能重叠")
        .type();

    static final RecordType ROOMS = recordType("room", ROOM, "房间", "Room")
        .column(ROOM.NUMBER, "房间号", "Number", "A301")
        .reference(ROOM.BUILDING, "building", "楼宇", "Building", "教学楼")
        .column(ROOM.KIND, "房间类型", "Kind", "多媒体教室").codes(Codes.code("multimedia_classroom", "多媒体教室", "Multimedia classroom").and("computer_lab", "计算机房", "Computer lab").and("lecture_capture", "录播教室", "Lecture capture room").and("digital_multimedia", "数字化多媒体教室", "Digital multimedia room").and("reading_room_students", "学生阅览室", "Students' reading room").and("reading_room_teachers", "教师阅览室", "Teachers' reading room").and("other", "其他", "Other"))
        .column(ROOM.SEATS, "座位数", "Seats", "50").unit(Unit.PIECE)
        .span(ROOM.VALID_FROM, ROOM.VALID_TO, "2010-09-01")
        .key(ROOM.NUMBER)
        .constraint("seats_are_not_negative", "座位数不能为负")
        .constraint("a_room_is_used_for_a_time", "结束日期应晚于起始日期")
        .constraint("a_room_number_is_used_once", "房间号不能重复")
        .type();

    @Bean
    AreaRecords facilityTypes() {
        return AreaRecords.of("facilities", "校园与校舍", "Facilities", LAND_PARCELS, BUILDINGS, FLOOR_AREAS, ROOMS);
    }
}
