package org.zhixing.campus.reporting;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhixing.campus.checks.SettingStandard;
import org.zhixing.campus.figures.SchoolIndicators;
import org.zhixing.campus.reporting.ChapterText.Part;
import org.zhixing.campus.shared.Refused;
import org.zhixing.indicators.Language;
import org.zhixing.indicators.catalogue.Catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// Templates are read with the checks of [PieceReader], so that reading one finds a bare digit, an unknown key or a missing slice.
class TemplatesTest {

    private static final Catalogue CATALOGUE = Catalogue.of(SchoolIndicators.ALL);

    @TempDir
    private Path own;

    private Templates read(Language language) {
        return Templates.read(CATALOGUE, SettingStandard.read(), language, own);
    }

    private static List<String> places(Templates templates) {
        return templates.chapters().stream().flatMap(chapter -> chapter.parts().stream()).filter(Part.Place.class::isInstance).map(part -> ((Part.Place) part).id()).toList();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyChapterIsReadAndPlacesEveryTableAndChartOnce(Language language) {
        Templates templates = read(language);
        assertThat(templates.chapters()).extracting(ChapterText::id).isEqualTo(Templates.CHAPTERS);
        assertThat(places(templates)).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(templates.grids().keySet());
        assertThat(places(templates)).filteredOn(id -> id.startsWith("chart-")).hasSizeGreaterThanOrEqualTo(8);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theTwentyTablesStandInTheOrderOfTheirNumbers(Language language) {
        assertThat(places(read(language))).filteredOn(id -> id.startsWith("table-")).isEqualTo(IntStream.rangeClosed(1, 20).mapToObj("table-%02d"::formatted).toList());
    }

    @Test
    void bothLanguagesSayTheSameFiguresInEachChapter() {
        List<ChapterText> zh = read(Language.ZH).chapters();
        List<ChapterText> en = read(Language.EN).chapters();
        for (int i = 0; i < zh.size(); i++) {
            assertThat(figures(en.get(i))).as(zh.get(i).id()).isEqualTo(figures(zh.get(i)));
        }
    }

    @Test
    void aSchoolReplacesAChapter() throws IOException {
        Files.writeString(own.resolve("society.zh.txt"), "# 社会贡献\n\n## 本校特点\n毕业生{students.graduates}。\n");
        assertThat(read(Language.ZH).chapters().get(4).parts()).hasSize(2);
    }

    @Test
    void anErrorInASchoolsTemplateNamesFileAndLine() throws IOException {
        Files.writeString(own.resolve("society.zh.txt"), "# 社会贡献\n\n## 本校特点\n毕业生700人。\n");
        assertRefused("society.zh.txt", 4, "bare digit");
    }

    @Test
    void aTemplatePlacesOnlyWhatIsDeclared() throws IOException {
        Files.writeString(own.resolve("society.zh.txt"), "# 社会贡献\n@table-99\n");
        assertRefused("society.zh.txt", 2, "no table or chart “table-99”");
    }

    @Test
    void aSchoolAddsATable() throws IOException {
        Files.writeString(own.resolve("awards.json"), table("awards.count"));
        assertThat(read(Language.EN).grids()).containsKey("own-awards");
    }

    @Test
    void errorsInASchoolsTableNameFileAndLine() throws IOException {
        Files.writeString(own.resolve("awards.json"), table("awards.cuont"));
        assertRefused("awards.json", 8, "no indicator awards.cuont");
        Files.writeString(own.resolve("awards.json"), table("students.roll"));
        assertRefused("awards.json", 8, "cannot be sliced by award_level");
        Files.writeString(own.resolve("awards.json"), table("awards.count").replace("\"rows\"", "\"row\""));
        assertRefused("awards.json", 5, "unknown field “row”");
        Files.writeString(own.resolve("awards.json"), table("awards.count").replace("society", "party"));
        assertRefused("awards.json", 1, "no chapter “party”");
        Files.writeString(own.resolve("awards.json"), "{\n  \"id\": ,\n}");
        assertRefused("awards.json", 2, "not valid JSON");
    }

    private void assertRefused(String file, int line, String reason) {
        assertThatThrownBy(() -> read(Language.ZH)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.sentence().en()).contains(reason);
            assertThat(refused.where().file()).endsWith(file);
            assertThat(refused.where().row()).isEqualTo(line);
        });
    }

    private static String table(String key) {
        return """
            {
              "id": "own-awards",
              "chapter": "society",
              "caption": {"zh": "获奖", "en": "Awards"},
              "rows": [{"by": ["award_level"]}, {"total": {"zh": "合计", "en": "Total"}}],
              "columns": [
                {"row": true, "header": {"zh": "级别", "en": "Level"}},
                {"figure": "%s"}
              ]
            }
            """.formatted(key);
    }

    private static Set<String> figures(ChapterText chapter) {
        List<Piece> pieces = new ArrayList<>();
        for (Part part : chapter.parts()) {
            switch (part) {
                case Part.Paragraph(List<ChapterText.Sentence> sentences) -> sentences.forEach(sentence -> pieces.addAll(sentence.pieces()));
                case Part.Remark(ChapterText.Sentence sentence) -> pieces.addAll(sentence.pieces());
                case Part.Section section -> { }
                case Part.Place place -> { }
            }
        }
        Set<String> figures = new TreeSet<>();
        pieces.forEach(piece -> collect(piece, figures));
        return figures;
    }

    private static void collect(Piece piece, Set<String> figures) {
        switch (piece) {
            case Piece.Figure(Reference of, Piece.Form form) -> figures.add(of.toString());
            case Piece.Trend(Reference change, var rose, var fell, var unchanged) -> collect(change, figures, rose, fell, unchanged);
            case Piece.Met(String standard, Reference of, var met, var notMet) -> collect(of, figures, met, notMet);
            case Piece.Some(Reference of, var some, var none) -> collect(of, figures, some, none);
            case Piece.Collected(Reference of, var yes, var no) -> collect(of, figures, yes, no);
            case Piece.Each(Reference of, String dimension, Piece.Order order, int limit, var item) -> collect(of, figures, item);
            case Piece.Words words -> { }
            case Piece.Year year -> { }
            case Piece.Named named -> { }
            case Piece.Current current -> { }
        }
    }

    @SafeVarargs
    private static void collect(Reference of, Set<String> figures, List<Piece>... branches) {
        figures.add(of.toString());
        for (List<Piece> branch : branches) {
            branch.forEach(piece -> collect(piece, figures));
        }
    }
}
