package org.zhixing.campus.database;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhixing.campus.shared.Refused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DatabaseTest {

    /// One cluster for all tests of the class: what is tested here must leave it usable.
    @TempDir
    private static Path directory;

    @Test
    void twoProgramsShareOneServerAndTheLastStopsIt() throws IOException {
        Database first = open();
        long server = Postmaster.of(cluster()).orElseThrow().pid();
        Database second = open();

        first.close();
        assertThat(Postmaster.of(cluster()).orElseThrow().pid()).isEqualTo(server);
        second.close();
        assertThat(Postmaster.of(cluster())).isEmpty();
    }

    @Test
    void nothingCommittedIsLostWhenTheServerIsKilled() throws Exception {
        try (Database database = open()) {
            execute(database, "create table kept (word text)");
            execute(database, "insert into kept values ('still here')");
            kill(Postmaster.of(cluster()).orElseThrow().pid());
        }
        try (Database database = open()) {
            assertThat(answer(database, "select word from kept")).isEqualTo("still here");
            execute(database, "drop table kept");
        }
    }

    @Test
    void aFileLeftByAServerWhoseNumberAnotherProcessHasNowIsNoObstacle() throws Exception {
        open().close();
        Files.writeString(cluster().resolve("postmaster.pid"), "%d\n%s\n1\n5432\n\n\n\n".formatted(ProcessHandle.current().pid(), cluster()));
        try (Database database = open()) {
            assertThat(answer(database, "select 'up'")).isEqualTo("up");
        }
    }

    @Test
    void refusesADirectoryThatANewerVersionWrote() throws Exception {
        try (Database database = open()) {
            execute(database, "insert into flyway_schema_history (installed_rank, version, description, type, script, installed_by, execution_time, success) "
                + "values (100000, '999912312359', 'of the future', 'SQL', 'V999912312359__of_the_future.sql', 'zhixing', 1, true)");
        }
        assertThatThrownBy(this::open).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.sentence().en()).contains("newer version");
            assertThat(refused.sentence().zh()).contains("更新的版本");
        });
        assertThat(Postmaster.of(cluster())).as("a refused directory is not left running").isEmpty();
        forgetTheFuture();
    }

    @Test
    void refusesAPathThatIsNoFolder() throws IOException {
        Path file = Files.writeString(directory.resolve("a file"), "");
        assertThatThrownBy(() -> Database.open(file, Map.of())).isInstanceOfSatisfying(Refused.class,
            refused -> assertThat(refused.sentence().en()).contains(file.toString()).contains("cannot be read or written"));
    }

    @Test
    void refusesANamedDatabaseThatDoesNotAnswer() {
        assertThatThrownBy(() -> Database.open(directory, Map.of("ZHIXING_DB_URL", "jdbc:postgresql://127.0.0.1:1/none")))
            .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.sentence().en()).contains("ZHIXING_DB_URL"));
    }

    @Test
    void usesTheNamedDatabaseInsteadOfItsOwn() throws Exception {
        try (Database own = open()) {
            execute(own, "create database elsewhere");
            Path home = directory.resolve("postgres");
            String url = Postmaster.of(cluster()).orElseThrow().url("elsewhere");
            try (Database named = Database.open(directory.resolve("untouched"),
                Map.of("ZHIXING_DB_URL", url, "ZHIXING_DB_USER", Cluster.USER, "ZHIXING_DB_PASSWORD", Files.readString(home.resolve("password"))))) {
                assertThat(answer(named, "select current_database()")).isEqualTo("elsewhere");
            }
            assertThat(directory.resolve("untouched")).doesNotExist();
        }
    }

    @Test
    void thePasswordIsForThisAccountOnly() throws IOException {
        open().close();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve("postgres/password")))).isEqualTo("rw-------");
    }

    @Test
    void aFullDiskIsSaidInOneSentence() {
        assertThat(Failure.of(new IllegalStateException(new SQLException("could not extend file", "53100"))))
            .isNotNull().extracting(refused -> refused.sentence().en()).asString().startsWith("The disk is full");
        assertThat(Failure.of(new IOException("/var/x: No space left on device"))).isNotNull();
        assertThat(Failure.of(new IllegalStateException("something else"))).isNull();
    }

    private Database open() {
        return Database.open(directory, Map.of(), List.of("full_page_writes=off"));
    }

    private static Path cluster() {
        return directory.resolve("postgres/cluster");
    }

    private static void kill(long pid) {
        ProcessHandle server = ProcessHandle.of(pid).orElseThrow();
        server.destroyForcibly();
        server.onExit().join();
    }

    private void forgetTheFuture() throws IOException, SQLException {
        Cluster cluster = new Cluster(directory.resolve("postgres"), Map.of(), List.of());
        Postmaster server = cluster.running();
        try (Connection connection = DriverManager.getConnection(server.url("zhixing"), Cluster.USER, cluster.password());
            Statement statement = connection.createStatement()) {
            statement.execute("delete from flyway_schema_history where version = '999912312359'");
        }
        cluster.stop();
    }

    private static void execute(Database database, String sql) throws SQLException {
        try (Connection connection = database.dataSource().getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String answer(Database database, String sql) throws SQLException {
        try (Connection connection = database.dataSource().getConnection(); Statement statement = connection.createStatement();
            ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
