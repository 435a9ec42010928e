package org.zhixing.campus.reproduction;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PublishedReportTest {

    private static final PublishedTables INCLUDED = PublishedTables.included();
    private static final ReproducedReport REPORT = Reproduction.of(INCLUDED, ConsistentWorld.CATALOGUE, new ConsistentWorld()::of);

    @Test
    void bindsEveryCellToASliceThatItsIndicatorHas() {
        Bindings bindings = Bindings.of(INCLUDED);
        assertThat(bindings.all().keySet()).containsExactlyInAnyOrderElementsOf(INCLUDED.cells());
        assertThat(bindings.all().values()).allSatisfy(quantity ->
            assertThat(ConsistentWorld.CATALOGUE.slicings(quantity.key())).as(quantity.toString()).contains(quantity.slice().dimensions()));
    }

    @Test
    void leavesNoCellOpen() {
        REPORT.cells().stream().filter(cell -> cell.status() != Status.EQUAL).forEach(cell -> System.out.println(cell.place() + " " + cell.row() + "/" + cell.column() + " " + cell.published() + " -> " + cell.computed() + " " + cell.status() + " " + cell.rule() + " " + cell.reason() + " | " + cell.note()));
        assertThat(REPORT.cells()).hasSize(797);
        assertThat(REPORT.count(Status.OPEN)).isZero();
        assertThat(REPORT.count(Status.CONTRADICTED)).isEqualTo(53);
    }
}
