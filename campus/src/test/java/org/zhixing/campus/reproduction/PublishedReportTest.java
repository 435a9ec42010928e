package org.zhixing.campus.reproduction;

import org.junit.jupiter.api.Test;

import java.util.Set;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

class PublishedReportTest {

    private static final PublishedTables INCLUDED = PublishedTables.included();
    private static final Judgement JUDGEMENT = Reproduction.judgement(INCLUDED, ConsistentWorld.CATALOGUE, new ConsistentWorld()::of);
    private static final ReproducedReport REPORT = JUDGEMENT.report();

    @Test
    void bindsEveryCellToASliceThatItsIndicatorHas() {
        Bindings bindings = Bindings.of(INCLUDED);
        assertThat(bindings.all().keySet()).containsExactlyInAnyOrderElementsOf(INCLUDED.cells());
        assertThat(bindings.all().values()).allSatisfy(quantity ->
            assertThat(ConsistentWorld.CATALOGUE.slicings(quantity.key())).as(quantity.toString()).contains(quantity.slice().dimensions()));
    }

    @Test
    void leavesNoCellOpen() {
        assertThat(REPORT.cells()).hasSize(797);
        assertThat(REPORT.cells()).filteredOn(cell -> cell.status() == Status.OPEN).isEmpty();
    }

    @Test
    void contradictsNoMoreCellsThanAnyReadingMust() {
        Set<Place> contradicted = REPORT.cells().stream().filter(cell -> cell.status() == Status.CONTRADICTED)
            .map(ReproducedCell::place).collect(Collectors.toSet());
        assertThat(contradicted).containsExactlyInAnyOrderElementsOf(JUDGEMENT.smallest()).hasSize(54);
    }

    @Test
    void givesEachContradictionArithmeticOverCellsThatHold() {
        Redone.assertArithmetic(REPORT);
    }

    @Test
    void redoesTheColumnThatDoesNotAddUp() {
        ReproducedCell cell = REPORT.ofTable("11").get(new Place("11", 4, 3));
        assertThat(cell.reason()).isEqualTo("586+550+608=1744");
        assertThat(cell.against()).containsExactly(new Place("11", 1, 3), new Place("11", 2, 3), new Place("11", 3, 3));
    }

    @Test
    void saysWhichCellsCouldBeWrongInstead() {
        ReproducedCell plan = REPORT.ofTable("18").get(new Place("18", 7, 8));
        assertThat(plan.computed()).isEqualTo("40");
        assertThat(plan.note()).isNotNull();
    }

    @Test
    void namesTheRuleOfRounding() {
        assertThat(REPORT.ofTable("5").get(new Place("5", 11, 3)).rule()).isEqualTo(RoundingRule.TRUNCATED);
        assertThat(REPORT.ofTable("5").get(new Place("5", 11, 4)).rule()).isEqualTo(RoundingRule.DIFFERENCE_OF_PRINTED_VALUES);
    }
}
