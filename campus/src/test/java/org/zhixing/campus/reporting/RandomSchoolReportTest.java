package org.zhixing.campus.reporting;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhixing.book.Block;
import org.zhixing.book.Book;
import org.zhixing.book.Card;
import org.zhixing.campus.checks.Check;
import org.zhixing.campus.checks.Checks;
import org.zhixing.campus.checks.Result;
import org.zhixing.campus.command.School;
import org.zhixing.campus.demo.DemoSchool;
import org.zhixing.campus.figures.Figures;
import org.zhixing.campus.figures.YearFigures;
import org.zhixing.indicators.Declared;
import org.zhixing.indicators.Language;
import org.zhixing.indicators.catalogue.Catalogue;
import org.zhixing.indicators.fact.Slice;
import org.zhixing.indicators.time.ReportYear;
import org.zhixing.indicators.value.Amount;

import java.util.List;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

/// A school drawn from a seed yields a full report, as the demo school does.
class RandomSchoolReportTest {

    private static final ReportYear YEAR = ReportYear.of(2019);

    @ParameterizedTest
    @CsvSource({"21,180", "22,900"})
    void aRandomSchoolHasAFullReportInBothLanguages(long seed, int students) {
        try (School school = DemoSchool.random(seed, students)) {
            YearFigures figures = school.the(Figures.class).filled(YEAR);
            for (Language language : Language.values()) {
                Book book = school.the(Reports.class).of(figures, language);
                isFull(book);
                onlyDeclarationsAreMissing(book, figures);
            }
            noEqualityFails(school.the(Checks.class).of(figures));
        }
    }

    private static void isFull(Book book) {
        assertThat(book.chapters()).filteredOn(chapter -> !chapter.id().startsWith("annex-")).hasSize(8).allSatisfy(chapter -> assertThat(chapter.blocks()).isNotEmpty());
        List<Block> blocks = book.chapters().stream().limit(8).flatMap(chapter -> chapter.blocks().stream()).toList();
        assertThat(blocks).filteredOn(Block.Table.class::isInstance).extracting(block -> ((Block.Table) block).number())
            .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 20).boxed().toList());
        assertThat(blocks).filteredOn(Block.Chart.class::isInstance).hasSizeGreaterThanOrEqualTo(8);
    }

    /// A random school fills in every area, but declares hardly anything; what rests on no declaration was collected.
    private static void onlyDeclarationsAreMissing(Book book, YearFigures figures) {
        List<Card> ofIndicators = book.cards().values().stream().filter(card -> figures.catalogue().find(card.key()).isPresent()).toList();
        assertThat(ofIndicators).hasSizeGreaterThan(300).allSatisfy(card -> {
            int yearsBefore = YEAR.number() - Integer.parseInt(card.id().substring(card.id().lastIndexOf('-') + 1));
            boolean missing = figures.value(card.key(), new Slice(card.slice()), yearsBefore) == Amount.Missing.NOT_COLLECTED;
            assertThat(missing && !restsOnDeclaration(figures.catalogue(), card.key())).as(card.id() + " was not collected").isFalse();
        });
    }

    private static boolean restsOnDeclaration(Catalogue catalogue, String key) {
        return catalogue.get(key) instanceof Declared || catalogue.operands(key).stream().anyMatch(operand -> restsOnDeclaration(catalogue, operand.key()));
    }

    private static void noEqualityFails(List<Result> results) {
        assertThat(results).filteredOn(result -> result.check() instanceof Check.Equality || result.check() instanceof Check.PartsAddUp).isNotEmpty()
            .allSatisfy(result -> assertThat(result.status()).as(result.check().key()).isNotEqualTo(Result.Status.FAILED));
    }
}
