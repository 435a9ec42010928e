package org.zhixing.campus.audit.review;

import org.zhixing.campus.command.School;
import org.zhixing.campus.command.Served;
import org.zhixing.planted.Sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Somebody who audits reports of an empty school in the browser, without one.
record Reviewer(Served served, HttpClient client) implements AutoCloseable {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}");
    private static final String BOUNDARY = "----reviewer";

    /// @param name as the browser sends it, whatever is in it
    record Sent(String name, byte[] bytes) {

        static Sent text(String name, String text) {
            return new Sent(name, text.getBytes(StandardCharsets.UTF_8));
        }

        static Sent planted(String name, String layout, String ending, long seed) {
            return new Sent(name, Sample.make(layout, ending, seed, 3).bytes());
        }
    }

    static final String WRONG_TOTAL = "一、师资\n\n全校有教师：男41人，女38人，共计89人。\n";

    static Reviewer atAnEmptySchool() {
        return new Reviewer(Served.emptySchool(), HttpClient.newHttpClient());
    }

    School school() {
        return served.school();
    }

    Reviews reviews() {
        return served.school().the(Reviews.class);
    }

    HttpResponse<String> drop(Sent... files) throws IOException, InterruptedException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (Sent file : files) {
            body.write(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + file.name().replace("\"", "%22") + "\"\r\nContent-Type: application/octet-stream\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            body.write(file.bytes());
            body.write("\r\n".getBytes(StandardCharsets.UTF_8));
        }
        body.write(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return client.send(HttpRequest.newBuilder(uri("/audit")).header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY).POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())).build(),
            HttpResponse.BodyHandlers.ofString());
    }

    /// Drops one file and waits for the end of its audit.
    UUID audited(Sent file) throws IOException, InterruptedException {
        UUID id = id(drop(file));
        settled(List.of(id));
        return id;
    }

    void settled(List<UUID> documents) throws InterruptedException {
        while (documents.stream().anyMatch(id -> reviews().document(id).orElseThrow().state().pending())) {
            Thread.sleep(20);
        }
    }

    Batch settledBatch(HttpResponse<String> dropped) throws InterruptedException {
        Batch batch = reviews().batch(id(dropped)).orElseThrow();
        settled(batch.files().stream().map(file -> file.document().id()).toList());
        return reviews().batch(batch.id()).orElseThrow();
    }

    /// Of the document or batch that an answer leads to.
    static UUID id(HttpResponse<String> answer) {
        Matcher id = ID.matcher(answer.headers().firstValue("Location").orElse(""));
        if (!id.find()) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        return UUID.fromString(id.group());
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(uri(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<byte[]> saved(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(uri(path)).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(uri(path)).header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(form)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create(served.url() + path);
    }

    @Override
    public void close() {
        client.close();
        served.close();
    }
}
