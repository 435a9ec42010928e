package org.zhixing.campus.command;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.table;

/// What happens to a school whose program is stopped or killed.
class RestartTest {

    private static final String STUDENT = "insert into students.student (student_number, name, sex, birth_date, ethnic_group, id_number) "
        + "values ('20190001', '甲', '1', date '2003-05-01', '01', '110101200305010011')";

    private static final String WAITS_FOR_ENROLMENTS =
        "select exists (select from pg_locks where relation = 'students.enrolment'::regclass and not granted)";

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

    @Test
    void aDemoThatIsKilledWhileLoadingLeavesNothingAndLoadsAgain() throws Exception {
        try (School beside = School.open(directory, Map.of()); Connection holding = beside.dataSource().getConnection()) {
            holding.setAutoCommit(false);
            holding.createStatement().execute("lock table students.enrolment in access exclusive mode");
            try (Program loading = load()) {
                while (!beside.sql().fetchSingle(WAITS_FOR_ENROLMENTS).get(0, Boolean.class)) {
                    assertThat(loading.isAlive()).as("the demo loads").isTrue();
                    Thread.sleep(20);
                }
                loading.kill();
            }
            holding.rollback();
        }
        try (Program again = load(); Program atOnce = load()) {
            assertThat(again.ended()).isZero();
            assertThat(atOnce.ended()).as("of two at once the second finds a school").isZero();
        }
        try (School school = School.open(directory, Map.of())) {
            assertThat(school.sql().fetchCount(table("students.student"))).isPositive()
                .isEqualTo(school.sql().fetchSingle("select count(distinct student_number) from students.student").get(0, Integer.class));
        }
    }

    private Program load() throws Exception {
        return Program.start("demo", "--load-only", "--students", "200", "--data", directory.toString());
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
