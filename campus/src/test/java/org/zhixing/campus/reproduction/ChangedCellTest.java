package org.zhixing.campus.reproduction;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/// The report with cells rewritten: what is said of them follows.
class ChangedCellTest {

    private static final PublishedTables INCLUDED = PublishedTables.included();
    private static final ConsistentWorld WORLD = new ConsistentWorld();
    private static final ReproducedReport BEFORE = with(INCLUDED);

    @Test
    void whatIsCorrectedNoLongerContradicts() {
        ReproducedReport report = with(INCLUDED.with(new Place("11", 4, 3), "1744"));
        assertThat(cell(report, new Place("11", 4, 3)).status()).isEqualTo(Status.EQUAL);
        assertThat(report.count(Status.CONTRADICTED)).isEqualTo(53);
    }

    @Test
    void blamesTheRowThatWasRewrittenAndNotItsTotal() {
        Place row = new Place("2", 1, 4);
        ReproducedReport report = with(INCLUDED.with(row, "203"));
        assertThat(cell(report, row).status()).isEqualTo(Status.CONTRADICTED);
        assertThat(cell(report, row).reason()).endsWith("=202");
        assertThat(report.count(Status.CONTRADICTED)).isEqualTo(55);
        Redone.assertArithmetic(report);
    }

    @Test
    void whatNothingElseSpeaksOfIsOpen() {
        Place tablets = new Place(Place.PROSE, 72, 4);
        ReproducedReport report = with(INCLUDED.with(tablets, "51"));
        assertThat(cell(report, tablets).status()).isEqualTo(Status.OPEN);
        assertThat(cell(report, tablets).computed()).isEqualTo("50");
    }

    @Test
    void aReasonDoesNotUseACellThatNoLongerHolds() {
        ReproducedReport report = with(INCLUDED.with(new Place("11", 1, 3), "587"));
        assertThat(cell(report, new Place("11", 4, 3)).reason()).isEqualTo("1812-68=1744");
        Redone.assertArithmetic(report);
    }

    @Test
    void aMissingUnitIsNoFigureOfTheSameKind() {
        Place share = new Place("1", 1, 6);
        assertThat(cell(with(INCLUDED.with(share, "25.1")), share).status()).isEqualTo(Status.OPEN);
        assertThat(cell(with(INCLUDED.with(share, "35.1")), share).reason()).isEqualTo("580/2314*100=25.1");
    }

    @RepeatedTest(6)
    void everyStatusReasonAndWitnessFollowsRandomChanges(RepetitionInfo repetition) {
        long seed = 20190900L + repetition.getCurrentRepetition();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        PublishedTables changed = INCLUDED;
        List<Place> cells = INCLUDED.cells();
        for (int i = 0; i < 4; i++) {
            Place place = cells.get(random.nextInt(cells.size()));
            String text = changed.table(place.table()).text(place.r(), place.c());
            changed = changed.with(place, text.replaceFirst("\\d", String.valueOf(1 + random.nextInt(9))));
        }
        ReproducedReport report = with(changed);
        assertThat(report.cells()).hasSize(797);
        Redone.assertArithmetic(report);
        Map<Place, ReproducedCell> before = BEFORE.cells().stream().collect(Collectors.toMap(ReproducedCell::place, Function.identity()));
        assertThat(report.cells()).allSatisfy(cell -> {
            if (cell.published().equals(before.get(cell.place()).published())) {
                assertThat(cell.computed()).isEqualTo(before.get(cell.place()).computed());
                assertThat(cell.status() == Status.EQUAL).isEqualTo(before.get(cell.place()).status() == Status.EQUAL);
            }
        });
    }

    private static ReproducedReport with(PublishedTables published) {
        return Reproduction.of(published, ConsistentWorld.CATALOGUE, WORLD::of);
    }

    private static ReproducedCell cell(ReproducedReport report, Place place) {
        return report.ofTable(place.table()).get(place);
    }
}
