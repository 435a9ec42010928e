package org.zhixing.campus.demo;

import org.postgresql.ds.PGSimpleDataSource;
import org.zhixing.campus.command.School;
import org.zhixing.campus.database.TestDatabase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import javax.sql.DataSource;

/// The demo school for tests, loaded once per JVM; tests that change records take a copy.
public final class DemoSchool {

    private static final DataSource FILLED = filled(Demo.SEED, OptionalInt.empty());
    private static final Map<String, String> ENVIRONMENT = environment(TestDatabase.copyOf(FILLED));
    private static final School SHARED = open(ENVIRONMENT);

    private DemoSchool() {}

    /// To read from only.
    public static School shared() {
        return SHARED;
    }

    /// The database of [#shared] as commands are told of it.
    public static Map<String, String> environment() {
        return ENVIRONMENT;
    }

    /// One of the caller's own.
    public static School copy() {
        return open(environment(TestDatabase.copyOf(FILLED)));
    }

    /// A school without records, of the caller's own.
    public static School empty() {
        return open(environment(TestDatabase.fresh()));
    }

    public static School random(long seed, int students) {
        return open(environment(filled(seed, OptionalInt.of(students))));
    }

    private static DataSource filled(long seed, OptionalInt students) {
        DataSource database = TestDatabase.fresh();
        try (Connection connection = database.getConnection()) {
            Demo.of(seed, students).load(connection);
            return database;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Map<String, String> environment(DataSource database) {
        PGSimpleDataSource source = (PGSimpleDataSource) database;
        return Map.of("ZHIXING_DB_URL", source.getURL().replaceAll("[?&](user|password)=[^&]*", ""), "ZHIXING_DB_USER", Objects.requireNonNull(source.getUser()),
            "ZHIXING_DB_PASSWORD", Objects.requireNonNull(source.getPassword()));
    }

    private static School open(Map<String, String> environment) {
        try {
            return School.open(Files.createTempDirectory("zhixing-demo"), environment);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
