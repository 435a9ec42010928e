package org.zhixing.indicators.catalogue.json;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhixing.indicators.Derived;
import org.zhixing.indicators.Language;
import org.zhixing.indicators.Measure;
import org.zhixing.indicators.catalogue.Catalogue;
import org.zhixing.indicators.catalogue.InvalidCatalogue;
import org.zhixing.indicators.catalogue.Problem;
import org.zhixing.indicators.catalogue.SmallSchool;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class AdditionsTest {

    private static final String GIRLS = """
        {
          "key": "own.girls",
          "label": {"zh": "女生数", "en": "Girls"},
          "definition": {"zh": "在籍女生。", "en": "Girls on the roll."},
          "unit": "person",
          "view": "students.fact_enrolment",
          "aggregate": "count",
          "at": "census",
          "where": [{"column": "sex", "is": "2", "reason": {"zh": "男生", "en": "boys"}}],
          "by": ["grade", ["grade", "sex"]]
        }""";

    private static final String SHARE = """
        {
          "key": "own.share",
          "label": {"zh": "占比", "en": "Share"},
          "definition": {"zh": "百分比。", "en": "In per cent."},
          "unit": "percent", "decimals": 1,
          "derived": "share", "part": "own.girls", "whole": "students.roll"
        }""";

    private static Catalogue read(String... files) throws IOException {
        Additions additions = new Additions(SmallSchool.catalogue());
        for (int i = 0; i < files.length; i++) {
            additions.read((char) ('a' + i) + ".json", new ByteArrayInputStream(files[i].getBytes(StandardCharsets.UTF_8)));
        }
        return additions.together();
    }

    private static List<String> problems(String... files) {
        return catchThrowableOfType(InvalidCatalogue.class, () -> read(files)).problems().stream().map(problem -> problem.in(Language.EN)).toList();
    }

    private static String list(String... indicators) {
        return "[\n" + String.join(",\n", indicators) + "\n]";
    }

    @Test
    void ownIndicatorsStandBesideTheOthersAndMayUseThem() throws IOException {
        Catalogue catalogue = read(list(SHARE), "{\"indicators\": " + list(GIRLS) + "}");
        assertThat(catalogue.get("own.girls")).isInstanceOfSatisfying(Measure.class, girls -> {
            assertThat(girls.fact()).isEqualTo(SmallSchool.ENROLMENT);
            assertThat(girls.slices()).containsExactly(List.of(SmallSchool.GRADE), List.of(SmallSchool.GRADE, SmallSchool.SEX));
        });
        assertThat(catalogue.get("own.share")).isInstanceOf(Derived.Share.class);
        assertThat(catalogue.find("students.roll")).isPresent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "own.girls|Own girls|2|A key is dotted",
        "label|labels|3|unknown property “labels”",
        "`, \"en\": \"Girls\"`|` `|3|the English is missing",
        "`\"女生数\"`|`\" \"`|3|the Chinese is missing",
        "`\"女生数\"`|`17`|3|a text is expected here, not 17",
        "`\"person\"`|`\"people\"`|5|there is no unit “people”",
        "fact_enrolment|fact_enrollment|6|there is no view “students.fact_enrollment”; known are students.fact_enrolment",
        "`\"count\"`|`\"cuont\"`|7|there is no aggregate “cuont”",
        "`\"count\"`|`\"sum\", \"column\": \"sexx\"`|7|there is no column “sexx”; known are student, sex, boards, born, grade",
        "`\"count\"`|`\"total\", \"column\": \"grade\"`|7|there is no aggregate “total”",
        "`\"count\"`|`\"sum\", \"column\": \"sex\"`|2|the column sex cannot be aggregated so",
        "`\"count\"`|`\"quantile\", \"column\": \"grade\", \"fraction\": 2`|2|A quantile lies between 0 and 1",
        "census|censsus|8|there is no date “censsus”; known are census, before_graduation, closing",
        "`\"at\": \"census\"`|`\"within\": \"intake\"`|2|holds spans, which are counted at a day",
        "`\"at\": \"census\"`|`\"at\": \"census\", \"within\": \"intake\"`|2|exactly one of “at”",
        "`\"at\": \"census\"`|`\"at\": \"census\", \"years_before\": -1`|8|a whole number from 0 is expected",
        "`\"is\"`|`\"equals\"`|9|unknown property “equals”",
        "`\"is\": \"2\"`|`\"is_true\": true`|9|cannot be compared by is_true",
        "`\"is\": \"2\"`|`\"is\": 2`|9|a text is expected here, not 2",
        "`\"is\": \"2\"`|`\"is\": \"2\", \"present\": true`|9|exactly one comparison",
        "`, \"reason\": {\"zh\": \"男生\", \"en\": \"boys\"}`|` `|9|“reason” is missing",
        "`[\"grade\", [`|`[\"graed\", [`|10|there is no dimension “graed”; known are sex, grade",
        "`[\"grade\", [\"grade\", \"sex\"]]`|`\"grade\"`|10|a list is expected here",
        "`\"aggregate\": \"count\"`|`\"source\": \"\"`|2|“derived” or “declared” is missing"})
    void aSlipIsToldWithItsLine(String right, String wrong, int line, String said) {
        String file = list(GIRLS).replace(right, wrong);
        assertThat(file).as("the slip is made").isNotEqualTo(list(GIRLS));
        InvalidCatalogue invalid = catchThrowableOfType(InvalidCatalogue.class, () -> read(file));
        assertThat(invalid.problems()).anySatisfy(problem -> {
            assertThat(problem.in(Language.EN)).contains(said);
            assertThat(problem.place()).isEqualTo(new Problem.Place("a.json", line + 1));
            assertThat(problem.in(Language.ZH)).startsWith("a.json 第" + (line + 1) + "行：");
        });
    }

    @Test
    void allProblemsOfAllFilesAreToldTogether() {
        String circleOne = SHARE.replace("own.share", "own.one").replace("own.girls", "own.other");
        String circleOther = SHARE.replace("own.share", "own.other").replace("own.girls", "own.one");
        String points = SHARE.replace("own.girls", "awards.points");
        assertThat(problems(list(GIRLS.replace("census", "cencus").replace("\"sex\", \"is\"", "\"six\", \"is\""), points), list(circleOne, circleOther), "[{\n\"key\" 3")).satisfiesExactly(
            first -> assertThat(first).startsWith("a.json, line 9: own.girls: there is no date “cencus”"),
            second -> assertThat(second).startsWith("a.json, line 10: own.girls: there is no column “six”"),
            third -> assertThat(third).isEqualTo("a.json, line 14: own.share: these units do not go together: points, persons"),
            fourth -> assertThat(fourth).isEqualTo("b.json, line 3: own.one: derived from itself: own.one → own.other → own.one"),
            fifth -> assertThat(fifth).startsWith("c.json, line 2: not valid JSON"));
    }

    @Test
    void whatIsComputedFromAnUnreadableIndicatorIsNotBlamed() {
        assertThat(problems(list(GIRLS.replace("census", "cencus"), SHARE))).singleElement().asString().contains("cencus");
    }

    @Test
    void aKeyOfTheProgramOrOfAnotherFileIsNotUsedAgain() {
        assertThat(problems(list(GIRLS.replace("own.girls", "students.roll")))).containsExactly("a.json, line 3: students.roll: an indicator of the program has this key already");
        assertThat(problems(list(GIRLS), list(GIRLS))).containsExactly("b.json, line 3: own.girls: the key is used already in a.json, line 3");
    }

    @Test
    void anUnknownOperandIsTold() {
        assertThat(problems(list(SHARE))).containsExactly("a.json, line 3: own.share: there is no indicator own.girls");
    }

    @Test
    void derivationsAreReadStrictly() {
        assertThat(problems(list(SHARE.replace("\"share\",", "\"shear\",")))).singleElement().asString().contains("line 7", "no derivation “shear”");
        assertThat(problems(list(SHARE.replace("\"part\": \"own.girls\"", "\"part\": {\"key\": \"students.roll\", \"onyl\": {\"sex\": \"2\"}}")))).singleElement().asString().contains("line 7", "“onyl”");
        assertThat(problems(list(SHARE.replace("\"part\": \"own.girls\"", "\"part\": {\"key\": \"students.roll\", \"over\": [\"sexx\"]}")))).singleElement().asString().contains("no dimension “sexx”");
        assertThat(problems(list(SHARE.replace("\"share\", \"part\": \"own.girls\", \"whole\": \"students.roll\"", "\"sum\", \"parts\": []")))).singleElement().asString().contains("names no indicator");
        assertThat(problems(list(SHARE.replace(", \"whole\": \"students.roll\"", "")))).singleElement().asString().contains("“whole” is missing");
    }

    @Test
    void aPropertyWrittenTwiceAndWhatIsNoListOfIndicatorsAreRefused() {
        assertThat(problems(list(SHARE.replace("\"decimals\": 1", "\"unit\": \"person\"")))).singleElement().asString().contains("line 6", "not valid JSON", "unit");
        assertThat(problems("{\"indicator\": []}")).contains("a.json, line 1: “indicators” is missing");
        assertThat(problems("")).singleElement().asString().startsWith("a.json, line 1");
        assertThat(problems("[\n3]")).containsExactly("a.json, line 2: an object {…} is expected here, not 3");
    }

    @Test
    void aFileThatIsNotUtf8IsRefused() {
        Additions additions = new Additions(SmallSchool.catalogue());
        assertThatThrownBy(() -> additions.read("gbk.json", new ByteArrayInputStream(list(GIRLS).getBytes("GBK"))).together())
            .isInstanceOf(InvalidCatalogue.class).hasMessageContaining("gbk.json, line 4: not valid JSON");
    }

    @Test
    void noFileAddsNothing() throws IOException {
        assertThat(read().indicators()).containsExactlyElementsOf(SmallSchool.catalogue().indicators());
        assertThat(Arrays.asList("[]", "{\"indicators\": []}")).allSatisfy(empty -> assertThat(read(empty).indicators()).hasSameSizeAs(SmallSchool.catalogue().indicators()));
    }
}
