package org.zhixing.campus.figures;

import org.zhixing.indicators.Derived;
import org.zhixing.indicators.Indicator;

import java.util.List;

import static org.zhixing.campus.activities.ActivityMeasures.LEAGUE_MEMBERS;
import static org.zhixing.campus.aid.AidMeasures.AID_WAIVER_RECIPIENTS;
import static org.zhixing.campus.assets.AssetMeasures.BOOKS_VOLUMES;
import static org.zhixing.campus.assets.AssetMeasures.DEVICES_TEACHING_COMPUTERS;
import static org.zhixing.campus.assets.AssetMeasures.EQUIPMENT_TEACHING_VALUE;
import static org.zhixing.campus.bases.BaseMeasures.BASES_WORKSTATIONS;
import static org.zhixing.campus.destinations.DestinationMeasures.GRADUATES_EMPLOYED;
import static org.zhixing.campus.destinations.DestinationMeasures.GRADUATES_FURTHER_STUDY;
import static org.zhixing.campus.destinations.DestinationMeasures.GRADUATES_MATCHED;
import static org.zhixing.campus.destinations.DestinationMeasures.GRADUATES_PLACED;
import static org.zhixing.campus.destinations.DestinationMeasures.GRADUATES_SELF_EMPLOYED;
import static org.zhixing.campus.destinations.DestinationMeasures.GRADUATES_THROUGH_PATH;
import static org.zhixing.campus.facilities.FacilityMeasures.FLOOR_AREA;
import static org.zhixing.campus.facilities.FacilityMeasures.LAND_AREA;
import static org.zhixing.campus.facilities.FacilityMeasures.ROOMS_MULTIMEDIA;
import static org.zhixing.campus.facilities.FacilityMeasures.ROOMS_STUDENT_READING_SEATS;
import static org.zhixing.campus.facilities.FacilityMeasures.ROOMS_TEACHER_READING_SEATS;
import static org.zhixing.campus.finance.FinanceMeasures.FINANCE_ALLOCATED;
import static org.zhixing.campus.programmes.ProgrammeMeasures.CLASSES_ALL;
import static org.zhixing.campus.programmes.ProgrammeMeasures.INTAKE_PLANNED;
import static org.zhixing.campus.staff.StaffMeasures.STAFF_FULL_TIME_TEACHERS;
import static org.zhixing.campus.students.StudentMeasures.STUDENTS_FULL_TIME;
import static org.zhixing.campus.students.StudentMeasures.STUDENTS_GRADUATES;
import static org.zhixing.campus.students.StudentMeasures.STUDENTS_INTAKE_FULL_TIME;
import static org.zhixing.campus.students.StudentMeasures.STUDENTS_ROLL;
import static org.zhixing.indicators.Indicators.perCapita;
import static org.zhixing.indicators.Indicators.perHundred;
import static org.zhixing.indicators.Indicators.ratio;
import static org.zhixing.indicators.Indicators.share;

/// Indicators over those of several areas: per student, per teacher, per graduate.
public final class AcrossAreas {

    public static final Derived.Share INTAKE_FULFILMENT = share("intake.fulfilment", STUDENTS_INTAKE_FULL_TIME, INTAKE_PLANNED)
        .label("实招与计划招生比", "Intake in per cent of the plan")
        .definition("全日制招生数占计划招生数的百分比。", "Full-time intake in per cent of planned intake.")
        .decimals(2);

    public static final Derived.PerCapita CLASSES_MEAN_SIZE = perCapita("classes.mean_size", STUDENTS_FULL_TIME, CLASSES_ALL)
        .label("平均班额", "Full-time students per class")
        .definition("全日制在校生数除以班级数。", "Full-time students divided by classes.")
        .decimals(1);

    public static final Derived.Ratio STUDENTS_FULL_TIME_PER_TEACHER = ratio("students.full_time.per_teacher", STUDENTS_FULL_TIME, STAFF_FULL_TIME_TEACHERS)
        .label("生师比（全日制在校生）", "Full-time students per full-time teacher")
        .definition("全日制在校生数与专任教师数之比。", "Full-time students to one of full-time teachers.")
        .source("教职成厅函〔2016〕2号提纲1.3 教师队伍；《中等职业学校设置标准》（教职成〔2010〕12号）第七条")
        .decimals(1);

    public static final Derived.Ratio STUDENTS_ROLL_PER_TEACHER = ratio("students.roll.per_teacher", STUDENTS_ROLL, STAFF_FULL_TIME_TEACHERS)
        .label("生师比（全部在校生）", "Students on the roll per full-time teacher")
        .definition("在校生数与专任教师数之比。", "Students on the roll to one of full-time teachers.")
        .source("教职成厅函〔2016〕2号提纲1.3 教师队伍；《中等职业学校设置标准》（教职成〔2010〕12号）第七条")
        .decimals(1);

    public static final Derived.PerCapita LAND_PER_STUDENT = perCapita("land.per_student", LAND_AREA, STUDENTS_FULL_TIME)
        .label("生均占地面积（全日制）", "Land per full-time student")
        .definition("占地面积除以全日制在校生数。", "Land area divided by full-time students.")
        .source("《中等职业学校设置标准》（教职成〔2010〕12号）第八条")
        .decimals(2);

    public static final Derived.PerCapita LAND_PER_STUDENT_ON_ROLL = perCapita("land.per_student_on_roll", LAND_AREA, STUDENTS_ROLL)
        .label("生均占地面积（全部在校生）", "Land per student on the roll")
        .definition("占地面积除以在校生数。", "Land area divided by students on the roll.")
        .source("《中等职业学校设置标准》（教职成〔2010〕12号）第八条")
        .decimals(2);

    public static final Derived.PerCapita FLOOR_PER_STUDENT = perCapita("floor.per_student", FLOOR_AREA, STUDENTS_FULL_TIME)
        .label("生均建筑面积（全日制）", "Floor area per full-time student")
        .definition("建筑面积除以全日制在校生数。", "Floor area divided by full-time students.")
        .source("《中等职业学校设置标准》（教职成〔2010〕12号）第八条")
        .decimals(2);

    public static final Derived.PerCapita FLOOR_PER_STUDENT_ON_ROLL = perCapita("floor.per_student_on_roll", FLOOR_AREA, STUDENTS_ROLL)
        .label("生均建筑面积（全部在校生）", "Floor area per student on the roll")
        .definition("建筑面积除以在校生数。", "Floor area divided by students on the roll.")
        .source("《中等职业学校设置标准》（教职成〔2010〕12号）第八条")
        .decimals(2);

    public static final Derived.PerCapita ROOMS_MULTIMEDIA_PER_STUDENT = perHundred("rooms.multimedia_per_student", ROOMS_MULTIMEDIA, STUDENTS_FULL_TIME)
        .label("生均多媒体教室（全日制）", "Multimedia classrooms per full-time student")
        .definition("多媒体教室数除以全日制在校生数，以百分数表示。", "Multimedia classrooms for each hundred of full-time students.")
        .decimals(1);

    public static final Derived.PerCapita ROOMS_MULTIMEDIA_PER_STUDENT_ON_ROLL = perHundred("rooms.multimedia_per_student_on_roll", ROOMS_MULTIMEDIA, STUDENTS_ROLL)
        .label("生均多媒体教室（全部在校生）", "Multimedia classrooms per student on the roll")
        .definition("多媒体教室数除以在校生数，以百分数表示。", "Multimedia classrooms for each hundred of students on the roll.")
        .decimals(1);

    public static final Derived.PerCapita ROOMS_STUDENT_READING_SEATS_SHARE = perHundred("rooms.student_reading_seats_share", ROOMS_STUDENT_READING_SEATS, STUDENTS_FULL_TIME)
        .label("学生阅览座位占全日制学生比例", "Students' reading seats in per cent of full-time students")
        .definition("学生阅览座位数除以全日制在校生数，以百分数表示。", "Seats in students' reading rooms for each hundred of full-time students.")
        .source("《中等职业学校设置标准》（教职成〔2010〕12号）第八条")
        .decimals(2);

    public static final Derived.PerCapita ROOMS_TEACHER_READING_SEATS_SHARE = perHundred("rooms.teacher_reading_seats_share", ROOMS_TEACHER_READING_SEATS, STAFF_FULL_TIME_TEACHERS)
        .label("教师阅览座位占专任教师比例", "Teachers' reading seats in per cent of full-time teachers")
        .definition("教师阅览座位数除以专任教师数，以百分数表示。", "Seats in teachers' reading rooms for each hundred of full-time teachers.")
        .source("《中等职业学校设置标准》（教职成〔2010〕12号）第八条")
        .decimals(2);

    public static final Derived.PerCapita DEVICES_TEACHING_COMPUTERS_PER_STUDENT = perHundred("devices.teaching_computers_per_student", DEVICES_TEACHING_COMPUTERS, STUDENTS_FULL_TIME)
        .label("生均教学用计算机（全日制）", "Teaching computers per full-time student")
        .definition("教学用计算机数除以全日制在校生数，以百分数表示。", "Teaching computers for each hundred of full-time students.")
        .decimals(1);

    public static final Derived.PerCapita DEVICES_TEACHING_COMPUTERS_PER_STUDENT_ON_ROLL = perHundred("devices.teaching_computers_per_student_on_roll", DEVICES_TEACHING_COMPUTERS, STUDENTS_ROLL)
        .label("生均教学用计算机（全部在校生）", "Teaching computers per student on the roll")
        .definition("教学用计算机数除以在校生数，以百分数表示。", "Teaching computers for each hundred of students on the roll.")
        .decimals(1);

    public static final Derived.PerCapita BOOKS_PER_STUDENT = perCapita("books.per_student", BOOKS_VOLUMES, STUDENTS_FULL_TIME)
        .label("生均纸质图书（全日制）", "Printed books per full-time student")
        .definition("纸质图书册数除以全日制在校生数。", "Printed books divided by full-time students.")
        .source("教职成厅函〔2016〕2号提纲1.4 设施设备；《中等职业学校设置标准》（教职成〔2010〕12号）第八条")
        .decimals(2);

    public static final Derived.PerCapita BOOKS_PER_STUDENT_ON_ROLL = perCapita("books.per_student_on_roll", BOOKS_VOLUMES, STUDENTS_ROLL)
        .label("生均纸质图书（全部在校生）", "Printed books per student on the roll")
        .definition("纸质图书册数除以在校生数。", "Printed books divided by students on the roll.")
        .source("教职成厅函〔2016〕2号提纲1.4 设施设备；《中等职业学校设置标准》（教职成〔2010〕12号）第八条")
        .decimals(2);

    public static final Derived.PerCapita EQUIPMENT_PER_STUDENT = perCapita("equipment.per_student", EQUIPMENT_TEACHING_VALUE, STUDENTS_FULL_TIME)
        .label("生均教学仪器设备值（全日制）", "Teaching equipment per full-time student")
        .definition("教学仪器设备总值除以全日制在校生数。", "Value of teaching equipment divided by full-time students.")
        .source("教职成厅函〔2016〕2号提纲1.4 设施设备")
        .decimals(0);

    public static final Derived.PerCapita EQUIPMENT_PER_STUDENT_ON_ROLL = perCapita("equipment.per_student_on_roll", EQUIPMENT_TEACHING_VALUE, STUDENTS_ROLL)
        .label("生均教学仪器设备值（全部在校生）", "Teaching equipment per student on the roll")
        .definition("教学仪器设备总值除以在校生数。", "Value of teaching equipment divided by students on the roll.")
        .source("教职成厅函〔2016〕2号提纲1.4 设施设备")
        .decimals(0);

    public static final Derived.PerCapita BASES_WORKSTATIONS_PER_STUDENT = perHundred("bases.workstations_per_student", BASES_WORKSTATIONS, STUDENTS_FULL_TIME)
        .label("生均实训工位（全日制）", "Workstations per full-time student")
        .definition("实训工位数除以全日制在校生数，以百分数表示。", "Workstations for each hundred of full-time students.")
        .source("教职成厅函〔2016〕2号提纲1.4 设施设备")
        .decimals(1);

    public static final Derived.PerCapita BASES_WORKSTATIONS_PER_STUDENT_ON_ROLL = perHundred("bases.workstations_per_student_on_roll", BASES_WORKSTATIONS, STUDENTS_ROLL)
        .label("生均实训工位（全部在校生）", "Workstations per student on the roll")
        .definition("实训工位数除以在校生数，以百分数表示。", "Workstations for each hundred of students on the roll.")
        .source("教职成厅函〔2016〕2号提纲1.4 设施设备")
        .decimals(1);

    public static final Derived.Share GRADUATES_PLACEMENT_RATE = share("graduates.placement_rate", GRADUATES_PLACED, STUDENTS_GRADUATES)
        .label("就业率", "Placement rate")
        .definition("就业（含升学）毕业生数占毕业生数的百分比。", "Graduates placed in per cent of graduates.")
        .source("教职成厅函〔2016〕2号提纲2.4 就业质量")
        .decimals(2);

    public static final Derived.Share GRADUATES_EMPLOYED_RATE = share("graduates.employed_rate", GRADUATES_EMPLOYED, STUDENTS_GRADUATES)
        .label("直接就业率", "Direct employment rate")
        .definition("直接就业毕业生数占毕业生数的百分比。", "Graduates employed directly in per cent of graduates.")
        .decimals(2);

    public static final Derived.Share GRADUATES_SELF_EMPLOYED_RATE = share("graduates.self_employed_rate", GRADUATES_SELF_EMPLOYED, STUDENTS_GRADUATES)
        .label("自主创业率", "Self-employment rate")
        .definition("自主创业毕业生数占毕业生数的百分比。", "Graduates self-employed in per cent of graduates.")
        .decimals(2);

    public static final Derived.Share GRADUATES_FURTHER_STUDY_RATE = share("graduates.further_study_rate", GRADUATES_FURTHER_STUDY, STUDENTS_GRADUATES)
        .label("升学率", "Further study rate")
        .definition("升学毕业生数占毕业生数的百分比。", "Graduates in further study in per cent of graduates.")
        .source("教职成厅函〔2016〕2号提纲2.4 就业质量")
        .decimals(2);

    public static final Derived.Share GRADUATES_THROUGH_PATH_RATE = share("graduates.through_path_rate", GRADUATES_THROUGH_PATH, STUDENTS_GRADUATES)
        .label("“3+2”联读率", "3+2 rate")
        .definition("“3+2”联读毕业生数占毕业生数的百分比。", "Graduates on a 3+2 path in per cent of graduates.")
        .decimals(2);

    public static final Derived.Share GRADUATES_MATCHED_RATE = share("graduates.matched_rate", GRADUATES_MATCHED, STUDENTS_GRADUATES)
        .label("对口就业率", "Matched placement rate")
        .definition("对口就业（含升学）毕业生数占毕业生数的百分比。", "Graduates placed in their field in per cent of graduates.")
        .source("教职成厅函〔2016〕2号提纲2.4 就业质量")
        .decimals(2);

    public static final Derived.Share AID_WAIVER_RATE = share("aid.waiver_rate", AID_WAIVER_RECIPIENTS, STUDENTS_FULL_TIME)
        .label("免学费率", "Fee waiver rate")
        .definition("免学费学生数占全日制在校生数的百分比。", "Students with a fee waiver in per cent of full-time students.")
        .source("教职成厅函〔2016〕2号提纲2.3 资助情况")
        .decimals(2);

    public static final Derived.PerCapita FINANCE_ALLOCATED_PER_STUDENT = perCapita("finance.allocated_per_student", FINANCE_ALLOCATED, STUDENTS_FULL_TIME)
        .label("生均拨入资金（全日制）", "Funds allocated per full-time student")
        .definition("拨入资金合计除以全日制在校生数。", "Funds allocated divided by full-time students.")
        .decimals(0);

    public static final Derived.PerCapita FINANCE_ALLOCATED_PER_STUDENT_ON_ROLL = perCapita("finance.allocated_per_student_on_roll", FINANCE_ALLOCATED, STUDENTS_ROLL)
        .label("生均拨入资金（全部在校生）", "Funds allocated per student on the roll")
        .definition("拨入资金合计除以在校生数。", "Funds allocated divided by students on the roll.")
        .decimals(0);

    public static final Derived.Share LEAGUE_SHARE = share("league.share", LEAGUE_MEMBERS, STUDENTS_FULL_TIME)
        .label("共青团员占全日制学生比例", "League members among full-time students")
        .definition("共青团员数占全日制在校生数的百分比。", "League members in per cent of full-time students.")
        .decimals(2);

    /// All of them, in the order of declaration.
    public static final List<Indicator> ALL = List.of(
        INTAKE_FULFILMENT, CLASSES_MEAN_SIZE, STUDENTS_FULL_TIME_PER_TEACHER, STUDENTS_ROLL_PER_TEACHER, LAND_PER_STUDENT,
        LAND_PER_STUDENT_ON_ROLL, FLOOR_PER_STUDENT, FLOOR_PER_STUDENT_ON_ROLL, ROOMS_MULTIMEDIA_PER_STUDENT,
        ROOMS_MULTIMEDIA_PER_STUDENT_ON_ROLL, ROOMS_STUDENT_READING_SEATS_SHARE, ROOMS_TEACHER_READING_SEATS_SHARE,
        DEVICES_TEACHING_COMPUTERS_PER_STUDENT, DEVICES_TEACHING_COMPUTERS_PER_STUDENT_ON_ROLL, BOOKS_PER_STUDENT,
        BOOKS_PER_STUDENT_ON_ROLL, EQUIPMENT_PER_STUDENT, EQUIPMENT_PER_STUDENT_ON_ROLL, BASES_WORKSTATIONS_PER_STUDENT,
        BASES_WORKSTATIONS_PER_STUDENT_ON_ROLL, GRADUATES_PLACEMENT_RATE, GRADUATES_EMPLOYED_RATE, GRADUATES_SELF_EMPLOYED_RATE,
        GRADUATES_FURTHER_STUDY_RATE, GRADUATES_THROUGH_PATH_RATE, GRADUATES_MATCHED_RATE, AID_WAIVER_RATE,
        FINANCE_ALLOCATED_PER_STUDENT, FINANCE_ALLOCATED_PER_STUDENT_ON_ROLL, LEAGUE_SHARE);

    private AcrossAreas() {}
}
