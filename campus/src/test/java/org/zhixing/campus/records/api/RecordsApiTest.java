package org.zhixing.campus.records.api;

import org.junit.jupiter.api.Test;
import org.zhixing.campus.command.ServedDemoSchool;
import org.zhixing.campus.records.RecordType;
import org.zhixing.campus.records.RecordTypes;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/// The JSON interface as programs use it.
class RecordsApiTest extends ServedDemoSchool {

    private static final JsonMapper JSON = JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
    @Test
    void followingTheLinksVisitsEveryRecordOnce() throws Exception {
        List<String> ids = new ArrayList<>();
        String address = "/api/v1/records/fitness_test?limit=700&sort=-tested_on";
        while (address != null) {
            HttpResponse<String> page = get(address);
            JSON.readTree(page.body()).get("items").forEach(item -> ids.add(item.get("id").asString()));
            address = page.headers().firstValue("Link").map(link -> link.replaceAll("<(.*)>; rel=\"next\"", "$1")).orElse(null);
        }
        int all = served.school().sql().fetchSingle("select count(*) from fitness.test").get(0, Integer.class);
        assertThat(ids).hasSize(all);
        assertThat(new HashSet<>(ids)).hasSize(all);
    }

    @Test
    void aValueIsExactAndSaysWhatItMeans() throws Exception {
        JsonNode score = JSON.readTree(get("/api/v1/records/score?limit=1&sort=-mark").body()).get("items").get(0);
        assertThat(score.get("values").get("mark").decimalValue()).isEqualByComparingTo("148.0");
        assertThat(score.get("values").get("student").get("type").asString()).isEqualTo("student");
        JsonNode student = JSON.readTree(get("/api/v1/records/student?limit=1&sex=2", "Accept-Language", "en").body()).get("items").get(0).get("values");
        assertThat(student.get("sex").get("label").asString()).isEqualTo("Female");
        assertThat(student.get("birth_date").asString()).matches("\\d{4}\\*+");
    }

    @Test
    void whatTheCallerAlreadyHasIsNotSentAgainUntilRecordsChange() throws Exception {
        HttpResponse<String> first = get("/api/v1/records/exam");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(get("/api/v1/records/exam", "If-None-Match", tag).statusCode()).isEqualTo(304);
        served.school().sql().execute("update records.revision set number = number + 1");
        assertThat(get("/api/v1/records/exam", "If-None-Match", tag).statusCode()).isEqualTo(200);
    }

    @Test
    void whateverGoesWrongIsAProblemDocumentInTheCallersLanguage() throws Exception {
        HttpResponse<String> wrong = get("/api/v1/records/score?limit=0&mark.from=much", "Accept-Language", "en-GB,en;q=0.9");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.headers().firstValue("Content-Type")).hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        List<String> parameters = new ArrayList<>();
        JSON.readTree(wrong.body()).get("parameters").forEach(each -> parameters.add(each.get("parameter").asString()));
        assertThat(parameters).containsExactlyInAnyOrder("limit", "mark.from");
        assertThat(JSON.readTree(wrong.body()).get("title").asString()).isEqualTo("Wrong parameters");
        for (String path : List.of("/api/v1/records/nothing", "/api/v1/nothing", "/api/v1/records/student/1", "/api/v1/records/student/00000000-0000-0000-0000-000000000000")) {
            HttpResponse<String> none = get(path);
            assertThat(none.statusCode()).as(path).isEqualTo(404);
            assertThat(JSON.readTree(none.body()).get("title").asString()).as(path).isEqualTo("找不到");
        }
        HttpResponse<String> written = send(HttpRequest.newBuilder(uri("/api/v1/records/student")).DELETE());
        assertThat(written.statusCode()).isEqualTo(405);
        assertThat(written.headers().firstValue("Allow")).hasValueSatisfying(allowed -> assertThat(allowed).contains("GET"));
        assertThat(get("/api/v1/records/student", "Accept", "text/html").statusCode()).isEqualTo(406);
    }

    /// Every type has its list, its record and its schema in the description, and every address that the description names as an example answers.
    @Test
    void theDescriptionNamesEveryTypeAndItsExamplesAnswer() throws Exception {
        JsonNode description = JSON.readTree(get("/api/v1/openapi.json").body());
        for (RecordType type : served.school().the(RecordTypes.class).inOrder()) {
            assertThat(description.get("paths").has("/records/" + type.name())).isTrue();
            JsonNode values = description.get("components").get("schemas").get(type.name()).get("properties").get("values").get("properties");
            assertThat(values.size()).isEqualTo(type.columns().size());
            assertThat(get("/api/v1/records/" + type.name() + "?limit=10").statusCode()).isEqualTo(200);
        }
        assertThat(get("/api").body()).contains("/api/v1/records/student", "OpenAPI");
        for (JsonNode reference : description.findValues("$ref")) {
            assertThat(description.at(reference.asString().substring(1)).isMissingNode()).as(reference.asString()).isFalse();
        }
    }

    private static HttpResponse<String> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static URI uri(String path) {
        return URI.create(served.url() + path);
    }
}
