package org.zhixing.campus.reporting;

import org.junit.jupiter.api.Test;
import org.zhixing.book.Block;
import org.zhixing.book.Book;
import org.zhixing.campus.command.School;
import org.zhixing.campus.demo.DemoSchool;
import org.zhixing.campus.figures.Figures;
import org.zhixing.indicators.Language;
import org.zhixing.indicators.time.ReportYear;

import java.util.List;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

class ReportTest {

    private static Book book(School school, Language language) {
        return school.the(Reports.class).of(school.the(Figures.class).filled(ReportYear.of(2019)), language);
    }

    private static String text(Book book, String chapter) {
        return book.chapters().stream().filter(each -> each.id().equals(chapter)).flatMap(each -> each.blocks().stream()).map(block -> switch (block) {
            case Block.Paragraph paragraph -> paragraph.runs().stream().map(ReportTest::text).collect(Collectors.joining());
            case Block.Note note -> note.runs().stream().map(ReportTest::text).collect(Collectors.joining());
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

    @Test
    void sentencesAdaptToTheFigures() {
        assertThat(text(book(DemoSchool.shared(), Language.ZH), "school")).contains("比上年增加128人", "低于设置标准规定的");
        try (School school = DemoSchool.copy()) {
            school.sql().execute("update facilities.floor_area set area = area * 2");
            school.sql().execute("delete from activities.league_membership where student in (select student from students.enrolment where study_mode = 'part_time')");
            school.sql().execute("delete from students.enrolment where study_mode = 'part_time'");
            assertThat(text(book(school, Language.ZH), "school")).contains("比上年减少502人", "达到设置标准规定的");
        }
    }

    @Test
    void aSectionThatWasNeverFilledInSaysWhatIsMissing() {
        try (School school = DemoSchool.copy()) {
            school.sql().execute("truncate fitness.test, fitness.measurement, fitness.exemption");
            assertThat(text(book(school, Language.ZH), "development")).contains("尚未采集");
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
