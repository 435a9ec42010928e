package org.zhixing.campus.site;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhixing.campus.command.ServedDemoSchool;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

import static org.assertj.core.api.Assertions.assertThat;

/// What other web sites cannot do to a school's pages.
class GuardTest extends ServedDemoSchool {

    @ParameterizedTest
    @ValueSource(strings = {"school.example", "127.0.0.1.school.example", "10.0.0.1"})
    void aRequestForAnotherHostIsRefused(String host) throws IOException {
        assertThat(statusLine(host)).contains("421");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "localhost:8080"})
    void aRequestForThisMachineIsAnswered(String host) throws IOException {
        assertThat(statusLine(host)).contains("200");
    }

    @Test
    void aFormOfAnotherSiteChangesNothing() throws Exception {
        assertThat(posted("Sec-Fetch-Site", "cross-site").statusCode()).isEqualTo(403);
        assertThat(posted("Origin", "http://school.example").statusCode()).isEqualTo(403);
        assertThat(posted("Origin", "null").statusCode()).isEqualTo(403);
    }

    @Test
    void aFormOfOurOwnIsTaken() throws Exception {
        assertThat(posted("Sec-Fetch-Site", "same-origin").statusCode()).isNotEqualTo(403);
        assertThat(posted("Origin", served.url()).statusCode()).isNotEqualTo(403);
    }

    @Test
    void aPageLoadsNothingFromElsewhereAndStandsInNoFrame() throws Exception {
        HttpResponse<Void> page = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(served.url())).build(), BodyHandlers.discarding());

        assertThat(page.headers().firstValue("Content-Security-Policy").orElse("")).contains("default-src 'self'", "frame-ancestors 'none'").doesNotContain("unsafe");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    private static HttpResponse<Void> posted(String header, String value) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(served.url() + "/imports")).header(header, value).POST(BodyPublishers.noBody()).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.discarding());
    }

    /// Java's client sends the true host only.
    private static String statusLine(String host) throws IOException {
        URI url = URI.create(served.url());
        try (Socket socket = new Socket(url.getHost(), url.getPort())) {
            socket.getOutputStream().write(("GET /icon.svg HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readNBytes(16), StandardCharsets.US_ASCII);
        }
    }
}
