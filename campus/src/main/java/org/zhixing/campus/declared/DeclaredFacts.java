package org.zhixing.campus.declared;

import org.zhixing.campus.shared.Facts;
import org.zhixing.indicators.Declared;
import org.zhixing.indicators.Indicator;
import org.zhixing.indicators.fact.Fact;
import org.zhixing.indicators.value.Unit;

import java.util.List;

import static org.zhixing.campus.declared.db.Tables.FACT_DECLARATION;
import static org.zhixing.campus.shared.Facts.column;
import static org.zhixing.indicators.time.NamedDate.CENSUS;
import static org.zhixing.indicators.value.Unit.MEGABIT;
import static org.zhixing.indicators.value.Unit.SQUARE_METRE;
import static org.zhixing.indicators.value.Unit.YUAN;

/// What nobody can count: bandwidth, plans and amounts set by rule. Each is declared with its document.
public final class DeclaredFacts {

    static final Fact DECLARATIONS = Facts.of(FACT_DECLARATION);

    public static final Declared BANDWIDTH_TELECOM = declared("bandwidth_telecom", MEGABIT, "校园网出口带宽（电信）", "Campus bandwidth (telecom)");
    public static final Declared BANDWIDTH_MOBILE = declared("bandwidth_mobile", MEGABIT, "校园网出口带宽（移动）", "Campus bandwidth (mobile)");
    public static final Declared PLANNED_BUILDING_AREA = declared("planned_building_area", SQUARE_METRE, "计划新建建筑面积", "Floor area of the planned building");
    public static final Declared PLANNED_LAND = declared("planned_land", SQUARE_METRE, "计划新增占地面积", "Land to be added");
    public static final Declared GRANT_STANDARD = declared("grant_standard", YUAN, "国家助学金标准", "Amount of the national grant by rule");
    public static final Declared GRANT_STANDARD_AGRICULTURE = declared("grant_standard_agriculture", YUAN, "涉农专业及特困生助学金标准", "Amount of the grant for agricultural majors and students in hardship by rule");

    public static final List<Indicator> ALL = List.of(BANDWIDTH_TELECOM, BANDWIDTH_MOBILE, PLANNED_BUILDING_AREA, PLANNED_LAND, GRANT_STANDARD, GRANT_STANDARD_AGRICULTURE);

    private DeclaredFacts() {}

    private static Declared declared(String code, Unit unit, String zh, String en) {
        return org.zhixing.indicators.Indicators.declared("declared." + code, DECLARATIONS, column(FACT_DECLARATION.CODE), code, column(FACT_DECLARATION.VALUE), CENSUS, unit)
            .label(zh, en)
            .definition("由学校申报、附有依据文件的“" + zh + "”，不由记录统计得出。", en + ", declared by the school with its document and not counted from records.")
            .decimals(unit.equals(SQUARE_METRE) ? 2 : 0);
    }
}
