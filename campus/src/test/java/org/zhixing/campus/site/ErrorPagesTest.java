package org.zhixing.campus.site;

import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.autoconfigure.WebMvcProperties;
import org.zhixing.campus.command.ServedDemoSchool;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

import static org.assertj.core.api.Assertions.assertThat;

/// What a reader sees where something is not there, or fails.
class ErrorPagesTest extends ServedDemoSchool {

    private static final String SCHOOL = "知行职业教育中心";

    @Test
    void whatDoesNotExistIsSaidUnderTheNameOfTheSchool() throws Exception {
        for (String path : new String[] {"/nothing", "/records/nothing", "/indicators/nothing", "/imports/nothing"}) {
            HttpResponse<String> answer = get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(answer.body()).as(path).contains(SCHOOL, "href=\"/\"");
        }
    }

    @Test
    void aFailureOfTheProgramIsSaidWithoutItsDetails() throws Exception {
        served.school().sql().execute("alter table teaching.exam rename to lost");
        try {
            HttpResponse<String> page = get("/records/exam");
            assertThat(page.statusCode()).isEqualTo(500);
            assertThat(page.body()).contains("<title>程序出错", SCHOOL, "程序出现意外错误，数据没有改变").doesNotContain("teaching.exam", "SQL");
            assertThat(get("/records/exam", "Cookie", "language=en").body()).contains("The program failed unexpectedly");
            HttpResponse<String> answer = get("/api/v1/records/exam");
            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
            assertThat(answer.body()).doesNotContain("teaching.exam", "SQL");
        } finally {
            served.school().sql().execute("alter table teaching.lost rename to exam");
        }
    }

    @Test
    void aFailureThatTheSchoolsNameSharesHasItsPageAllTheSame() throws Exception {
        served.school().sql().execute("alter table declared.school rename to lost");
        try {
            HttpResponse<String> page = get("/records");
            assertThat(page.statusCode()).isEqualTo(500);
            assertThat(page.body()).contains("<title>程序出错", "程序出现意外错误").doesNotContain("declared.school");
        } finally {
            served.school().sql().execute("alter table declared.lost rename to school");
        }
    }

    /// A web server that gives up a slow download leaves the clerk a damaged file.
    @Test
    void aDownloadMayTakeAsLongAsItTakes() {
        assertThat(served.school().the(WebMvcProperties.class).getAsync().getRequestTimeout()).isNotNull().isNegative();
    }

    @Test
    void anAddressThatTheServerCannotReadIsAnsweredInBothLanguages() throws Exception {
        assertThat(raw("/records/a%2Fb")).startsWith("HTTP/1.1 400").contains("网址里有不能用的字符", "The address has characters").doesNotContain("Tomcat");
        assertThat(raw("/api/v1/records/a%2Fb")).startsWith("HTTP/1.1 400").contains("application/problem+json");
        assertThat(raw("/search?q=[]{}|")).startsWith("HTTP/1.1 200").contains("没有找到");
    }

    /// Java's client sends no such address.
    private static String raw(String path) throws IOException {
        URI url = URI.create(served.url());
        try (Socket socket = new Socket(url.getHost(), url.getPort())) {
            socket.getOutputStream().write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static HttpResponse<String> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(served.url() + path));
        return HttpClient.newHttpClient().send((headers.length == 0 ? request : request.headers(headers)).build(), BodyHandlers.ofString());
    }
}
