package org.zhixing.campus.bases;

import org.zhixing.campus.shared.Facts;
import org.zhixing.indicators.Indicator;
import org.zhixing.indicators.Measure;
import org.zhixing.indicators.fact.Dimension;
import org.zhixing.indicators.fact.Fact;

import java.util.List;

import static org.zhixing.campus.bases.db.Tables.FACT_BASE;
import static org.zhixing.campus.bases.db.Tables.FACT_RENEWAL;
import static org.zhixing.campus.bases.db.Tables.FACT_SERVICE;
import static org.zhixing.campus.bases.db.Tables.FACT_TRAINING_ROOM;
import static org.zhixing.campus.bases.db.Tables.FACT_WORKSTATION_COUNT;
import static org.zhixing.campus.shared.Dimensions.MAJOR;
import static org.zhixing.campus.shared.Facts.column;
import static org.zhixing.indicators.Indicators.measure;
import static org.zhixing.indicators.fact.Dimension.dimension;
import static org.zhixing.indicators.time.NamedDate.CENSUS;
import static org.zhixing.indicators.time.NamedPeriod.CALENDAR_YEAR;
import static org.zhixing.indicators.value.Unit.PIECE;
import static org.zhixing.indicators.value.Unit.ROOM;
import static org.zhixing.indicators.value.Unit.SQUARE_METRE;
import static org.zhixing.indicators.value.Unit.WORKSTATION;

/// The indicators of training bases, rooms and workstations.
public final class BaseMeasures {

    public static final Dimension BASE = dimension("base", "实训基地", "Training base");

    public static final Dimension RENEWAL = dimension("renewal", "建设性质", "Renewal").on("kind")
        .value("new", "新建", "New")
        .value("rebuilt", "改建", "Rebuilt");

    static final Fact BASES = Facts.of(FACT_BASE);

    static final Fact SERVICES = Facts.of(FACT_SERVICE);

    static final Fact TRAINING_ROOMS = Facts.of(FACT_TRAINING_ROOM);

    static final Fact WORKSTATION_COUNTS = Facts.of(FACT_WORKSTATION_COUNT);

    static final Fact RENEWALS = Facts.of(FACT_RENEWAL);

    public static final Measure BASES_COUNT = measure("bases.count")
        .label("校内实训基地数", "Training bases")
        .definition("秋季统计日有效的实训基地数。", "Number of training bases valid at the autumn census.")
        .count(BASES).at(CENSUS)
        .by(BASE)
        .unit(PIECE);

    public static final Measure BASES_AREA = measure("bases.area")
        .label("校内实训基地面积", "Area of training bases")
        .definition("秋季统计日有效的实训基地的面积合计。", "Sum of the area over training bases valid at the autumn census.")
        .sum(BASES, column(FACT_BASE.AREA)).at(CENSUS)
        .by(BASE)
        .unit(SQUARE_METRE, 2);

    public static final Measure BASES_SERVICES = measure("bases.services")
        .label("实训基地服务专业数", "Services of training bases to majors")
        .definition("秋季统计日有效的基地服务专业记录数。", "Number of services of bases to majors valid at the autumn census.")
        .count(SERVICES).at(CENSUS)
        .by(MAJOR)
        .unit(PIECE);

    public static final Measure BASES_TRAINING_ROOMS = measure("bases.training_rooms")
        .label("实训室数", "Training rooms")
        .definition("秋季统计日有效的实训室数。", "Number of training rooms valid at the autumn census.")
        .count(TRAINING_ROOMS).at(CENSUS)
        .by(MAJOR, BASE)
        .unit(ROOM);

    public static final Measure BASES_WORKSTATIONS = measure("bases.workstations")
        .label("实训工位数", "Workstations")
        .definition("秋季统计日有效的实训室工位记录的工位数合计。", "Sum of the workstations over workstation counts valid at the autumn census.")
        .sum(WORKSTATION_COUNTS, column(FACT_WORKSTATION_COUNT.WORKSTATIONS)).at(CENSUS)
        .by(BASE, MAJOR)
        .unit(WORKSTATION);

    public static final Measure BASES_RENEWALS = measure("bases.renewals")
        .label("新建改建实训基地数", "Training bases built or rebuilt")
        .definition("本自然年的基地新建改建记录数。", "Number of renewals within the calendar year.")
        .count(RENEWALS).within(CALENDAR_YEAR)
        .by(RENEWAL, BASE)
        .unit(PIECE);

    /// All of them, in the order of declaration.
    public static final List<Indicator> ALL = List.of(
        BASES_COUNT, BASES_AREA, BASES_SERVICES, BASES_TRAINING_ROOMS, BASES_WORKSTATIONS, BASES_RENEWALS);

    private BaseMeasures() {}
}
