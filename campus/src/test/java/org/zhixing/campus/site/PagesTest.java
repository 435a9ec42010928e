package org.zhixing.campus.site;

import org.junit.jupiter.api.Test;
import org.zhixing.campus.command.ServedDemoSchool;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

import static org.assertj.core.api.Assertions.assertThat;

/// What the pages answer, without a browser.
class PagesTest extends ServedDemoSchool {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    @Test
    void theReportCanBeTakenAwayInEveryForm() throws Exception {
        assertThat(beginning("docx")).startsWith("PK");
        assertThat(beginning("pdf")).startsWith("%PDF-");
        assertThat(beginning("html")).startsWith("<!DOCTYPE html>");
        assertThat(beginning("json")).startsWith("{");
    }

    @Test
    void thereIsNoOtherForm() throws Exception {
        HttpResponse<String> answer = text(HttpRequest.newBuilder(uri("/reports/2019/report.xls")).GET());

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("没有这个页面");
    }

    @Test
    void aRequestThatNoPageTakesIsAnsweredByAPageInTheReadersLanguage() throws Exception {
        HttpResponse<String> incomplete = text(HttpRequest.newBuilder(uri("/language")).header("Cookie", "language=en").GET());
        HttpResponse<String> posted = text(HttpRequest.newBuilder(uri("/reports/2019/school")).POST(BodyPublishers.noBody()));

        assertThat(incomplete.statusCode()).isEqualTo(400);
        assertThat(incomplete.body()).contains("its address is incomplete").contains("href=\"/\"");
        assertThat(posted.statusCode()).isEqualTo(405);
        assertThat(posted.body()).contains("网址不完整");
        assertThat(text(HttpRequest.newBuilder(uri("/nothing?a=b")).GET()).body()).contains("/language?to=en&amp;back=%2Fnothing%3Fa%3Db").doesNotContain("aria-current=\"page\"");
    }

    @Test
    void languageAndColoursStayAsTheReaderChoseThem() throws Exception {
        for (String choice : new String[] {"/theme?to=dark&back=/records", "/language?to=en&back=/records"}) {
            HttpResponse<String> answer = text(HttpRequest.newBuilder(uri(choice)).GET());
            assertThat(answer.statusCode()).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/records");
            String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
            assertThat(text(HttpRequest.newBuilder(uri("/records")).header("Cookie", cookie).GET()).body()).contains(choice.startsWith("/theme") ? "data-bs-theme=\"dark\"" : "<html lang=\"en\"");
        }
        assertThat(text(HttpRequest.newBuilder(uri("/theme?to=dark&back=https://elsewhere.example/")).GET()).headers().firstValue("Location").orElse("")).endsWith("/").doesNotContain("elsewhere");
    }

    @Test
    void aThresholdIsNotSaidToBeComputed() throws Exception {
        HttpResponse<String> card = text(HttpRequest.newBuilder(uri("/reports/2019/figures/standard-land-area-per-student")).GET());

        assertThat(card.body()).contains("由设置标准规定").doesNotContain("由其他指标计算");
    }

    private static String beginning(String form) throws Exception {
        HttpResponse<byte[]> answer = CLIENT.send(HttpRequest.newBuilder(uri("/reports/2019/report." + form)).GET().build(), BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment").contains("." + form);
        return new String(answer.body(), 0, 40, StandardCharsets.UTF_8);
    }

    private static HttpResponse<String> text(HttpRequest.Builder request) throws Exception {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    private static URI uri(String path) {
        return URI.create(served.url() + path);
    }
}
