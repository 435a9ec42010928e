package org.zhixing.campus.facilities;

import org.zhixing.campus.shared.Facts;
import org.zhixing.indicators.Indicator;
import org.zhixing.indicators.Measure;
import org.zhixing.indicators.fact.Dimension;
import org.zhixing.indicators.fact.Fact;

import java.util.List;

import static org.zhixing.campus.facilities.db.Tables.FACT_FLOOR_AREA;
import static org.zhixing.campus.facilities.db.Tables.FACT_LAND;
import static org.zhixing.campus.facilities.db.Tables.FACT_ROOM;
import static org.zhixing.campus.shared.Facts.column;
import static org.zhixing.indicators.Indicators.measure;
import static org.zhixing.indicators.fact.Dimension.dimension;
import static org.zhixing.indicators.time.NamedDate.CENSUS;
import static org.zhixing.indicators.value.Unit.PIECE;
import static org.zhixing.indicators.value.Unit.ROOM;
import static org.zhixing.indicators.value.Unit.SQUARE_METRE;

/// The indicators of land, floor area and rooms.
public final class FacilityMeasures {

    public static final Dimension FLOOR_USE = dimension("floor_use", "房屋用途", "Use of floor area").on("use")
        .value("teaching", "教学及辅助用房", "Teaching")
        .value("administration", "行政办公用房", "Administration")
        .value("living", "生活用房", "Living");

    public static final Dimension BUILDING = dimension("building", "楼宇", "Building");

    static final Fact LAND = Facts.of(FACT_LAND);

    static final Fact FLOOR_AREAS = Facts.of(FACT_FLOOR_AREA);

    static final Fact ROOMS = Facts.of(FACT_ROOM);

    public static final Measure LAND_AREA = measure("land.area")
        .label("占地面积", "Land area")
        .definition("秋季统计日有效的地块的面积合计。", "Sum of the area over land parcels valid at the autumn census.")
        .source("《中等职业学校设置标准》（教职成〔2010〕12号）第八条")
        .sum(LAND, column(FACT_LAND.AREA)).at(CENSUS)
        .unit(SQUARE_METRE, 2);

    public static final Measure FLOOR_AREA = measure("floor.area")
        .label("建筑面积", "Floor area")
        .definition("秋季统计日有效的房屋用途面积记录的面积合计。", "Sum of the area over floor areas by use valid at the autumn census.")
        .source("《中等职业学校设置标准》（教职成〔2010〕12号）第八条")
        .sum(FLOOR_AREAS, column(FACT_FLOOR_AREA.AREA)).at(CENSUS)
        .by(FLOOR_USE, BUILDING)
        .unit(SQUARE_METRE, 2);

    public static final Measure FLOOR_TEACHING_AREA = measure("floor.teaching_area")
        .label("教学及辅助用房面积", "Teaching and auxiliary floor area")
        .definition("秋季统计日有效的房屋用途面积记录的面积合计；不计：其他用途。", "Sum of the area over floor areas by use valid at the autumn census; left out: another use.")
        .sum(FLOOR_AREAS, column(FACT_FLOOR_AREA.AREA)).at(CENSUS)
        .where(column(FACT_FLOOR_AREA.USE).is("teaching"), "其他用途", "another use")
        .by(BUILDING)
        .unit(SQUARE_METRE, 2);

    public static final Measure FLOOR_ADMINISTRATION_AREA = measure("floor.administration_area")
        .label("行政办公用房面积", "Administrative floor area")
        .definition("秋季统计日有效的房屋用途面积记录的面积合计；不计：其他用途。", "Sum of the area over floor areas by use valid at the autumn census; left out: another use.")
        .sum(FLOOR_AREAS, column(FACT_FLOOR_AREA.AREA)).at(CENSUS)
        .where(column(FACT_FLOOR_AREA.USE).is("administration"), "其他用途", "another use")
        .by(BUILDING)
        .unit(SQUARE_METRE, 2);

    public static final Measure FLOOR_LIVING_AREA = measure("floor.living_area")
        .label("生活用房面积", "Living floor area")
        .definition("秋季统计日有效的房屋用途面积记录的面积合计；不计：其他用途。", "Sum of the area over floor areas by use valid at the autumn census; left out: another use.")
        .sum(FLOOR_AREAS, column(FACT_FLOOR_AREA.AREA)).at(CENSUS)
        .where(column(FACT_FLOOR_AREA.USE).is("living"), "其他用途", "another use")
        .by(BUILDING)
        .unit(SQUARE_METRE, 2);

    public static final Measure ROOMS_MULTIMEDIA = measure("rooms.multimedia")
        .label("多媒体教室数", "Multimedia classrooms")
        .definition("秋季统计日有效的房间数；不计：其他用途的房间。", "Number of rooms valid at the autumn census; left out: a room of another kind.")
        .count(ROOMS).at(CENSUS)
        .where(column(FACT_ROOM.KIND).is("multimedia_classroom"), "其他用途的房间", "a room of another kind")
        .by(BUILDING)
        .unit(ROOM);

    public static final Measure ROOMS_COMPUTER_LABS = measure("rooms.computer_labs")
        .label("计算机机房数", "Computer labs")
        .definition("秋季统计日有效的房间数；不计：其他用途的房间。", "Number of rooms valid at the autumn census; left out: a room of another kind.")
        .count(ROOMS).at(CENSUS)
        .where(column(FACT_ROOM.KIND).is("computer_lab"), "其他用途的房间", "a room of another kind")
        .by(BUILDING)
        .unit(ROOM);

    public static final Measure ROOMS_LECTURE_CAPTURE = measure("rooms.lecture_capture")
        .label("录播教室数", "Lecture-capture rooms")
        .definition("秋季统计日有效的房间数；不计：其他用途的房间。", "Number of rooms valid at the autumn census; left out: a room of another kind.")
        .count(ROOMS).at(CENSUS)
        .where(column(FACT_ROOM.KIND).is("lecture_capture"), "其他用途的房间", "a room of another kind")
        .by(BUILDING)
        .unit(ROOM);

    public static final Measure ROOMS_DIGITAL_MULTIMEDIA = measure("rooms.digital_multimedia")
        .label("数字化多媒体教室数", "Digital multimedia classrooms")
        .definition("秋季统计日有效的房间数；不计：其他用途的房间。", "Number of rooms valid at the autumn census; left out: a room of another kind.")
        .count(ROOMS).at(CENSUS)
        .where(column(FACT_ROOM.KIND).is("digital_multimedia"), "其他用途的房间", "a room of another kind")
        .by(BUILDING)
        .unit(ROOM);

    public static final Measure ROOMS_STUDENT_READING_SEATS = measure("rooms.student_reading_seats")
        .label("学生阅览座位数", "Seats in students' reading rooms")
        .definition("秋季统计日有效的房间的座位数合计；不计：其他用途的房间。", "Sum of the seats over rooms valid at the autumn census; left out: a room of another kind.")
        .sum(ROOMS, column(FACT_ROOM.SEATS)).at(CENSUS)
        .where(column(FACT_ROOM.KIND).is("reading_room_students"), "其他用途的房间", "a room of another kind")
        .unit(PIECE);

    public static final Measure ROOMS_TEACHER_READING_SEATS = measure("rooms.teacher_reading_seats")
        .label("教师阅览座位数", "Seats in teachers' reading rooms")
        .definition("秋季统计日有效的房间的座位数合计；不计：其他用途的房间。", "Sum of the seats over rooms valid at the autumn census; left out: a room of another kind.")
        .sum(ROOMS, column(FACT_ROOM.SEATS)).at(CENSUS)
        .where(column(FACT_ROOM.KIND).is("reading_room_teachers"), "其他用途的房间", "a room of another kind")
        .unit(PIECE);

    /// All of them, in the order of declaration.
    public static final List<Indicator> ALL = List.of(
        LAND_AREA, FLOOR_AREA, FLOOR_TEACHING_AREA, FLOOR_ADMINISTRATION_AREA, FLOOR_LIVING_AREA, ROOMS_MULTIMEDIA,
        ROOMS_COMPUTER_LABS, ROOMS_LECTURE_CAPTURE, ROOMS_DIGITAL_MULTIMEDIA, ROOMS_STUDENT_READING_SEATS,
        ROOMS_TEACHER_READING_SEATS);

    private FacilityMeasures() {}
}
