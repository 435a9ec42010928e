package org.zhixing.campus.figures;

import org.zhixing.indicators.Derived;
import org.zhixing.indicators.Indicator;

import java.util.List;

import static org.zhixing.campus.declared.DeclaredFacts.PLANNED_BUILDING_AREA;
import static org.zhixing.campus.declared.DeclaredFacts.PLANNED_LAND;
import static org.zhixing.campus.facilities.FacilityMeasures.FLOOR_AREA;
import static org.zhixing.campus.facilities.FacilityMeasures.LAND_AREA;
import static org.zhixing.campus.students.StudentMeasures.STUDENTS_FULL_TIME;
import static org.zhixing.indicators.Indicators.perCapita;
import static org.zhixing.indicators.Indicators.sum;

/// What the school would have once its declared plans are carried out.
final class Plans {

    static final Derived.Sum FLOOR_PLANNED = sum("floor.planned", FLOOR_AREA, PLANNED_BUILDING_AREA)
        .label("建成后建筑面积", "Floor area once the planned building stands")
        .definition("现有建筑面积与计划新建建筑面积之和。", "The floor area and that of the planned building.")
        .decimals(2);

    static final Derived.PerCapita FLOOR_PLANNED_PER_STUDENT = perCapita("floor.planned_per_student", FLOOR_PLANNED, STUDENTS_FULL_TIME)
        .label("建成后生均建筑面积（全日制）", "Floor area per full-time student once the planned building stands")
        .definition("建成后建筑面积除以全日制在校生数。", "The floor area once the planned building stands, divided by the full-time students.")
        .decimals(2);

    static final Derived.Sum LAND_PLANNED = sum("land.planned", LAND_AREA, PLANNED_LAND)
        .label("增地后占地面积", "Land area once the planned land is added")
        .definition("现有占地面积与计划新增占地面积之和。", "The land area and the land to be added.")
        .decimals(2);

    static final Derived.PerCapita LAND_PLANNED_PER_STUDENT = perCapita("land.planned_per_student", LAND_PLANNED, STUDENTS_FULL_TIME)
        .label("增地后生均占地面积（全日制）", "Land per full-time student once the planned land is added")
        .definition("增地后占地面积除以全日制在校生数。", "The land area once the planned land is added, divided by the full-time students.")
        .decimals(2);

    static final List<Indicator> ALL = List.of(FLOOR_PLANNED, FLOOR_PLANNED_PER_STUDENT, LAND_PLANNED, LAND_PLANNED_PER_STUDENT);

    private Plans() {}
}
