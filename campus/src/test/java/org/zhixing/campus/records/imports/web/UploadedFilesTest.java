package org.zhixing.campus.records.imports.web;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.zhixing.campus.command.Served;
import org.zhixing.campus.records.imports.ImportState;
import org.zhixing.campus.records.imports.Imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

/// Files as a browser sends them, and what it is shown of them.
class UploadedFilesTest {

    private static final int MEGABYTE = 1 << 20;
    private static final String HEAD = "--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.csv\"\r\n\r\n";
    private static final String FOOT = "\r\n--x--\r\n";
    private static final String HEADINGS = "资产编号,资产名称,资产类别,使用方向,原值,取得日期\n";

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
    void thePreviewGoesOnPageByPageAsFarAsItIsKept() throws Exception {
        String page = checked(HEADINGS + rows(0, 1_250, "1280"));
        assertThat(get(page, 200)).contains("将新增（1,250）", "第1–100条，共1,250条（预览只保留前1,000条）", page + "/files/0/asset/added", "ZC99<").doesNotContain("ZC100<");
        assertThat(get(page + "/files/0/asset/added?page=1", 200)).contains("第101–200条，共1,250条", "ZC100<", "ZC199<", "?page=0", "?page=2").doesNotContain("ZC99<", "ZC200<");
        assertThat(get(page + "/files/0/asset/added?page=9", 200)).contains("ZC999<").doesNotContain("?page=10");
        assertThat(get(page + "/files/0/asset/added?page=400", 200)).as("no page is behind the last").contains("ZC999<");
        assertThat(get(page + "/files/0/asset/changed", 200)).contains("没有可以预览的行");
        assertThat(get(page + "/files/0/asset/invented", 404)).contains("没有这个页面");
        assertThat(get(page + "/files/1/asset/added", 404)).contains("没有这个页面");
    }

    @Test
    void refusedRowsGoOnPageByPageWithTheirReasons() throws Exception {
        String page = checked(HEADINGS + rows(0, 130, "十二"));
        assertThat(get(page, 200)).contains("有问题的行（130）", page + "/files/0/asset/refused");
        assertThat(get(page + "/files/0/asset/refused?page=1", 200)).contains("第101–130条，共130条", ">ZC129<", "“原值”不是数字").doesNotContain(">ZC99<");
    }

    @Test
    void aFileOfFiftyMegabytesIsTakenAndALargerOneIsRefusedOnAPage() throws Exception {
        HttpResponse<String> taken = upload(form(new ByteArrayInputStream(new byte[50 * MEGABYTE])));
        assertThat(taken.statusCode()).isEqualTo(302);
        assertThat(answerToWhoSendsEverythingFirst(75 * MEGABYTE)).startsWith("HTTP/1.1 413").contains("每个文件不超过50MB");
    }

    /// As browsers do, which say that the connection broke where the server does not listen to the end.
    private static String answerToWhoSendsEverythingFirst(int bytes) throws IOException {
        URI url = URI.create(served.url());
        byte[] head = HEAD.getBytes(StandardCharsets.US_ASCII);
        byte[] foot = FOOT.getBytes(StandardCharsets.US_ASCII);
        try (Socket socket = new Socket(url.getHost(), url.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST /imports HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: " + (head.length + (long) bytes + foot.length) + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            out.write(head);
            byte[] piece = new byte[MEGABYTE];
            for (int sent = 0; sent < bytes; sent += piece.length) {
                out.write(piece);
            }
            out.write(foot);
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String checked(String csv) throws Exception {
        HttpResponse<String> uploaded = upload(form(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8))));
        String page = URI.create(uploaded.headers().firstValue("Location").orElseThrow()).getPath();
        HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(served.url() + page + "/check")).POST(BodyPublishers.noBody()).build(), BodyHandlers.discarding());
        UUID id = UUID.fromString(page.substring(page.lastIndexOf('/') + 1));
        Imports imports = served.school().the(Imports.class);
        while (imports.of(id).orElseThrow().state() == ImportState.CHECKING) {
            Thread.sleep(20);
        }
        return page;
    }

    private static String rows(int from, int to, String value) {
        return IntStream.range(from, to).mapToObj(i -> "ZC" + i + ",车床,专用设备,教学," + value + ",2015-06-30\n").collect(Collectors.joining());
    }

    private static BodyPublisher form(InputStream content) {
        InputStream head = new ByteArrayInputStream(HEAD.getBytes(StandardCharsets.US_ASCII));
        InputStream foot = new ByteArrayInputStream(FOOT.getBytes(StandardCharsets.US_ASCII));
        return BodyPublishers.ofInputStream(() -> new SequenceInputStream(Collections.enumeration(List.of(head, content, foot))));
    }

    private static HttpResponse<String> upload(BodyPublisher form) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(served.url() + "/imports")).header("Content-Type", "multipart/form-data; boundary=x").POST(form).build();
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build().send(request, BodyHandlers.ofString());
    }

    private static String get(String path, int status) throws Exception {
        HttpResponse<String> answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(served.url() + path)).build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(path).isEqualTo(status);
        return answer.body();
    }
}
