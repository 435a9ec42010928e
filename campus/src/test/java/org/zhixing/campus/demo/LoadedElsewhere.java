package org.zhixing.campus.demo;

import org.postgresql.ds.PGSimpleDataSource;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.OptionalInt;

/// Loads a school in a process of its own, in which maps without an order have another one.
final class LoadedElsewhere {

    private LoadedElsewhere() {}

    static void into(PGSimpleDataSource database, long seed, OptionalInt students) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", System.getProperty("java.class.path"),
            LoadedElsewhere.class.getName(), database.getURL(), Objects.requireNonNull(database.getUser()), Objects.requireNonNull(database.getPassword()),
            Long.toString(seed), students.isPresent() ? Integer.toString(students.getAsInt()) : "").inheritIO().start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("The other process could not load the school");
        }
    }

    public static void main(String[] arguments) throws SQLException {
        try (Connection connection = DriverManager.getConnection(arguments[0], arguments[1], arguments[2])) {
            Demo.of(Long.parseLong(arguments[3]), arguments[4].isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(arguments[4]))).load(connection);
        }
    }
}
