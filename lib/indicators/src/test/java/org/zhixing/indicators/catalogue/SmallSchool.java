package org.zhixing.indicators.catalogue;

import org.zhixing.indicators.Declared;
import org.zhixing.indicators.Derived;
import org.zhixing.indicators.Indicator;
import org.zhixing.indicators.Indicators;
import org.zhixing.indicators.Measure;
import org.zhixing.indicators.MeasureBuilder;
import org.zhixing.indicators.fact.Column;
import org.zhixing.indicators.fact.ColumnType;
import org.zhixing.indicators.fact.Criterion;
import org.zhixing.indicators.fact.Dimension;
import org.zhixing.indicators.fact.Fact;
import org.zhixing.indicators.fact.TimeShape;
import org.zhixing.indicators.time.NamedDate;
import org.zhixing.indicators.time.NamedPeriod;
import org.zhixing.indicators.value.Unit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import static org.zhixing.indicators.Indicators.change;
import static org.zhixing.indicators.Indicators.difference;
import static org.zhixing.indicators.Indicators.growth;
import static org.zhixing.indicators.Indicators.meanOf;
import static org.zhixing.indicators.Indicators.meanOver;
import static org.zhixing.indicators.Indicators.measure;
import static org.zhixing.indicators.Indicators.perCapita;
import static org.zhixing.indicators.Indicators.perHundred;
import static org.zhixing.indicators.Indicators.pointChange;
import static org.zhixing.indicators.Indicators.previous;
import static org.zhixing.indicators.Indicators.ratio;
import static org.zhixing.indicators.Indicators.share;
import static org.zhixing.indicators.Indicators.sum;
import static org.zhixing.indicators.Indicators.weighted;
import static org.zhixing.indicators.Indicators.weightedSum;
import static org.zhixing.indicators.fact.Dimension.dimension;

/// Two views and an indicator of every kind over them.
public final class SmallSchool {

    private static final String ENROLMENTS = "students.fact_enrolment";
    public static final Column STUDENT = new Column(ENROLMENTS, "student", ColumnType.UUID);
    public static final Column SEX_OF = new Column(ENROLMENTS, "sex", ColumnType.TEXT);
    public static final Column BOARDS = new Column(ENROLMENTS, "boards", ColumnType.BOOLEAN);
    public static final Column BORN = new Column(ENROLMENTS, "born", ColumnType.DATE);
    public static final Column GRADE_OF = new Column(ENROLMENTS, "grade", ColumnType.INTEGER);
    public static final Fact ENROLMENT = new Fact(ENROLMENTS, "one span of one student", TimeShape.SPAN, List.of(STUDENT, SEX_OF, BOARDS, BORN, GRADE_OF));

    private static final String AWARDS = "activities.fact_award";
    public static final Column POINTS = new Column(AWARDS, "points", ColumnType.DECIMAL);
    public static final Column WON_ON = new Column(AWARDS, "happened_on", ColumnType.DATE);
    public static final Column WINNER_SEX = new Column(AWARDS, "winner_sex", ColumnType.TEXT);
    public static final Fact AWARD = new Fact(AWARDS, "one award", TimeShape.EVENT, List.of(POINTS, WON_ON, WINNER_SEX));

    private static final String DECLARATIONS = "declared.fact_declaration";
    public static final Column CODE = new Column(DECLARATIONS, "code", ColumnType.TEXT);
    public static final Column VALUE = new Column(DECLARATIONS, "value", ColumnType.DECIMAL);
    public static final Fact DECLARATION = new Fact(DECLARATIONS, "one declared value", TimeShape.SPAN, List.of(CODE, VALUE));

    public static final Dimension SEX = dimension("sex", "性别", "Sex").value("1", "男", "Male").value("2", "女", "Female");
    public static final Dimension GRADE = dimension("grade", "年级", "Grade").within(SEX);

    public static final Measure ROLL = of("students.roll").count(ENROLMENT).at(NamedDate.CENSUS).by(SEX, GRADE).byEach(GRADE, SEX).unit(Unit.PERSON);
    public static final Measure BOARDERS = of("students.boarders").version(2).source("教职成〔2010〕12号").count(ENROLMENT).at(NamedDate.CENSUS)
        .where(BOARDS.isTrue(), "走读", "a day student").by(SEX, GRADE).byEach(GRADE, SEX).unit(Unit.PERSON);
    public static final Measure POINTS_WON = of("awards.points").sum(AWARD, POINTS).within(NamedPeriod.SCHOOL_YEAR).by(SEX.on("winner_sex")).unit(Unit.POINT, 1);
    public static final Derived BOARDER_SHARE = described(share("students.boarder_share", BOARDERS, ROLL), 1);
    public static final Declared BANDWIDTH = described(Indicators.declared("declared.bandwidth", DECLARATION, CODE, "bandwidth", VALUE, NamedDate.CENSUS, Unit.MEGABIT), 0);

    private SmallSchool() {}

    public static MeasureBuilder of(String key) {
        return measure(key).label("名称", "Label").definition("定义", "Definition");
    }

    public static <I extends Indicator> I described(org.zhixing.indicators.DerivedBuilder<I> builder, int decimals) {
        return builder.label("名称", "Label").definition("定义", "Definition").decimals(decimals);
    }

    /// Every aggregate, operator, basis and derivation there is.
    public static Catalogue catalogue() {
        List<Indicator> all = new ArrayList<>(List.of(ROLL, BOARDERS, POINTS_WON, BOARDER_SHARE, BANDWIDTH));
        all.addAll(aggregates());
        all.addAll(operators());
        all.addAll(derivations());
        return Catalogue.of(all);
    }

    private static List<Indicator> aggregates() {
        return List.of(
            of("students.heads").countDistinct(ENROLMENT, STUDENT).at(NamedDate.BEFORE_GRADUATION.yearsBefore(1)).unit(Unit.PERSON),
            of("awards.mean").mean(AWARD, POINTS).within(NamedPeriod.CALENDAR_YEAR).unit(Unit.POINT, 2),
            of("awards.least").minimum(AWARD, POINTS).within(NamedPeriod.INTAKE.yearsBefore(2)).unit(Unit.POINT),
            of("awards.most").maximum(AWARD, POINTS).within(NamedPeriod.FITNESS_TEST).unit(Unit.POINT),
            of("awards.range").range(AWARD, POINTS).within(NamedPeriod.CALENDAR_YEAR).unit(Unit.POINT),
            of("awards.quantile").quantile(AWARD, POINTS, new BigDecimal("0.50")).within(NamedPeriod.CALENDAR_YEAR).unit(Unit.unit("star", "星", "stars")),
            of("awards.months").months(AWARD, WON_ON).within(NamedPeriod.CALENDAR_YEAR).unit(Unit.MONTH));
    }

    private static List<Indicator> operators() {
        List<Criterion> criteria = List.of(SEX_OF.is("2"), SEX_OF.isNot("2"), GRADE_OF.in("1", "2"), GRADE_OF.atLeast("2"), BORN.atMost("2003-09-01"),
            BORN.present(), SEX_OF.absent(), BOARDS.isTrue(), BOARDS.isFalse());
        return criteria.stream().<Indicator>map(criterion -> of("students." + criterion.operator().code()).count(ENROLMENT).at(NamedDate.CLOSING)
            .where(criterion, "理由", "reason").unit(Unit.PERSON)).toList();
    }

    private static List<Indicator> derivations() {
        return List.of(
            described(ratio("students.per_boarder", ROLL, BOARDERS), 1),
            described(perCapita("awards.per_student", POINTS_WON, ROLL), 2),
            described(perHundred("awards.per_hundred", POINTS_WON, ROLL), 2),
            described(sum("students.both", ROLL.only(SEX, "1"), ROLL.only(SEX, "2")), 0),
            described(difference("students.day", ROLL, BOARDERS), 0),
            described(weightedSum("students.weighted", Unit.PERSON, weighted(ROLL, "0.50"), weighted(BOARDERS, "-1")), 1),
            described(previous("students.before", ROLL.over(SEX), 3), 0),
            described(change("students.roll.change", ROLL.yearsBefore(1)), 0),
            described(growth("students.roll.growth", ROLL), 1),
            described(pointChange("students.boarder_share.change", BOARDER_SHARE), 1),
            described(meanOf("students.mean", ROLL, BOARDERS), 1),
            described(meanOver("students.per_grade", ROLL, GRADE), 1));
    }
}
