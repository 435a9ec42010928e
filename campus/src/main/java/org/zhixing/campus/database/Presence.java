package org.zhixing.campus.database;

import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;

/// One session that says "somebody works here". PostgreSQL forgets it when its program dies, however it dies,
/// so whoever leaves last sees that nobody is left, and stops the server.
final class Presence {

    private static final String NAME = "zhixing-presence";
    private static final String OTHERS = "select count(*) from pg_stat_activity where application_name = '" + NAME + "' and pid <> pg_backend_pid()";

    /// PostgreSQL's codes for "starting up or shutting down" and "nobody listens".
    private static final Set<String> NOT_YET = Set.of("57P03", "08001");
    private static final int ATTEMPTS = 300;

    private final Connection session;
    private final Cluster cluster;
    private final Postmaster server;

    private Presence(Connection session, Cluster cluster, Postmaster server) {
        this.session = session;
        this.cluster = cluster;
        this.server = server;
    }

    /// Call with the turn of the data directory. Waits for a server that still starts, recovers or stops.
    static Presence at(Cluster cluster) throws IOException, SQLException {
        for (int attempt = 1; ; attempt++) {
            Postmaster server = cluster.running();
            try {
                return new Presence(DriverManager.getConnection(server.url("postgres") + "&ApplicationName=" + NAME,
                    Cluster.USER, cluster.password()), cluster, server);
            } catch (SQLException notYet) {
                if (!NOT_YET.contains(String.valueOf(notYet.getSQLState())) || attempt == ATTEMPTS) {
                    throw notYet;
                }
                Pause.aMoment();
            }
        }
    }

    Postmaster server() {
        return server;
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
        } catch (SQLException gone) {
            LoggerFactory.getLogger(Presence.class).info("PostgreSQL broke off; the next command uses it as it is", gone);
        } catch (IOException failed) {
            LoggerFactory.getLogger(Presence.class).warn("PostgreSQL could not be stopped; the next command uses it as it is", failed);
        }
    }

    private boolean alone() throws SQLException {
        try (Statement statement = session.createStatement(); ResultSet others = statement.executeQuery(OTHERS)) {
            return others.next() && others.getInt(1) == 0;
        }
    }
}
