package org.zhixing.campus.reporting;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhixing.book.Block;
import org.zhixing.book.Book;
import org.zhixing.campus.command.School;
import org.zhixing.campus.demo.DemoSchool;
import org.zhixing.campus.figures.Figures;
import org.zhixing.campus.shared.Refused;
import org.zhixing.indicators.Language;
import org.zhixing.indicators.time.ReportYear;

import java.util.List;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ProseTest {

    private static Book book(School school, Language language) {
        return school.the(Reports.class).of(school.the(Figures.class).filled(ReportYear.of(2019)), language);
    }

    private static String text(Book book, String chapter) {
        return book.chapters().stream().filter(each -> each.id().equals(chapter)).flatMap(each -> each.blocks().stream()).map(block -> switch (block) {
            case Block.Paragraph paragraph -> paragraph.runs().stream().map(ProseTest::text).collect(Collectors.joining());
            case Block.Note note -> note.runs().stream().map(ProseTest::text).collect(Collectors.joining());
            case Block.Heading heading -> heading.text();
            case Block.Table table -> "";
            case Block.Chart chart -> "";
        }).collect(Collectors.joining("\n"));
    }

    private static String text(org.zhixing.book.Run run) {
        return switch (run) {
            case org.zhixing.book.Run.Text text -> text.text();
            case org.zhixing.book.Run.Strong strong -> strong.text();
            case org.zhixing.book.Run.Figure figure -> figure.text();
        };
    }

    @ParameterizedTest
    @EnumSource
    void everyTemplateIsReadAndNamesFiguresThatExist(Language language) {
        var catalogue = DemoSchool.shared().the(Figures.class).catalogue();
        for (ChapterTemplate chapter : ChapterTemplate.all(language)) {
            for (Prose prose : chapter.prose()) {
                assertThat(prose.figures()).allSatisfy(asked -> {
                    assertThat(catalogue.find(asked.key())).as(asked.key()).isPresent();
                    assertThat(catalogue.slicings(asked.key())).as(asked.key()).contains(asked.slice().dimensions());
                });
            }
        }
    }

    @Test
    void bothLanguagesTellTheSameFigures() {
        List<FigureCards.Asked> zh = ChapterTemplate.all(Language.ZH).stream().flatMap(each -> each.prose().stream()).flatMap(prose -> prose.figures().stream()).distinct().toList();
        List<FigureCards.Asked> en = ChapterTemplate.all(Language.EN).stream().flatMap(each -> each.prose().stream()).flatMap(prose -> prose.figures().stream()).distinct().toList();
        assertThat(en).containsExactlyInAnyOrderElementsOf(zh);
    }

    @ParameterizedTest
    @ValueSource(strings = {"全校有12个专业", "全校有{students.roll", "{?students.roll.change:增加}", "{Students}", "第３章"})
    void aBareDigitOrABrokenPlaceholderIsRefusedWithItsPlace(String line) {
        assertThatThrownBy(() -> Prose.read(line, "chapter.txt", 7)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.sentence().zh()).contains("chapter.txt", "7");
            assertThat(refused.where().row()).isEqualTo(7);
        });
    }

    @Test
    void sentencesAdaptToTheFigures() {
        assertThat(text(book(DemoSchool.shared(), Language.ZH), "school")).contains("上年同期为2,314人，增加128人", "后者未达到设置标准");
        try (School school = DemoSchool.copy()) {
            school.sql().execute("update facilities.floor_area set area = area * 2");
            school.sql().execute("delete from activities.league_membership");
            school.sql().execute("delete from students.enrolment where study_mode = 'part_time'");
            assertThat(text(book(school, Language.ZH), "school")).contains("减少502人", "后者达到设置标准");
        }
    }

    @Test
    void aSectionThatWasNeverFilledInSaysWhatIsMissing() {
        try (School school = DemoSchool.copy()) {
            school.sql().execute("truncate activities.award, activities.public_training_participant, activities.unit, activities.league_membership, activities.party_membership");
            assertThat(text(book(school, Language.ZH), "society")).contains("尚未采集");
        }
    }

    @Test
    void theReportHasEightChaptersTwentyTablesAndAtLeastEightCharts() {
        Book book = book(DemoSchool.shared(), Language.EN);
        List<Block> blocks = book.chapters().stream().limit(8).flatMap(chapter -> chapter.blocks().stream()).toList();
        assertThat(blocks).filteredOn(Block.Table.class::isInstance).extracting(block -> ((Block.Table) block).number()).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20);
        assertThat(blocks).filteredOn(Block.Chart.class::isInstance).hasSizeGreaterThanOrEqualTo(8);
    }
}
