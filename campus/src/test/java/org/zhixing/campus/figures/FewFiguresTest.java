package org.zhixing.campus.figures;

import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.zhixing.campus.demo.DemoSchool;
import org.zhixing.campus.records.Revision;
import org.zhixing.indicators.Aggregate;
import org.zhixing.indicators.Indicator;
import org.zhixing.indicators.Measure;
import org.zhixing.indicators.fact.Slice;
import org.zhixing.indicators.time.ReportYear;
import org.zhixing.indicators.value.Amount;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/// Some figures alone, kept until records change, and the records behind them page by page.
class FewFiguresTest {

    private static final ReportYear YEAR = ReportYear.of(2019);
    private final Figures figures = DemoSchool.shared().the(Figures.class);

    @Test
    void aFewFiguresAreThoseOfTheWholeYear() {
        YearFigures all = figures.of(YEAR);
        for (String key : List.of("students.roll", "students.full_time.per_teacher", "exams.mean_pass_rate", "students.share_of_roll", "graduates.income.change", "declared.planned_land")) {
            Set<Set<String>> slicings = figures.catalogue().slicings(key);
            YearFigures few = figures.only(Set.of(key), slicings, YEAR, 2);
            for (Set<String> slicing : slicings) {
                assertThat(few.slices(key, slicing)).as(key + slicing).isEqualTo(all.slices(key, slicing));
                for (Slice slice : all.slices(key, slicing)) {
                    assertThat(few.value(key, slice)).as(key + slice).isEqualTo(all.value(key, slice));
                    assertThat(few.value(key, slice, 2)).as(key + slice + " before").isEqualTo(all.value(key, slice, 2));
                }
            }
        }
    }

    @Test
    void whatWasNotAskedForIsReadWhenItIsWanted() {
        YearFigures few = figures.only(Set.of("students.roll"), Set.of(), YEAR, 0);

        assertThat(few.value("students.roll", Slice.of("grade", "1"))).isEqualTo(figures.of(YEAR).value("students.roll", Slice.of("grade", "1")));
        assertThat(few.value("staff.all", Slice.WHOLE, 3)).isEqualTo(figures.of(YEAR).value("staff.all", Slice.WHOLE, 3));
    }

    @Test
    void partsOfACountOrSumAddUpToTheWhole() {
        int looked = 0;
        for (Indicator indicator : figures.catalogue().indicators()) {
            if (indicator instanceof Measure measure && (measure.aggregate() instanceof Aggregate.Count || measure.aggregate() instanceof Aggregate.Sum)) {
                for (Set<String> slicing : figures.catalogue().slicings(measure.key())) {
                    YearFigures values = figures.of(YEAR);
                    if (values.value(measure.key(), Slice.WHOLE) instanceof Amount.Exact(BigFraction whole)) {
                        BigFraction sum = values.slices(measure.key(), slicing).stream().map(slice -> ((Amount.Exact) values.value(measure.key(), slice)).value()).reduce(BigFraction.ZERO, BigFraction::add);
                        assertThat(sum).as(measure.key() + slicing).isEqualTo(whole);
                        looked++;
                    }
                }
            }
            if (looked > 60) {
                return;
            }
        }
    }

    @Test
    void unchangedRecordsAreNotReadAgainAndChangedOnesAre() {
        try (var school = DemoSchool.copy()) {
            Figures own = school.the(Figures.class);
            YearFigures before = own.only(Set.of("students.roll"), Set.of(), YEAR, 0);
            YearFigures year = own.compiled(YEAR);
            assertThat(own.only(Set.of("students.roll"), Set.of(), YEAR, 0)).isSameAs(before);
            assertThat(own.compiled(YEAR)).isSameAs(year);

            school.sql().execute("update records.revision set number = number + 1");

            assertThat(own.only(Set.of("students.roll"), Set.of(), YEAR, 0)).isNotSameAs(before);
            assertThat(own.compiled(YEAR)).isNotSameAs(year);
            assertThat(school.the(Revision.class).number()).isPositive();
        }
    }

    @Test
    void pagesGiveEveryRecordOnceForEachVerdict() {
        for (String key : List.of("students.full_time", "students.intake_full_time", "exams.passed", "internships.hours")) {
            Slice slice = Slice.WHOLE;
            for (Verdict verdict : figures.verdicts(key, slice, YEAR)) {
                Set<String> seen = new HashSet<>();
                long read = 0;
                UUID after = null;
                for (List<Lineage.Contribution> page = figures.records(key, slice, YEAR, verdict.number(), null, 700); !page.isEmpty(); page = figures.records(key, slice, YEAR, verdict.number(), after, 700)) {
                    page.forEach(record -> seen.add(record.id()));
                    read += page.size();
                    after = UUID.fromString(page.getLast().id());
                }
                assertThat(read).as(key + verdict).isEqualTo(verdict.records()).isEqualTo(seen.size());
            }
        }
    }

    @Test
    void verdictsAreTheCountAndTheReasonsOfTheFigure() {
        List<Verdict> verdicts = figures.verdicts("students.full_time", Slice.of("grade", "1"), YEAR);
        YearFigures values = figures.of(YEAR);

        assertThat(verdicts.getFirst().number()).isEqualTo(Verdict.COUNTED);
        assertThat(values.counted("students.full_time", Slice.of("grade", "1"), 0)).hasValue(verdicts.getFirst().records());
        assertThat(verdicts.stream().skip(1).map(verdict -> new LeftOut(verdict.reason(), verdict.records()))).containsExactlyElementsOf(values.leftOut("students.full_time", Slice.of("grade", "1"), 0));
    }
}
