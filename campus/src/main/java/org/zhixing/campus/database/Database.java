package org.zhixing.campus.database;

import com.zaxxer.hikari.HikariDataSource;
import org.jspecify.annotations.Nullable;
import org.zhixing.campus.shared.Refused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/// A school's database, migrated and open: the embedded one of a data directory, or the one that `ZHIXING_DB_URL` names.
public final class Database implements AutoCloseable {

    /// Of the school's database within its cluster.
    private static final String NAME = "zhixing";

    private final HikariDataSource pool;
    private final @Nullable Path log;
    private final Runnable departure;

    /// @param log of the server, where it can be read
    private Database(HikariDataSource pool, @Nullable Path log, Runnable departure) {
        this.pool = pool;
        this.log = log;
        this.departure = departure;
    }

    /// Opens the database of a data directory, which is made if it does not exist.
    /// @throws Refused if the directory cannot be used or a newer version wrote it, or the named database does not answer
    public static Database open(Path directory, Map<String, String> environment) {
        return open(directory, environment, List.of());
    }

    static Database open(Path directory, Map<String, String> environment, List<String> settings) {
        String url = environment.getOrDefault("ZHIXING_DB_URL", "");
        if (!url.isBlank()) {
            return external(url, environment.getOrDefault("ZHIXING_DB_USER", ""), environment.getOrDefault("ZHIXING_DB_PASSWORD", ""));
        }
        Path folder = directory.toAbsolutePath().normalize();
        try {
            Path home = Files.createDirectories(folder.resolve("postgres"));
            Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx------"));
            return embedded(new Cluster(home, environment, settings), home.resolve("turn.lock"));
        } catch (IOException | SQLException failed) {
            throw Failure.of(failed) instanceof Refused known ? known : Failure.unusable(folder, failed);
        }
    }

    private static Database embedded(Cluster cluster, Path lock) throws IOException, SQLException {
        try (Turn turn = Turn.awaited(lock)) {
            Presence presence = Presence.at(cluster);
            presence.makeDatabase(NAME);
            return migrated(pool(presence.server().url(NAME), Cluster.USER, cluster.password()), cluster.log(), () -> presence.leave(lock));
        }
    }

    private static Database external(String url, String user, String password) {
        try (Connection answers = DriverManager.getConnection(url, user, password)) {
            return migrated(pool(url, user, password), null, () -> {});
        } catch (SQLException failed) {
            throw new Refused("ZHIXING_DB_URL 指定的数据库没有应答：" + failed.getMessage(),
                "The database that ZHIXING_DB_URL names does not answer: " + failed.getMessage()).because(failed);
        }
    }

    private static Database migrated(HikariDataSource pool, @Nullable Path log, Runnable departure) {
        Database database = new Database(pool, log, departure);
        try {
            Migrations.migrate(pool);
            return database;
        } catch (RuntimeException failed) {
            database.close();
            throw failed;
        }
    }

    private static HikariDataSource pool(String url, String user, String password) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        pool.setUsername(user);
        pool.setPassword(password);
        pool.setMinimumIdle(1);
        pool.setMaximumPoolSize(10);
        return pool;
    }

    public DataSource dataSource() {
        return pool;
    }

    /// What a failed statement means for the user; null where nobody foresaw it.
    public @Nullable Refused refusal(SQLException failed) {
        Refused known = Failure.of(failed);
        return known == null && log != null ? Failure.ofBrokenSession(failed, log) : known;
    }

    /// Ends this program's sessions; the last program on a data directory stops its PostgreSQL.
    @Override
    public void close() {
        pool.close();
        departure.run();
    }
}
