package org.zhixing.campus.command;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/// What happens to a school whose program is stopped or killed.
class RestartTest {

    private static final String STUDENT = "insert into students.student (student_number, name, sex, birth_date, ethnic_group, id_number) "
        + "values ('20190001', '甲', '1', date '2003-05-01', '01', '110101200305010011')";

    @TempDir
    private Path directory;

    @Test
    void nothingIsLostWhenAServingProgramIsKilled() throws Exception {
        try (Program serving = serve()) {
            String address = serving.line();
            assertThat(answers(address)).isTrue();
            try (School beside = School.open(directory, Map.of())) {
                beside.sql().execute(STUDENT);
            }
            assertThat(answers(address)).as("a command leaves the server alone").isTrue();
            serving.kill();
        }
        try (Program again = serve()) {
            assertThat(answers(again.line())).isTrue();
            try (School beside = School.open(directory, Map.of())) {
                assertThat(beside.filled()).isTrue();
            }
            assertThat(again.stop()).as("128 + TERM").isEqualTo(143);
        }
        assertThat(directory.resolve("postgres/cluster/postmaster.pid")).as("TERM stops PostgreSQL too").doesNotExist();
    }

    private Program serve() throws Exception {
        return Program.start("serve", "--port", "0", "--data", directory.toString());
    }

    private static boolean answers(String address) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.discarding()).statusCode() > 0;
        }
    }
}
