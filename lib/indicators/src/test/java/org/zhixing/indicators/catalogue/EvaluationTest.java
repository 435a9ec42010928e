package org.zhixing.indicators.catalogue;

import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.zhixing.indicators.fact.Slice;
import org.zhixing.indicators.time.ReportYear;
import org.zhixing.indicators.value.Amount;
import org.zhixing.indicators.value.Amount.Exact;
import org.zhixing.indicators.value.Amount.Interval;
import org.zhixing.indicators.value.Amount.Missing;

import java.util.List;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhixing.indicators.Indicators.change;
import static org.zhixing.indicators.Indicators.meanOver;
import static org.zhixing.indicators.Indicators.share;
import static org.zhixing.indicators.catalogue.SmallSchool.AWARD;
import static org.zhixing.indicators.catalogue.SmallSchool.BANDWIDTH;
import static org.zhixing.indicators.catalogue.SmallSchool.BOARDERS;
import static org.zhixing.indicators.catalogue.SmallSchool.GRADE;
import static org.zhixing.indicators.catalogue.SmallSchool.POINTS;
import static org.zhixing.indicators.catalogue.SmallSchool.POINTS_WON;
import static org.zhixing.indicators.catalogue.SmallSchool.ROLL;
import static org.zhixing.indicators.catalogue.SmallSchool.SEX;
import static org.zhixing.indicators.catalogue.SmallSchool.described;
import static org.zhixing.indicators.fact.Slice.WHOLE;
import static org.zhixing.indicators.time.NamedPeriod.SCHOOL_YEAR;
import static org.zhixing.indicators.value.Unit.POINT;

class EvaluationTest {

    private static final ReportYear YEAR = ReportYear.of(2019);
    private static final Slice GIRLS = Slice.of(SEX, "2");

    private final Counted counted = new Counted()
        .with(ROLL, WHOLE, 2019, 90).with(ROLL, WHOLE, 2018, 80).with(BOARDERS, WHOLE, 2019, 60).with(BOARDERS, WHOLE, 2018, 50)
        .with(ROLL, GIRLS, 2019, 40).with(BOARDERS, GIRLS, 2019, 10).with(POINTS_WON, WHOLE, 2019, 45)
        .with(ROLL, Slice.of(GRADE, "1"), 2019, 50).with(ROLL, Slice.of(GRADE, "2"), 2019, 40);

    private final Evaluation evaluation = new Evaluation(SmallSchool.catalogue(), counted);

    private Amount value(String key) {
        return evaluation.value(key, WHOLE, YEAR);
    }

    private static Amount fraction(long numerator, long denominator) {
        return new Exact(BigFraction.of(numerator, denominator));
    }

    @Test
    void aShareIsExactInPerCent() {
        assertThat(value("students.boarder_share")).isEqualTo(fraction(200, 3));
        assertThat(evaluation.value("students.boarder_share", GIRLS, YEAR)).isEqualTo(Amount.of(25));
    }

    @Test
    void aShareOfNothingIsNotApplicable() {
        assertThat(evaluation.value("students.boarder_share", Slice.of(SEX, "1"), YEAR)).isEqualTo(Missing.NOT_APPLICABLE);
        assertThat(evaluation.value("students.boarder_share", WHOLE, YEAR.minus(5))).isEqualTo(Missing.NOT_APPLICABLE);
    }

    @Test
    void ratiosAndAmountsPerHead() {
        assertThat(value("students.per_boarder")).isEqualTo(fraction(3, 2));
        assertThat(value("awards.per_student")).isEqualTo(fraction(1, 2));
        assertThat(value("awards.per_hundred")).isEqualTo(Amount.of(50));
    }

    @Test
    void sumsAndDifferences() {
        assertThat(value("students.day")).isEqualTo(Amount.of(30));
        assertThat(value("students.both")).as("boys, of whom there are none, and girls").isEqualTo(Amount.of(40));
        assertThat(value("students.weighted")).isEqualTo(Amount.of(-15));
        assertThat(value("students.mean")).isEqualTo(Amount.of(75));
    }

    @Test
    void growthIsInPerCentOfTheYearBefore() {
        assertThat(value("students.roll.growth")).isEqualTo(fraction(25, 2));
        assertThat(evaluation.value("students.roll.growth", WHOLE, YEAR.minus(1))).as("from nothing").isEqualTo(Missing.NOT_APPLICABLE);
    }

    @Test
    void aPercentageChangesByPercentagePoints() {
        assertThat(value("students.boarder_share.change")).as("66 2/3 less 62 1/2").isEqualTo(fraction(25, 6));
    }

    @Test
    void aChangeOfIntervalsRunsFromLowestMinusHighest() {
        var range = SmallSchool.of("awards.spread").range(AWARD, POINTS).within(SCHOOL_YEAR).unit(POINT);
        var change = described(change("awards.spread.change", range), 0);
        Counted ranges = new Counted().with(range, WHOLE, 2019, new Interval(BigFraction.of(2000), BigFraction.of(2400)))
            .with(range, WHOLE, 2018, new Interval(BigFraction.of(1800), BigFraction.of(2200)));
        Evaluation spreads = new Evaluation(Catalogue.of(List.of(range, change)), ranges);
        assertThat(spreads.value(change.key(), WHOLE, YEAR)).isEqualTo(new Interval(BigFraction.of(-200), BigFraction.of(600)));
        assertThat(spreads.value(change.key(), WHOLE, YEAR.minus(1))).as("there was no range before").isEqualTo(Missing.NOT_APPLICABLE);
    }

    @Test
    void aMeanOverADimensionWeighsEachValueAlike() {
        assertThat(value("students.per_grade")).isEqualTo(Amount.of(45));
        assertThat(evaluation.value("students.per_grade", WHOLE, YEAR.minus(1))).as("over no grade").isEqualTo(Missing.NOT_APPLICABLE);
        var shares = described(meanOver("students.share_per_grade", described(share("students.of_all", ROLL, ROLL.over(GRADE)), 0), GRADE), 0);
        Catalogue catalogue = SmallSchool.catalogue().and(List.of(described(share("students.of_all", ROLL, ROLL.over(GRADE)), 0), shares));
        assertThat(new Evaluation(catalogue, counted).value(shares.key(), WHOLE, YEAR)).as("half of 500/9 and 400/9").isEqualTo(Amount.of(50));
    }

    @Test
    void theYearBeforeIsLookedUpInItsOwnYear() {
        assertThat(evaluation.value("students.before", WHOLE, ReportYear.of(2021))).isEqualTo(Amount.of(80));
        assertThat(evaluation.value("students.roll.change", WHOLE, ReportYear.of(2020))).as("of the year before, since the one before that").isEqualTo(Amount.of(10));
    }

    @Test
    void whatNobodyDeclaredIsNotCollected() {
        assertThat(value(BANDWIDTH.key())).isEqualTo(Missing.NOT_COLLECTED);
        Counted declared = new Counted().with(BANDWIDTH.asMeasure(), WHOLE, 2019, 1000);
        assertThat(new Evaluation(SmallSchool.catalogue(), declared).value(BANDWIDTH.key(), WHOLE, YEAR)).isEqualTo(Amount.of(1000));
    }

    @Test
    void slicesAreThoseInWhichAnOperandCountsSomething() {
        assertThat(evaluation.slices("students.boarder_share", Set.of("grade"), YEAR)).containsExactlyInAnyOrder(Slice.of(GRADE, "1"), Slice.of(GRADE, "2"));
    }

    @Test
    void anUndeclaredSliceIsRefused() {
        assertThatThrownBy(() -> evaluation.value("awards.points", Slice.of(GRADE, "1"), YEAR)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("cannot be sliced by grade");
        assertThatThrownBy(() -> value("students.none")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("students.none");
    }
}
