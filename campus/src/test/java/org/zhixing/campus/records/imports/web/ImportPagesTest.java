package org.zhixing.campus.records.imports.web;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.zhixing.campus.command.Served;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/// The steps of an import as forms send them, without a browser.
class ImportPagesTest {

    private static final HttpClient CLIENT = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.ALWAYS).build();
    private static final Duration AT_MOST = Duration.ofMinutes(1);

    private static Served served;

    @BeforeAll
    static void open() {
        served = Served.emptySchool();
    }

    @AfterAll
    static void close() {
        served.close();
    }

    @Test
    void aColumnIsCorrectedThePreviewShownLandedChangedAndTakenBack() throws Exception {
        String first = uploaded("学生.csv", "学号,孩子叫什么,性别,出生日期,民族,身份证件号\nX1,样例甲,男,2004-01-01,汉族,990101200401010013\n");
        String understood = page(first);
        assertThat(understood).contains("学生（读取5/6列）", "1个文件请核对", "2004******", "9****************3").doesNotContain("990101200401010013");
        String column = found(understood, "name=\"(sheet\\.\\d+\\.column\\.\\d+)\" aria-label=\"列B读成\"");
        String sheet = column.substring(0, column.indexOf(".column"));
        assertThat(posted(first + "/files/0/corrections", sheet + ".type=student&" + column + "=name")).contains("学生（读取6/6列）", "表格都认出来了");

        assertThat(checked(first)).contains("将新增1条", "现在还什么都没有写入", "X1");
        assertThat(served.school().sql().fetchCount(org.jooq.impl.DSL.table("students.student"))).isZero();
        assertThat(landed(first)).contains("已写入：新增1条");
        String student = "/records/student/" + served.school().sql().fetchValue("select id from students.student");
        assertThat(page(student)).contains("汉族", "X1", first);

        String second = uploaded("更正.csv", "学号,民族\nX1,回族\n");
        assertThat(checked(second)).contains("修改1条", "<del>汉族</del>", "<ins>回族</ins>");
        landed(second);
        assertThat(page(student)).as("its history").contains("变更历史", "民族：<del>汉族</del> → <ins>回族</ins>", second);

        assertThat(posted(first + "/taking-back", "")).contains("不能撤回", "学生 X1", second);
        assertThat(posted(second + "/taking-back", "")).contains("这次导入已整体撤回");
        assertThat(posted(first + "/taking-back", "")).contains("这次导入已整体撤回");
        assertThat(page("/imports")).contains("更正.csv", "学生.csv", "已撤回");
    }

    @Test
    void stepsThatCannotBeTakenAreRefused() throws Exception {
        assertThat(page(uploaded("合同.csv", ""))).contains("合同.csv", "role=\"alert\"");
        assertThat(sent(HttpRequest.newBuilder(uri("/imports/00000000-0000-0000-0000-000000000000"))).statusCode()).isEqualTo(404);
        assertThat(page("/imports?page=2147483647")).contains("没有更早的了");
        String waiting = uploaded("学生.csv", "学号,姓名\nX2,样例乙\n");
        assertThat(sent(HttpRequest.newBuilder(uri(waiting + "/files/7/corrections")).header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString("a=b"))).statusCode()).isEqualTo(404);
        assertThat(sent(HttpRequest.newBuilder(uri("/imports/nothing/landing")).POST(BodyPublishers.noBody())).statusCode()).isEqualTo(404);
    }

    /// @return the path of the import's page
    private static String uploaded(String name, String text) throws Exception {
        String border = "----part";
        String body = "--" + border + "\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + name + "\"\r\nContent-Type: text/csv\r\n\r\n" + text + "\r\n--" + border + "--\r\n";
        HttpResponse<String> answer = sent(HttpRequest.newBuilder(uri("/imports")).header("Content-Type", "multipart/form-data; boundary=" + border).POST(BodyPublishers.ofString(body)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.uri().getPath();
    }

    private static String checked(String path) throws Exception {
        posted(path + "/check", "");
        return settled(path);
    }

    private static String landed(String path) throws Exception {
        posted(path + "/landing", "");
        return settled(path);
    }

    /// The page once it no longer asks for progress.
    private static String settled(String path) throws Exception {
        long giveUp = System.nanoTime() + AT_MOST.toNanos();
        String page = page(path);
        while (page.contains("id=\"progress\"") && System.nanoTime() < giveUp) {
            Thread.sleep(50);
            page = page(path);
        }
        return page;
    }

    private static String found(String page, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(page);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }

    private static String page(String path) throws Exception {
        return sent(HttpRequest.newBuilder(uri(path))).body();
    }

    private static String posted(String path, String form) throws Exception {
        return sent(HttpRequest.newBuilder(uri(path)).header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form))).body();
    }

    private static HttpResponse<String> sent(HttpRequest.Builder request) throws Exception {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    private static URI uri(String path) {
        return URI.create(served.url() + path);
    }
}
