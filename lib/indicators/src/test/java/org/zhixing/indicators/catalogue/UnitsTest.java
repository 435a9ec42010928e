package org.zhixing.indicators.catalogue;

import org.junit.jupiter.api.Test;
import org.zhixing.indicators.Derived;
import org.zhixing.indicators.Description;
import org.zhixing.indicators.Indicator;
import org.zhixing.indicators.Label;
import org.zhixing.indicators.Operand;
import org.zhixing.indicators.value.Unit;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/// Which units a derivation may have, over persons (`students.roll`), points (`awards.points`), per cent (`students.boarder_share`) and months (`awards.months`).
class UnitsTest {

    private static final Catalogue KNOWN = SmallSchool.catalogue();
    private static final Operand PERSONS = Operand.of("students.roll");
    private static final Operand POINTS = Operand.of("awards.points");
    private static final Operand PERCENT = Operand.of("students.boarder_share");
    private static final Operand MONTHS = Operand.of("awards.months");

    private static List<String> problems(Unit unit, Function<Description, Derived> kind) {
        Derived derived = kind.apply(new Description("a.b", new Label("名称", "Label"), new Label("定义", "Definition"), "", unit, 0, 1));
        return Units.of(derived, KNOWN.indicators().stream().collect(Collectors.toMap(Indicator::key, Function.identity())))
            .stream().map(problem -> problem.sentence().en()).toList();
    }

    @Test
    void whatIsAddedUpHasOneUnit() {
        assertThat(problems(Unit.PERSON, about -> new Derived.Sum(about, List.of(PERSONS, POINTS)))).containsExactly("these units do not go together: persons, points");
        assertThat(problems(Unit.POINT, about -> new Derived.Sum(about, List.of(PERSONS, PERSONS)))).containsExactly("the result cannot be in points");
        assertThat(problems(Unit.PERSON, about -> new Derived.MeanOf(about, List.of(PERSONS, PERSONS)))).isEmpty();
    }

    @Test
    void aShareIsOfItsLikeAndInPerCent() {
        assertThat(problems(Unit.PERCENT, about -> new Derived.Share(about, PERSONS, POINTS))).hasSize(1);
        assertThat(problems(Unit.PERSON, about -> new Derived.Share(about, PERSONS, PERSONS))).containsExactly("the result cannot be in persons");
        assertThat(problems(Unit.PERCENT, about -> new Derived.Share(about, PERSONS, PERSONS))).isEmpty();
    }

    @Test
    void ratiosAndAmountsPerHeadMayMixUnits() {
        assertThat(problems(Unit.TO_ONE, about -> new Derived.Ratio(about, POINTS, PERSONS))).isEmpty();
        assertThat(problems(Unit.POINT.per(Unit.PERSON), about -> new Derived.PerCapita(about, POINTS, PERSONS))).isEmpty();
        assertThat(problems(Unit.PERSON.per(Unit.POINT), about -> new Derived.PerCapita(about, POINTS, PERSONS))).hasSize(1);
    }

    @Test
    void percentagesDifferByPercentagePoints() {
        assertThat(problems(Unit.PERCENTAGE_POINT, about -> new Derived.Difference(about, PERCENT, PERCENT))).isEmpty();
        assertThat(problems(Unit.PERCENT, about -> new Derived.Difference(about, PERCENT, PERCENT))).containsExactly("the result cannot be in %");
        assertThat(problems(Unit.PERCENTAGE_POINT, about -> new Derived.PointChange(about, PERCENT, 1))).isEmpty();
        assertThat(problems(Unit.PERCENTAGE_POINT, about -> new Derived.PointChange(about, PERSONS, 1))).hasSize(1);
        assertThat(problems(Unit.PERCENT, about -> new Derived.Change(about, PERCENT, 1))).as("no plain change of a percentage").hasSize(1);
        assertThat(problems(Unit.PERCENT, about -> new Derived.Growth(about, PERCENT, 1))).as("no growth of a percentage").hasSize(1);
        assertThat(problems(Unit.PERCENT, about -> new Derived.Growth(about, PERSONS, 1))).isEmpty();
    }

    @Test
    void monthsAreOnlyLookedUp() {
        assertThat(problems(Unit.MONTH, about -> new Derived.Previous(about, MONTHS, 1))).isEmpty();
        assertThat(problems(Unit.MONTH, about -> new Derived.Sum(about, List.of(MONTHS)))).containsExactly("months cannot be calculated with");
    }
}
