package org.zhixing.indicators.catalogue;

import org.junit.jupiter.api.Test;
import org.zhixing.indicators.Derived;
import org.zhixing.indicators.Indicator;
import org.zhixing.indicators.Misdeclared;
import org.zhixing.indicators.Operand;
import org.zhixing.indicators.fact.Column;
import org.zhixing.indicators.fact.ColumnType;
import org.zhixing.indicators.fact.Dimension;
import org.zhixing.indicators.fact.Fact;
import org.zhixing.indicators.fact.TimeShape;
import org.zhixing.indicators.time.NamedDate;
import org.zhixing.indicators.time.NamedPeriod;
import org.zhixing.indicators.value.Unit;

import java.util.List;
import java.util.Map;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhixing.indicators.Indicators.measure;
import static org.zhixing.indicators.Indicators.share;
import static org.zhixing.indicators.Indicators.sum;
import static org.zhixing.indicators.catalogue.SmallSchool.AWARD;
import static org.zhixing.indicators.catalogue.SmallSchool.BOARDERS;
import static org.zhixing.indicators.catalogue.SmallSchool.BORN;
import static org.zhixing.indicators.catalogue.SmallSchool.ENROLMENT;
import static org.zhixing.indicators.catalogue.SmallSchool.GRADE;
import static org.zhixing.indicators.catalogue.SmallSchool.POINTS_WON;
import static org.zhixing.indicators.catalogue.SmallSchool.ROLL;
import static org.zhixing.indicators.catalogue.SmallSchool.SEX;
import static org.zhixing.indicators.catalogue.SmallSchool.SEX_OF;
import static org.zhixing.indicators.catalogue.SmallSchool.described;
import static org.zhixing.indicators.catalogue.SmallSchool.of;

class ValidationTest {

    private static final Column NOWHERE = new Column("students.fact_enrolment", "nowhere", ColumnType.TEXT);

    private static List<String> problems(Indicator... indicators) {
        return Validation.of(List.of(indicators)).stream().map(problem -> problem.subject() + ": " + problem.sentence().en()).toList();
    }

    private static Derived sumOf(String key, String... parts) {
        return new Derived.Sum(described(sum(key, ROLL), 0).description(), List.of(parts).stream().map(Operand::of).toList());
    }

    @Test
    void aSoundCatalogueHasNoProblems() {
        assertThat(SmallSchool.catalogue().indicators()).hasSizeGreaterThan(30);
    }

    @Test
    void anUnknownColumnIsToldWhereverItIsUsed() {
        assertThat(problems(of("a.where").count(ENROLMENT).at(NamedDate.CENSUS).where(NOWHERE.is("1"), "理由", "reason").unit(Unit.PERSON)))
            .containsExactly("a.where: there is no column students.fact_enrolment.nowhere");
        assertThat(problems(of("a.of").countDistinct(ENROLMENT, NOWHERE).at(NamedDate.CENSUS).unit(Unit.PERSON))).singleElement().asString().contains("nowhere");
        assertThat(problems(of("a.by").count(ENROLMENT).at(NamedDate.CENSUS).by(SEX.on("nowhere")).unit(Unit.PERSON))).singleElement().asString().contains("nowhere");
    }

    @Test
    void whatCannotBeAddedUpIsTold() {
        assertThat(problems(of("a.sum").sum(ENROLMENT, SEX_OF).at(NamedDate.CENSUS).unit(Unit.PERSON))).containsExactly("a.sum: the column sex cannot be aggregated so");
        assertThat(problems(of("a.first").minimum(ENROLMENT, BORN).at(NamedDate.CENSUS).unit(Unit.PERSON))).containsExactly("a.first: the unit of a date is the month or the year");
    }

    @Test
    void aCircleNamesThoseInItAndNotThoseThatLeadToIt() {
        assertThat(problems(ROLL, sumOf("a.leads", "a.one", "students.roll"), sumOf("a.one", "a.other"), sumOf("a.other", "a.one")))
            .containsExactly("a.one: derived from itself: a.one → a.other → a.one");
        assertThat(problems(sumOf("a.self", "a.self"))).containsExactly("a.self: derived from itself: a.self → a.self");
    }

    @Test
    void anUnknownOperandIsTold() {
        assertThat(problems(sumOf("a.one", "a.none"))).containsExactly("a.one: there is no indicator a.none");
    }

    @Test
    void aCircleHidesNoOtherProblem() {
        assertThat(problems(ROLL, POINTS_WON, sumOf("a.self", "a.self"), sumOf("a.mixed", "students.roll", "awards.points")))
            .containsExactly("a.self: derived from itself: a.self → a.self", "a.mixed: these units do not go together: persons, points");
    }

    @Test
    void aKeyIsUsedOnce() {
        assertThat(problems(ROLL, ROLL)).containsExactly("students.roll: the key is used twice");
    }

    @Test
    void bothLanguagesAreNeededEverywhere() {
        Dimension halfNamed = Dimension.dimension("grade", "年级", "Grade").value("1", "一年级", " ");
        assertThat(problems(measure("a.b").label("名称", "").definition("", "Definition").count(ENROLMENT).at(NamedDate.CENSUS)
            .where(SEX_OF.is("1"), "女生", "").by(halfNamed).unit(Unit.unit("none_such", "单位", "")))).containsExactly(
                "a.b: the label lacks Chinese or English", "a.b: the definition lacks Chinese or English", "a.b: the unit lacks Chinese or English",
                "a.b: the reason of a condition lacks Chinese or English", "a.b: the label of a dimension's value lacks Chinese or English");
    }

    @Test
    void oneViewOrDimensionIsDeclaredOneWay() {
        Fact otherwise = new Fact("students.fact_enrolment", "something else", TimeShape.SPAN, List.of());
        assertThat(problems(ROLL, of("a.b").count(otherwise).at(NamedDate.CENSUS).unit(Unit.PERSON))).containsExactly("a.b: students.fact_enrolment is declared differently elsewhere");
        assertThat(problems(ROLL, of("a.b").count(ENROLMENT).at(NamedDate.CENSUS).by(SEX.value("3", "其他", "Other")).unit(Unit.PERSON)))
            .containsExactly("a.b: sex is declared differently elsewhere");
    }

    @Test
    void anOperandHasTheSliceThatItIsNarrowedTo() {
        assertThat(problems(ROLL, BOARDERS, POINTS_WON, described(share("a.points", POINTS_WON.only(GRADE, "1"), POINTS_WON), 0)))
            .containsExactly("a.points: awards.points cannot be sliced by grade");
        assertThat(problems(ROLL, described(share("a.third", ROLL.only(SEX, "3"), ROLL), 0))).containsExactly("a.third: the dimension sex has no value “3”");
        assertThat(problems(ROLL, new Derived.Sum(described(sum("a.all", ROLL), 0).description(), List.of(new Operand("students.roll", Map.of(), Set.of("sexx"), 0)))))
            .containsExactly("a.all: there is no dimension sexx");
    }

    @Test
    void spansAreCountedAtADayAndEventsWithinAPeriod() {
        assertThatThrownBy(() -> of("a.b").count(ENROLMENT).within(NamedPeriod.SCHOOL_YEAR).unit(Unit.PERSON)).isInstanceOf(Misdeclared.class).hasMessageContaining("at a day");
        assertThatThrownBy(() -> of("a.b").count(AWARD).at(NamedDate.CENSUS).unit(Unit.PERSON)).isInstanceOf(Misdeclared.class).hasMessageContaining("within a period");
    }

    @Test
    void aCriterionFitsItsColumn() {
        assertThatThrownBy(() -> SEX_OF.isTrue()).isInstanceOf(Misdeclared.class).hasMessageContaining("cannot be compared by is_true");
        assertThatThrownBy(() -> SEX_OF.atLeast("1")).isInstanceOf(Misdeclared.class);
        assertThatThrownBy(() -> BORN.atMost("2003-02-31")).isInstanceOf(Misdeclared.class).hasMessageContaining("2003-02-31");
        assertThatThrownBy(() -> SEX_OF.in()).isInstanceOf(Misdeclared.class).hasMessageContaining("does not take 0 values");
    }
}
