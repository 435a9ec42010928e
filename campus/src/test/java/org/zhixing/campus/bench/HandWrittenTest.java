package org.zhixing.campus.bench;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhixing.book.Block;
import org.zhixing.book.Book;
import org.zhixing.book.Card;
import org.zhixing.book.Run;
import org.zhixing.campus.demo.DemoSchool;
import org.zhixing.campus.figures.Figures;
import org.zhixing.campus.reporting.Reports;
import org.zhixing.indicators.Language;
import org.zhixing.indicators.time.ReportYear;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/// The benchmark is fair: what the statements written by hand compute is what stands in the report.
class HandWrittenTest {

    private static final ReportYear YEAR = ReportYear.of(2019);
    private static final Book BOOK = DemoSchool.shared().the(Reports.class).of(DemoSchool.shared().the(Figures.class).of(YEAR), Language.ZH);

    static Stream<Block.Table> tables() {
        return BOOK.chapters().stream().flatMap(chapter -> chapter.blocks().stream()).filter(Block.Table.class::isInstance).map(Block.Table.class::cast)
            .filter(table -> table.id().matches("table-\\d\\d"));
    }

    /// A derived cell is computed from the measured ones of its table or of another.
    @ParameterizedTest
    @MethodSource("tables")
    void aStatementHasEveryMeasuredCellOfItsTable(Block.Table table) {
        Set<BigDecimal> computed = new TreeSet<>();
        new HandWritten(DemoSchool.shared().sql(), YEAR).result(Integer.parseInt(table.id().substring("table-".length()))).forEach(row ->
            row.intoStream().filter(Number.class::isInstance).forEach(number -> computed.add(new BigDecimal(number.toString()))));
        Map<String, BigDecimal> missing = new TreeMap<>();
        for (Card card : measured(table)) {
            if (!computed.contains(Objects.requireNonNull(card.value()))) {
                missing.put(card.id(), card.value());
            }
        }
        assertThat(missing).isEmpty();
    }

    private static List<Card> measured(Block.Table table) {
        return table.rows().stream().flatMap(List::stream).flatMap(cell -> cell.runs().stream()).filter(Run.Figure.class::isInstance)
            .map(run -> Objects.requireNonNull(BOOK.cards().get(((Run.Figure) run).card())))
            .filter(card -> card.counted().isPresent() && card.value() != null && card.value().signum() != 0).toList();
    }
}
