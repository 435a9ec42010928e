package org.zhixing.campus.figures;

import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhixing.campus.command.School;
import org.zhixing.campus.database.TestDatabase;
import org.zhixing.campus.demo.DemoSchool;
import org.zhixing.campus.records.Revision;
import org.zhixing.indicators.Indicator;
import org.zhixing.indicators.Measure;
import org.zhixing.indicators.catalogue.Catalogue;
import org.zhixing.indicators.catalogue.Evaluation;
import org.zhixing.indicators.fact.Fact;
import org.zhixing.indicators.fact.Operator;
import org.zhixing.indicators.fact.Slice;
import org.zhixing.indicators.time.ReportYear;
import org.zhixing.indicators.value.Amount;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import static org.assertj.core.api.Assertions.assertThat;

/// PostgreSQL and a naive fold over all records say the same of every indicator, in every slice.
class MeasureAgreementTest {

    private static final DSLContext DEMO = DemoSchool.shared().sql();

    @ParameterizedTest
    @ValueSource(ints = {2018, 2019})
    void theyAgreeOnTheDemoSchool(int year) {
        assertThat(agreed(DemoSchool.shared().the(Figures.class), fold(DEMO), year)).isGreaterThan(2000);
    }

    @ParameterizedTest
    @CsvSource({"11,150", "12,400"})
    void theyAgreeOnRandomSchools(long seed, int students) {
        try (School school = DemoSchool.random(seed, students)) {
            InMemoryFold fold = fold(school.sql());
            assertThat(agreed(school.the(Figures.class), fold, 2018) + agreed(school.the(Figures.class), fold, 2019)).isGreaterThan(2000);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void theyAgreeOnRandomMeasures(long seed) {
        InMemoryFold fold = fold(DEMO);
        Catalogue random = Catalogue.of(DemoSchool.shared().the(Catalogue.class).facts().stream()
            .flatMap(fact -> new RandomMeasures(seed, fact, fold.rows(fact)).some(4).stream()).toList());
        assertThat(agreed(new Figures(random, DEMO, new Revision(DEMO)), fold, 2019)).isGreaterThan(500);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void theyAgreeOnRecordsThatLackValuesByEveryAggregateAndOperator(long seed) {
        DSLContext sql = DSL.using(TestDatabase.fresh(), SQLDialect.POSTGRES);
        Fact odd = OddRecords.in(sql, seed);
        InMemoryFold fold = new InMemoryFold(sql, List.of(odd));
        List<Measure> measures = new RandomMeasures(seed, odd, fold.rows(odd)).some(200);
        assertThat(measures).extracting(measure -> measure.aggregate().getClass().getSimpleName()).as("every aggregate is tried").contains(
            "Count", "CountDistinct", "Sum", "Mean", "Minimum", "Maximum", "Range", "Quantile", "Months");
        assertThat(measures.stream().flatMap(measure -> measure.conditions().stream()).map(condition -> condition.criterion().operator()))
            .as("every operator is tried").contains(Operator.values());
        assertThat(agreed(new Figures(Catalogue.of(measures), sql, new Revision(sql)), fold, 2019)).isGreaterThan(1000);
    }

    @Test
    void anAreaThatWasNeverFilledInIsNotCollectedForBoth() {
        DSLContext sql = DSL.using(TestDatabase.fresh(), SQLDialect.POSTGRES);
        Figures figures = new Figures(DemoSchool.shared().the(Catalogue.class), sql, new Revision(sql));
        assertThat(agreed(figures, fold(sql), 2019)).isPositive();
        assertThat(figures.of(ReportYear.of(2019)).value("students.full_time", Slice.WHOLE)).isEqualTo(Amount.Missing.NOT_COLLECTED);
    }

    private static InMemoryFold fold(DSLContext sql) {
        return new InMemoryFold(sql, DemoSchool.shared().the(Catalogue.class).facts());
    }

    /// @return how many figures were compared
    private static int agreed(Figures figures, InMemoryFold fold, int number) {
        ReportYear year = ReportYear.of(number);
        YearFigures said = figures.of(year);
        Evaluation expected = new Evaluation(figures.catalogue(), fold);
        List<String> disagreements = new ArrayList<>();
        int compared = 0;
        for (Indicator indicator : figures.catalogue().indicators()) {
            String key = indicator.key();
            for (Set<String> slicing : figures.catalogue().slicings(key)) {
                Set<Slice> slices = expected.slices(key, slicing, year);
                compare(disagreements, key + " has other slices by " + slicing, said.slices(key, slicing), slices);
                for (Slice slice : andAnEmptyOne(slices, slicing)) {
                    compare(disagreements, key + " " + slice, said.value(key, slice), expected.value(key, slice, year));
                    Figures.measure(figures.catalogue().get(key)).ifPresent(measure -> compare(disagreements, key + " " + slice + " counts",
                        said.counted(key, slice, 0).orElseThrow(), (long) fold.counted(measure, slice, year).size()));
                    compared++;
                }
            }
        }
        assertThat(disagreements).isEmpty();
        return compared;
    }

    /// A slice of no records has its value, too.
    private static List<Slice> andAnEmptyOne(Set<Slice> slices, Set<String> slicing) {
        List<Slice> all = new ArrayList<>(slices);
        if (!slicing.isEmpty()) {
            TreeMap<String, String> nowhere = new TreeMap<>();
            slicing.forEach(dimension -> nowhere.put(dimension, "nowhere"));
            all.add(new Slice(nowhere));
        }
        return all;
    }

    private static void compare(List<String> disagreements, String what, Object said, Object expected) {
        if (!Objects.equals(said, expected)) {
            disagreements.add(what + ": PostgreSQL says " + said + ", the fold " + expected);
        }
    }
}
