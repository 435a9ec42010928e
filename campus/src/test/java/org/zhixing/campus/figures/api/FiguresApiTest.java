package org.zhixing.campus.figures.api;

import org.junit.jupiter.api.Test;
import org.zhixing.campus.command.ServedDemoSchool;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashSet;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

/// What programs are told of indicators, figures and their records.
class FiguresApiTest extends ServedDemoSchool {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();
    @Test
    void figuresAreExact() throws Exception {
        JsonNode ratio = read("/figures?year=2019&key=students.full_time.per_teacher").get("items").get(0);

        assertThat(ratio.get("exact").stringValue()).isEqualTo("1812/185");
        assertThat(ratio.get("value").decimalValue()).isEqualByComparingTo(new BigDecimal("9.794594594595"));
        assertThat(ratio.get("shown").stringValue()).isEqualTo("9.8:1");
        assertThat(ratio.has("counted")).isFalse();
    }

    @Test
    void slicesAddUpToTheWhole() throws Exception {
        JsonNode whole = read("/figures?year=2019&key=students.roll").get("items").get(0);
        JsonNode grades = read("/figures?year=2019&key=students.roll&by=grade");

        assertThat(whole.get("exact").stringValue()).isEqualTo("2442");
        assertThat(grades.get("items").valueStream().mapToLong(each -> each.get("counted").longValue()).sum()).isEqualTo(whole.get("counted").longValue());
        assertThat(grades.get("items").get(0).get("slice").get("grade").stringValue()).isEqualTo("1");
    }

    @Test
    void withoutAKeyEveryIndicatorOfTheYearIsGivenPageByPage() throws Exception {
        Set<String> keys = new HashSet<>();
        String next = "";
        int pages = 0;
        do {
            JsonNode page = read("/figures?year=2019&limit=100" + (next.isEmpty() ? "" : "&cursor=" + next));
            page.get("items").valueStream().forEach(each -> keys.add(each.get("key").stringValue()));
            next = page.has("next") ? page.get("next").stringValue() : "";
            pages++;
        } while (!next.isEmpty());
        assertThat(pages).isEqualTo(3);
        assertThat(keys).hasSize(read("/indicators").get("total").intValue());
    }

    @Test
    void missingValuesSayWhy() throws Exception {
        JsonNode rate = read("/figures?year=2016&key=exams.pass_rate").get("items").get(0);

        assertThat(rate.get("value").isNull()).isTrue();
        assertThat(rate.get("missing").stringValue()).isEqualTo("not_applicable");
    }

    @Test
    void anIndicatorSaysWhatItIsInBothLanguages() throws Exception {
        JsonNode found = read("/indicators?q=zxs&limit=1");
        JsonNode indicator = read("/indicators/students.full_time");

        assertThat(found.get("items").get(0).get("key").stringValue()).isEqualTo("students.roll");
        assertThat(indicator.get("label").get("en").stringValue()).isEqualTo("Full-time students");
        assertThat(indicator.get("leftOut").get(0).get("zh").stringValue()).isEqualTo("非全日制学生");
        assertThat(indicator.get("when").get("at").stringValue()).isEqualTo("census");
    }

    @Test
    void theRecordsOfAFigureAreAsManyAsItCounts() throws Exception {
        Set<String> ids = new HashSet<>();
        String next = "";
        do {
            JsonNode page = read("/figures/students.full_time/records?year=2019&grade=1&limit=300" + (next.isEmpty() ? "" : "&cursor=" + next));
            page.get("items").valueStream().forEach(each -> ids.add(each.get("id").stringValue()));
            next = page.has("next") ? page.get("next").stringValue() : "";
        } while (!next.isEmpty());
        assertThat(ids).hasSize(read("/figures?year=2019&key=students.full_time&by=grade").get("items").get(0).get("counted").intValue());
    }

    @Test
    void whatIsSensitiveIsMasked() throws Exception {
        assertThat(read("/figures/graduates.mean_income/records?year=2019&limit=5").get("items").valueStream().map(each -> each.get("value").stringValue())).allMatch(value -> value.matches("\\*+"));
    }

    @Test
    void whatTheCallerHasIsNotSentAgainUntilRecordsChange() throws Exception {
        HttpResponse<String> first = get("/figures?year=2019&key=students.roll", "");
        String tag = first.headers().firstValue("ETag").orElseThrow();

        assertThat(get("/figures?year=2019&key=students.roll", tag).statusCode()).isEqualTo(304);
        served.school().sql().execute("update records.revision set number = number + 1");
        assertThat(get("/figures?year=2019&key=students.roll", tag).statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsAskedWronglyIsToldWhy() throws Exception {
        assertThat(problem("/figures?year=19", 400).get("parameters").get(0).get("parameter").stringValue()).isEqualTo("year");
        assertThat(problem("/figures?year=2019&key=students.roll&by=sector", 400).get("detail").stringValue()).contains("grade");
        assertThat(problem("/figures?year=2019&cursor=bm9uZQ", 400).get("parameters").get(0).get("parameter").stringValue()).isEqualTo("cursor");
        assertThat(problem("/figures/students.full_time/records?year=2019&verdict=9", 400).get("detail").stringValue()).contains("0, 1");
        assertThat(problem("/indicators/students.rol", 404).get("detail").stringValue()).contains("students.roll");
        assertThat(problem("/figures/students.retention/records?year=2019", 404).get("detail").stringValue()).contains("operands");
    }

    @Test
    void theDescriptionNamesEveryAddress() throws Exception {
        assertThat(read("/openapi.json").get("paths").propertyNames()).contains("/indicators", "/indicators/{key}", "/figures", "/figures/{key}/records");
    }

    private static JsonNode read(String path) throws Exception {
        HttpResponse<String> answer = get(path, "");
        assertThat(answer.statusCode()).as(path + answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private static JsonNode problem(String path, int status) throws Exception {
        HttpResponse<String> answer = get(path, "");
        assertThat(answer.statusCode()).as(path).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        return JSON.readTree(answer.body());
    }

    private static HttpResponse<String> get(String path, String known) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(served.url() + "/api/v1" + path));
        return CLIENT.send((known.isEmpty() ? request : request.header("If-None-Match", known)).build(), BodyHandlers.ofString());
    }
}
