package org.zhixing.campus.activities;

import org.zhixing.campus.shared.Facts;
import org.zhixing.indicators.Indicator;
import org.zhixing.indicators.Measure;
import org.zhixing.indicators.fact.Dimension;
import org.zhixing.indicators.fact.Fact;

import java.util.List;

import static org.zhixing.campus.activities.db.Tables.FACT_AWARD;
import static org.zhixing.campus.activities.db.Tables.FACT_LEAGUE_MEMBERSHIP;
import static org.zhixing.campus.activities.db.Tables.FACT_PARTY_MEMBERSHIP;
import static org.zhixing.campus.activities.db.Tables.FACT_PUBLIC_TRAINING;
import static org.zhixing.campus.activities.db.Tables.FACT_UNIT;
import static org.zhixing.campus.shared.Dimensions.SEX;
import static org.zhixing.campus.shared.Facts.column;
import static org.zhixing.indicators.Indicators.measure;
import static org.zhixing.indicators.fact.Dimension.dimension;
import static org.zhixing.indicators.time.NamedDate.CENSUS;
import static org.zhixing.indicators.time.NamedPeriod.CALENDAR_YEAR;
import static org.zhixing.indicators.value.Unit.PERSON;
import static org.zhixing.indicators.value.Unit.PERSON_TIME;
import static org.zhixing.indicators.value.Unit.PIECE;

/// The indicators of units, League, Party, awards and public training.
public final class ActivityMeasures {

    public static final Dimension STANDING = dimension("standing", "身份", "Standing")
        .value("in_service", "在职", "In service")
        .value("retired", "退休", "Retired")
        .value("student", "学生", "Student");

    public static final Dimension AWARD_LEVEL = dimension("award_level", "级别", "Level").on("level")
        .value("national", "国家级", "National")
        .value("provincial", "省级", "Provincial")
        .value("municipal", "市级", "Municipal")
        .value("county", "县级", "County")
        .value("school", "校级", "School")
        .value("enterprise", "企业", "Enterprise");

    public static final Dimension HOLDER = dimension("holder", "获奖主体", "Holder")
        .value("school", "学校", "School")
        .value("teacher", "教师", "Teacher")
        .value("student", "学生", "Student");

    public static final Dimension PROGRAMME = dimension("programme", "培训项目", "Programme");

    static final Fact UNITS = Facts.of(FACT_UNIT);

    static final Fact LEAGUE_MEMBERSHIPS = Facts.of(FACT_LEAGUE_MEMBERSHIP);

    static final Fact PARTY_MEMBERSHIPS = Facts.of(FACT_PARTY_MEMBERSHIP);

    static final Fact AWARDS = Facts.of(FACT_AWARD);

    static final Fact PUBLIC_TRAININGS = Facts.of(FACT_PUBLIC_TRAINING);

    public static final Measure UNITS_CLUBS = measure("units.clubs")
        .label("社团数", "Clubs")
        .definition("秋季统计日有效的组织数；不计：其他组织。", "Number of units valid at the autumn census; left out: another unit.")
        .count(UNITS).at(CENSUS)
        .where(column(FACT_UNIT.KIND).is("club"), "其他组织", "another unit")
        .unit(PIECE);

    public static final Measure UNITS_DEPARTMENTS = measure("units.departments")
        .label("专业部数", "Departments")
        .definition("秋季统计日有效的组织数；不计：其他组织。", "Number of units valid at the autumn census; left out: another unit.")
        .count(UNITS).at(CENSUS)
        .where(column(FACT_UNIT.KIND).is("department"), "其他组织", "another unit")
        .unit(PIECE);

    public static final Measure UNITS_OFFICES = measure("units.offices")
        .label("处室数", "Offices")
        .definition("秋季统计日有效的组织数；不计：其他组织。", "Number of units valid at the autumn census; left out: another unit.")
        .count(UNITS).at(CENSUS)
        .where(column(FACT_UNIT.KIND).is("office"), "其他组织", "another unit")
        .unit(PIECE);

    public static final Measure UNITS_LEAGUE_GENERAL_BRANCHES = measure("units.league_general_branches")
        .label("团总支数", "League general branches")
        .definition("秋季统计日有效的组织数；不计：其他组织。", "Number of units valid at the autumn census; left out: another unit.")
        .count(UNITS).at(CENSUS)
        .where(column(FACT_UNIT.KIND).is("league_general_branch"), "其他组织", "another unit")
        .unit(PIECE);

    public static final Measure UNITS_LEAGUE_BRANCHES = measure("units.league_branches")
        .label("团支部数", "League branches")
        .definition("秋季统计日有效的组织数；不计：其他组织。", "Number of units valid at the autumn census; left out: another unit.")
        .count(UNITS).at(CENSUS)
        .where(column(FACT_UNIT.KIND).is("league_branch"), "其他组织", "another unit")
        .unit(PIECE);

    public static final Measure UNITS_PARTY_BRANCHES = measure("units.party_branches")
        .label("党支部数", "Party branches")
        .definition("秋季统计日有效的组织数；不计：其他组织。", "Number of units valid at the autumn census; left out: another unit.")
        .count(UNITS).at(CENSUS)
        .where(column(FACT_UNIT.KIND).is("party_branch"), "其他组织", "another unit")
        .unit(PIECE);

    public static final Measure LEAGUE_MEMBERS = measure("league.members")
        .label("共青团员数", "League members")
        .definition("秋季统计日有效的团籍记录数；不计：非全日制学生。", "Number of League memberships valid at the autumn census; left out: part-time.")
        .count(LEAGUE_MEMBERSHIPS).at(CENSUS)
        .where(column(FACT_LEAGUE_MEMBERSHIP.STUDY_MODE).is("full_time"), "非全日制学生", "part-time")
        .by(SEX)
        .unit(PERSON);

    public static final Measure PARTY_MEMBERS = measure("party.members")
        .label("党员数", "Party members")
        .definition("秋季统计日有效的党籍记录数。", "Number of Party memberships valid at the autumn census.")
        .count(PARTY_MEMBERSHIPS).at(CENSUS)
        .by(STANDING, SEX)
        .unit(PERSON);

    public static final Measure PARTY_IN_SERVICE = measure("party.in_service")
        .label("在职党员数", "Party members in service")
        .definition("秋季统计日有效的党籍记录数；不计：退休或学生党员。", "Number of Party memberships valid at the autumn census; left out: retired or a student.")
        .count(PARTY_MEMBERSHIPS).at(CENSUS)
        .where(column(FACT_PARTY_MEMBERSHIP.STANDING).is("in_service"), "退休或学生党员", "retired or a student")
        .by(SEX)
        .unit(PERSON);

    public static final Measure PARTY_WOMEN = measure("party.women")
        .label("女党员数", "Women among Party members")
        .definition("秋季统计日有效的党籍记录数；不计：男党员。", "Number of Party memberships valid at the autumn census; left out: a man.")
        .count(PARTY_MEMBERSHIPS).at(CENSUS)
        .where(column(FACT_PARTY_MEMBERSHIP.SEX).is("2"), "男党员", "a man")
        .unit(PERSON);

    public static final Measure AWARDS_COUNT = measure("awards.count")
        .label("获奖数", "Awards")
        .definition("本自然年的获奖记录数。", "Number of awards within the calendar year.")
        .count(AWARDS).within(CALENDAR_YEAR)
        .by(AWARD_LEVEL, HOLDER)
        .unit(PIECE);

    public static final Measure PUBLIC_TRAINING_PARTICIPANTS = measure("public_training.participants")
        .label("社会培训人次", "Participants of public training")
        .definition("本自然年的社会培训记录数。", "Number of participations in public training within the calendar year.")
        .source("教职成厅函〔2016〕2号提纲5 社会贡献")
        .count(PUBLIC_TRAININGS).within(CALENDAR_YEAR)
        .by(PROGRAMME)
        .unit(PERSON_TIME);

    /// All of them, in the order of declaration.
    public static final List<Indicator> ALL = List.of(
        UNITS_CLUBS, UNITS_DEPARTMENTS, UNITS_OFFICES, UNITS_LEAGUE_GENERAL_BRANCHES, UNITS_LEAGUE_BRANCHES,
        UNITS_PARTY_BRANCHES, LEAGUE_MEMBERS, PARTY_MEMBERS, PARTY_IN_SERVICE, PARTY_WOMEN, AWARDS_COUNT,
        PUBLIC_TRAINING_PARTICIPANTS);

    private ActivityMeasures() {}
}
