package org.zhixing.campus.database;

import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/// One session that says "somebody works here". PostgreSQL forgets it when its program dies, however it dies,
/// so whoever leaves last sees that nobody is left, and stops the server.
final class Presence {

    private static final String NAME = "zhixing presence";
    private static final String OTHERS = "select count(*) from pg_stat_activity where application_name = '" + NAME + "' and pid <> pg_backend_pid()";

    private final Connection session;
    private final Cluster cluster;

    private Presence(Connection session, Cluster cluster) {
        this.session = session;
        this.cluster = cluster;
    }

    /// Call with the turn of the data directory.
    static Presence at(Postmaster server, Cluster cluster) throws IOException, SQLException {
        return new Presence(DriverManager.getConnection(server.url("postgres") + "&ApplicationName=" + NAME.replace(' ', '+'),
            Cluster.USER, cluster.password()), cluster);
    }

    /// The school's database within the cluster, made at the first visit.
    void makeDatabase(String name) throws SQLException {
        try (Statement statement = session.createStatement()) {
            try (ResultSet found = statement.executeQuery("select 1 from pg_database where datname = '" + name + "'")) {
                if (found.next()) {
                    return;
                }
            }
            statement.execute("create database " + name);
        }
    }

    /// Takes its turn, so that nobody arrives between counting the others and stopping the server.
    void leave(Path lock) {
        try (Turn turn = Turn.awaited(lock)) {
            boolean last = alone();
            session.close();
            if (last) {
                cluster.stop();
            }
        } catch (IOException | SQLException failed) {
            LoggerFactory.getLogger(Presence.class).warn("PostgreSQL could not be stopped; the next command uses it as it is", failed);
        }
    }

    private boolean alone() throws SQLException {
        try (Statement statement = session.createStatement(); ResultSet others = statement.executeQuery(OTHERS)) {
            return others.next() && others.getInt(1) == 0;
        }
    }
}
