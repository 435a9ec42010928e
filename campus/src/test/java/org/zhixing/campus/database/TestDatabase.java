package org.zhixing.campus.database;

import org.postgresql.ds.PGSimpleDataSource;
import org.zhixing.campus.shared.Folders;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/// Migrated databases for tests, each a copy of one that is made once per JVM.
public final class TestDatabase {

    private static final String TEMPLATE = "migrated";
    private static final AtomicInteger COPIES = new AtomicInteger();
    private static final TestDatabase SHARED = new TestDatabase();

    private final Path home;
    private final Cluster cluster;
    private final Postmaster server;

    private TestDatabase() {
        try {
            home = Files.createTempDirectory("zhixing-test");
            cluster = new Cluster(home, System.getenv(), List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off"));
            server = cluster.running();
            Runtime.getRuntime().addShutdownHook(new Thread(this::remove));
            execute("create database " + TEMPLATE);
            Migrations.migrate(named(TEMPLATE));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// A migrated database without records, of the caller's own.
    public static DataSource fresh() {
        return copyOf(TEMPLATE);
    }

    /// A copy of a database that no session is open on, such as one that was filled once for many tests.
    public static DataSource copyOf(DataSource original) {
        return copyOf(((PGSimpleDataSource) original).getDatabaseName());
    }

    private static synchronized DataSource copyOf(String template) {
        String name = "copy" + COPIES.incrementAndGet();
        SHARED.execute("create database %s template %s".formatted(name, template));
        return SHARED.named(name);
    }

    private void execute(String sql) {
        try (Connection connection = named("postgres").getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private DataSource named(String database) {
        try {
            PGSimpleDataSource source = new PGSimpleDataSource();
            source.setUrl(server.url(database));
            source.setUser(Cluster.USER);
            source.setPassword(cluster.password());
            return source;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void remove() {
        try {
            cluster.stop();
            Folders.delete(home);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
