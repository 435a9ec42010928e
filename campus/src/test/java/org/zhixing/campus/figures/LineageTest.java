package org.zhixing.campus.figures;

import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.zhixing.campus.demo.DemoSchool;
import org.zhixing.indicators.Aggregate;
import org.zhixing.indicators.Derived;
import org.zhixing.indicators.Indicator;
import org.zhixing.indicators.Measure;
import org.zhixing.indicators.fact.Slice;
import org.zhixing.indicators.time.ReportYear;
import org.zhixing.indicators.value.Amount;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

/// The lineage law: a count equals the number of its records, a sum or mean is recomputable from their contributions.
class LineageTest {

    private static final ReportYear YEAR = ReportYear.of(2019);
    private final Figures figures = DemoSchool.shared().the(Figures.class);
    private final YearFigures values = figures.of(YEAR);

    @Test
    void everyMeasureIsRecomputableFromItsRecordsInEverySlice() {
        int looked = 0;
        for (Indicator indicator : figures.catalogue().indicators()) {
            if (indicator instanceof Measure measure) {
                for (Set<String> slicing : figures.catalogue().slicings(measure.key())) {
                    for (Slice slice : some(values.slices(measure.key(), slicing))) {
                        List<Lineage.Contribution> records = new ArrayList<>();
                        figures.eachCounted(measure.key(), slice, YEAR, records::add);
                        assertThat(values.counted(measure.key(), slice, 0)).as(measure.key() + slice).hasValue(records.size());
                        recomputed(measure, slice, records);
                        looked++;
                    }
                }
            }
        }
        assertThat(looked).isGreaterThan(500);
    }

    @Test
    void everyRecordOfAViewIsCountedOrLeftOutForAReason() {
        for (Indicator indicator : figures.catalogue().indicators()) {
            if (indicator instanceof Measure measure) {
                Lineage lineage = figures.lineage(measure.key(), Slice.WHOLE, YEAR);
                long all = DemoSchool.shared().sql().fetchCount(Criteria.view(measure.fact()));
                assertThat(lineage.count() + lineage.leftOut().stream().mapToLong(Lineage.Reason::count).sum()).as(measure.key()).isEqualTo(all);
            }
        }
    }

    @Test
    void theReasonsCountedInPassesAreThoseOfTheRecords() {
        for (Indicator indicator : figures.catalogue().indicators()) {
            if (indicator instanceof Measure measure && !measure.conditions().isEmpty()) {
                Map<String, Long> inPasses = new LinkedHashMap<>();
                values.leftOut(measure.key(), Slice.WHOLE, 0).forEach(left -> inPasses.merge(left.reason().en(), left.count(), Long::sum));
                Map<String, Long> ofRecords = new LinkedHashMap<>();
                figures.lineage(measure.key(), Slice.WHOLE, YEAR).leftOut().stream().filter(reason -> !reason.reason().en().startsWith("not valid on that day") && !reason.reason().en().startsWith("not within the period"))
                    .forEach(reason -> ofRecords.merge(reason.reason().en(), reason.count(), Long::sum));
                assertThat(inPasses).as(measure.key()).isEqualTo(ofRecords);
            }
        }
    }

    @Test
    void aDerivedIndicatorHasTheLineageOfEachOperand() {
        for (Indicator indicator : figures.catalogue().indicators()) {
            if (indicator instanceof Derived) {
                assertThat(figures.catalogue().operands(indicator.key())).as(indicator.key()).isNotEmpty()
                    .allSatisfy(operand -> assertThat(figures.catalogue().find(operand.key())).isPresent());
            }
        }
    }

    @Test
    void fullTimeStudentsLeaveOut630AsPartTime() {
        assertThat(values.value("students.full_time", Slice.WHOLE)).isEqualTo(Amount.of(1812));
        assertThat(values.leftOut("students.full_time", Slice.WHOLE, 0)).singleElement().satisfies(left -> assertThat(left.count()).isEqualTo(630));
    }

    @Test
    void deletingARecordChangesEveryFigureThatCountsItAndNoOther() {
        Map<String, String> tables = Map.of("teaching.score", "teaching.fact_score", "certification.attempt", "certification.fact_attempt", "aid.award", "aid.fact_award",
            "finance.appropriation", "finance.fact_appropriation", "staff.training", "staff.fact_training", "activities.award", "activities.fact_award",
            "assets.book_stock", "assets.fact_book_stock", "bases.service", "bases.fact_service", "surveys.answer", "surveys.fact_answer");
        try (var school = DemoSchool.copy()) {
            Figures own = school.the(Figures.class);
            for (var table : tables.entrySet()) {
                YearFigures before = own.of(YEAR);
                Measure any = (Measure) own.catalogue().indicators().stream().filter(each -> each instanceof Measure measure && measure.fact().view().equals(table.getValue())).findFirst().orElseThrow();
                List<Lineage.Contribution> records = new ArrayList<>();
                own.eachCounted(any.key(), Slice.WHOLE, YEAR, records::add);
                String id = records.get(Math.floorMod(table.getKey().hashCode(), records.size())).id();
                Set<String> counting = counting(own, table.getValue(), id);
                Map<String, Amount> then = wholes(before);
                school.sql().execute("delete from " + table.getKey() + " where id = ?::uuid", id);
                Map<String, Amount> now = wholes(own.of(YEAR));
                for (var entry : then.entrySet()) {
                    boolean changed = !entry.getValue().equals(now.get(entry.getKey()));
                    boolean exact = ((Measure) own.catalogue().get(entry.getKey())).aggregate() instanceof Aggregate.Count || ((Measure) own.catalogue().get(entry.getKey())).aggregate() instanceof Aggregate.Sum;
                    assertThat(changed && !counting.contains(entry.getKey())).as(entry.getKey() + " changed without counting " + id).isFalse();
                    assertThat(exact && counting.contains(entry.getKey()) && !changed).as(entry.getKey() + " counts " + id + " and did not change").isFalse();
                }
                assertThat(counting).isNotEmpty();
            }
        }
    }

    private static Set<String> counting(Figures figures, String view, String id) {
        Set<String> counting = new HashSet<>();
        for (Indicator indicator : figures.catalogue().indicators()) {
            if (indicator instanceof Measure measure && measure.fact().view().equals(view)) {
                figures.eachCounted(measure.key(), Slice.WHOLE, YEAR, record -> {
                    if (record.id().equals(id)) {
                        counting.add(measure.key());
                    }
                });
            }
        }
        return counting;
    }

    private static Map<String, Amount> wholes(YearFigures figures) {
        Map<String, Amount> values = new LinkedHashMap<>();
        figures.catalogue().indicators().stream().filter(Measure.class::isInstance).forEach(measure -> values.put(measure.key(), figures.value(measure.key(), Slice.WHOLE)));
        return values;
    }

    private void recomputed(Measure measure, Slice slice, List<Lineage.Contribution> records) {
        Amount value = values.value(measure.key(), slice);
        if (measure.aggregate() instanceof Aggregate.Count) {
            assertThat(value).as(measure.key() + slice).isEqualTo(Amount.of(records.size()));
        } else if (measure.aggregate() instanceof Aggregate.CountDistinct) {
            assertThat(value).as(measure.key() + slice).isEqualTo(Amount.of(records.stream().map(Lineage.Contribution::value).distinct().count()));
        } else if (measure.aggregate() instanceof Aggregate.Sum) {
            assertThat(value).as(measure.key() + slice).isEqualTo(Amount.of(sum(records)));
        } else if (measure.aggregate() instanceof Aggregate.Mean && !records.isEmpty()) {
            assertThat(value).as(measure.key() + slice).isEqualTo(new Amount.Exact(Amount.fraction(sum(records)).divide(BigFraction.of(records.size()))));
        }
    }

    private static BigDecimal sum(List<Lineage.Contribution> records) {
        return records.stream().map(record -> new BigDecimal(String.valueOf(record.value()))).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// At most five slices of each kind, the first and last among them.
    private static List<Slice> some(Set<Slice> slices) {
        List<Slice> all = new ArrayList<>(slices);
        return all.size() <= 5 ? all : List.of(all.getFirst(), all.get(all.size() / 3), all.get(all.size() / 2), all.get(all.size() - 2), all.getLast());
    }
}
