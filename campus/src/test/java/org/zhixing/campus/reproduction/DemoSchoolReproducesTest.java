package org.zhixing.campus.reproduction;

import org.junit.jupiter.api.Test;
import org.zhixing.campus.demo.DemoSchool;

import static org.assertj.core.api.Assertions.assertThat;

class DemoSchoolReproducesTest {

    private static final ReproducedReport REPORT = DemoSchool.shared().the(Reproduction.class).of(PublishedTables.included());

    @Test
    void everyPublishedFigureIsReproducedOrContradicted() {
        assertThat(REPORT.cells()).filteredOn(cell -> cell.status() == Status.OPEN).isEmpty();
        assertThat(REPORT.cells()).filteredOn(cell -> cell.status() == Status.CONTRADICTED).hasSize(54);
        Redone.assertArithmetic(REPORT);
    }

    @Test
    void theRecordsGiveWhatTheConsistentReadingOfTheReportGives() {
        ReproducedReport read = Reproduction.of(PublishedTables.included(), ConsistentWorld.CATALOGUE, new ConsistentWorld()::of);
        assertThat(REPORT.cells()).filteredOn(cell -> cell.status().holds()).map(ReproducedCell::computed)
            .isEqualTo(read.cells().stream().filter(cell -> cell.status().holds()).map(ReproducedCell::computed).toList());
    }
}
