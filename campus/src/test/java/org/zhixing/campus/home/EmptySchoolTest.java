package org.zhixing.campus.home;

import org.junit.jupiter.api.Test;
import org.zhixing.campus.command.Served;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

import static org.assertj.core.api.Assertions.assertThat;

/// Before the first records, every page says how to begin.
class EmptySchoolTest {

    @Test
    void theFirstPagesOfAnEmptySchoolLeadToTheImport() throws Exception {
        try (Served served = Served.emptySchool()) {
            assertThat(page(served, "/", 200)).contains("欢迎使用知行", "href=\"/imports\"", "./zhixing demo --load-only");
            assertThat(page(served, "/indicators", 200)).contains("students.roll", "共 257 个指标");
            assertThat(page(served, "/indicators/students.roll", 200)).contains("还没有数值", "秋季统计日有效的学籍记录数");
            assertThat(page(served, "/figures/students.roll", 404)).contains("还没有连续两个年度的学籍记录");
            assertThat(page(served, "/home/charts", 404)).contains("还没有连续两个年度的学籍记录");
        }
    }

    private static String page(Served served, String path, int status) throws Exception {
        var answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(served.url() + path)).build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(path).isEqualTo(status);
        return answer.body();
    }
}
