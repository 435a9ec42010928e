package org.zhixing.campus.search;

import org.junit.jupiter.api.Test;
import org.zhixing.campus.command.Served;
import org.zhixing.campus.command.ServedDemoSchool;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

import static org.assertj.core.api.Assertions.assertThat;

/// What the search page and the dialog's part answer, without a browser.
class SearchPageTest extends ServedDemoSchool {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    @Test
    void theDialogGetsThePartAlone() throws Exception {
        HttpResponse<String> part = answer("/search?q=" + encoded("汽修1班"), "HX-Request", "true");
        assertThat(part.body()).doesNotContain("<html").contains("2019级汽修1班", "search-said");
        assertThat(part.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void thePageShowsMoreThanTheDialogAndAllOfOneKind() throws Exception {
        assertThat(answer("/search?q=2019").body()).contains("<html", "/records/student?student_number=2019&amp;student_number.how=begins", "/records/class?name=2019");
        assertThat(answer("/search?q=" + encoded("学")).body()).contains("&amp;in=student");
        assertThat(answer("/search?q=2019&in=class").body()).contains("2019级护理1班").doesNotContain("/records/student/");
    }

    @Test
    void whatIsTypedIsShownAsText() throws Exception {
        assertThat(answer("/search?q=" + encoded("<script>alert(1)</script>")).body()).contains("&lt;script&gt;").doesNotContain("<script>alert");
        assertThat(answer("/search?q=" + encoded("\" onfocus=\"x")).body()).contains("value=\"&#34; onfocus=&#34;x\"");
    }

    @Test
    void nothingTypedSaysWhatCanBeFound() throws Exception {
        assertThat(answer("/search").body()).contains("学号、工号或姓名");
        assertThat(answer("/search", "Cookie", "language=en").body()).contains("a whole ID number");
    }

    @Test
    void nothingFoundSaysSo() throws Exception {
        assertThat(answer("/search?q=zzzzzz").body()).contains("没有找到“zzzzzz”");
    }

    @Test
    void aSchoolWithoutRecordsCanBeSearched() throws Exception {
        try (Served empty = Served.emptySchool()) {
            HttpResponse<String> answer = CLIENT.send(HttpRequest.newBuilder(URI.create(empty.url() + "/search?q=" + encoded("学生"))).build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("/records/student");
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static HttpResponse<String> answer(String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(served.url() + path));
        HttpResponse<String> answer = CLIENT.send((headers.length == 0 ? request : request.headers(headers)).build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer;
    }
}
