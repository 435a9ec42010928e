package org.zhixing.campus.command;

import org.zhixing.campus.demo.Demo;
import org.zhixing.campus.shared.Folders;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Map;

/// Opens the pages of a demo school of its own, so that Java can remember which classes a start needs
/// ([ahead-of-time cache](https://openjdk.org/jeps/514)); the launcher runs it once for each build.
final class Rehearsal {

    private Rehearsal() {}

    public static void main(String[] arguments) throws Exception {
        Path data = Files.createTempDirectory("zhixing-rehearsal");
        try (School school = School.open(data, Map.of()); HttpClient client = HttpClient.newHttpClient()) {
            try (Connection connection = school.dataSource().getConnection()) {
                Demo.copies(1).load(connection);
            }
            String address = school.serve(0);
            for (String page : List.of("/", "/records", "/records/student", "/checks", "/indicators", "/search?q=2019", "/reports")) {
                answered(client, address + page);
            }
        } finally {
            Folders.delete(data);
        }
        System.exit(0);
    }

    private static void answered(HttpClient client, String url) throws IOException, InterruptedException {
        int status = client.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString()).statusCode();
        if (status != 200) {
            throw new IOException(url + " answered " + status);
        }
    }
}
