package org.zhixing.campus.command;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhixing.campus.figures.Figures;
import org.zhixing.campus.reporting.Reports;
import org.zhixing.campus.shared.Folders;
import org.zhixing.indicators.Language;
import org.zhixing.indicators.time.ReportYear;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhixing.campus.command.Ran.zhixing;

/// A school adds indicators by files in its data directory.
class OwnIndicatorsTest {

    private static final String GIRLS = """
        [
          {
            "key": "own.girls",
            "label": {"zh": "女生数", "en": "Girls on the roll"},
            "definition": {"zh": "秋季统计日在籍的女生。", "en": "Girls on the roll at the autumn census."},
            "unit": "person",
            "view": "students.fact_enrolment", "aggregate": "count", "at": "census",
            "where": [{"column": "sex", "is": "2", "reason": {"zh": "男生", "en": "boys"}}],
            "by": ["grade"]
          },
          {
            "key": "own.girls_share",
            "label": {"zh": "女生占比", "en": "Share of girls"},
            "definition": {"zh": "女生占在校生的百分比。", "en": "Girls in per cent of the roll."},
            "unit": "percent", "decimals": 1,
            "derived": "share", "part": "own.girls", "whole": "students.roll"
          }
        ]
        """;

    private static final String TABLE = """
        {
          "id": "own-girls", "chapter": "school",
          "caption": {"zh": "{year}年女生情况", "en": "Girls, {year}"},
          "rows": [{"by": ["grade"]}, {"total": {"zh": "合计", "en": "Total"}}],
          "columns": [{"row": true, "header": {"zh": "年级", "en": "Grade"}}, {"figure": "own.girls"}, {"figure": "own.girls_share"}]
        }
        """;

    @TempDir
    private static Path data;

    @BeforeAll
    static void aSchool() throws IOException {
        assertThat(zhixing("demo", "--load-only", "--students", "200", "--data", data.toString()).exit()).isZero();
        Files.createDirectories(data.resolve("indicators"));
        Files.createDirectories(data.resolve("report"));
    }

    @AfterEach
    void withoutThem() throws IOException {
        Folders.delete(data.resolve("indicators"));
        Files.createDirectories(data.resolve("indicators"));
    }

    private static Path own(String file, String json) throws IOException {
        return Files.writeString(data.resolve("indicators").resolve(file), json);
    }

    private static Ran explain(String key, String... more) {
        String[] arguments = {"explain", key, "--year", "2019", "--data", data.toString()};
        String[] all = Arrays.copyOf(arguments, arguments.length + more.length);
        System.arraycopy(more, 0, all, arguments.length, more.length);
        return zhixing(all);
    }

    @Test
    void ownIndicatorsAreExplainedLikeAnyOther() throws IOException {
        own("girls.json", GIRLS);
        JsonNode girls = JsonMapper.shared().readTree(explain("own.girls", "--json", "--by", "grade").out());
        int counted = girls.path("counted").path("count").asInt();
        assertThat(counted).isPositive();
        assertThat(girls.path("value").asString()).isEqualTo(Integer.toString(counted));
        assertThat(girls.path("leftOut").findValuesAsString("en")).contains("boys");
        assertThat(girls.path("by").valueStream().mapToInt(slice -> slice.path("count").asInt()).sum()).isEqualTo(counted);
        assertThat(explain("own.girls_share", "--language", "zh").out()).contains("女生数 ÷ 在校生数 × 100%").contains("%\n");
    }

    @Test
    void theExampleOfTheHowToWorks() throws IOException {
        String page = Files.readString(Path.of("../docs/howto/add-an-indicator.md"));
        int example = page.indexOf("```json\n") + "```json\n".length();
        own("howto.json", page.substring(example, page.indexOf("\n```", example)));
        assertThat(explain("own.girls_share", "--by", "major").exit()).isZero();
    }

    @Test
    void ownTablesMayShowOwnIndicators() throws IOException {
        own("girls.json", GIRLS);
        Path table = Files.writeString(data.resolve("report/girls.json"), TABLE);
        try (School school = School.open(data, Map.of())) {
            var book = school.the(Reports.class).of(school.the(Figures.class).filled(ReportYear.of(2019)), Language.EN);
            assertThat(book.cards().values()).anySatisfy(card -> {
                assertThat(card.key()).isEqualTo("own.girls_share");
                assertThat(card.shown()).endsWith("%");
            });
        } finally {
            Files.delete(table);
        }
    }

    @Test
    void aTypoIsNamedWithItsLineAndNothingElseIsDone() throws IOException {
        Path file = own("girls.json", GIRLS.replace("\"column\": \"sex\"", "\"column\": \"sexx\""));
        Ran zh = explain("own.girls", "--language", "zh");
        assertThat(zh.exit()).isEqualTo(1);
        assertThat(zh.out()).isEmpty();
        assertThat(zh.err()).hasLineCount(1).startsWith(file + " 第8行：own.girls：没有列“sexx”");
        assertThat(explain("own.girls", "--language", "en").err()).hasLineCount(1).startsWith(file + ", line 8: own.girls: there is no column “sexx”");
        JsonNode error = JsonMapper.shared().readTree(explain("own.girls", "--json").out()).path("error");
        assertThat(error.path("where").path("file").asString()).isEqualTo(file.toString());
        assertThat(error.path("where").path("row").asInt()).isEqualTo(8);
        Files.delete(file);
        assertThat(explain("students.roll").exit()).as("the records are as they were").isZero();
    }

    @Test
    void brokenJsonIsNamedWithItsLine() throws IOException {
        Path file = own("girls.json", GIRLS.replace("\"unit\": \"person\",", "\"unit\": \"person\""));
        assertThat(explain("students.roll", "--language", "en").err()).hasLineCount(1).startsWith(file + ", line 7: not valid JSON");
    }

    @Test
    void aCircleNamesBothAndEveryProblemIsToldAtOnce() throws IOException {
        Path circle = own("circle.json", GIRLS.replace("\"part\": \"own.girls\"", "\"part\": \"own.back\"").replace("own.girls_share", "own.forth"));
        own("other.json", GIRLS.substring(GIRLS.indexOf("},\n  {") + 2).replace("own.girls_share", "own.back").replace("\"own.girls\"", "\"own.forth\"").replaceFirst("\\{", "[{"));
        own("unit.json", GIRLS.replace("own.girls", "own.children").replace("\"percent\"", "\"person\""));
        Ran ran = explain("students.roll", "--language", "en");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err()).hasLineCount(2).contains(circle + ", line 12: own.forth: derived from itself: own.forth → own.back → own.forth")
            .contains("unit.json, line 12: own.children_share: the result cannot be in persons");
    }

    @Test
    void servingRefusesTooInOneLine() throws IOException {
        own("girls.json", GIRLS.replace("\"census\"", "\"cencus\""));
        Ran ran = zhixing("serve", "--port", "0", "--data", data.toString(), "--language", "en");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err()).hasLineCount(1).contains("there is no date “cencus”");
    }
}
