package org.zhixing.campus.records.imports;

import org.postgresql.util.PSQLState;
import org.springframework.stereotype.Component;
import org.zhixing.campus.records.RecordType;
import org.zhixing.campus.records.RecordTypes;
import org.zhixing.campus.records.Revision;
import org.zhixing.campus.shared.Refused;
import org.zhixing.campus.shared.Viewer;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/// Runs one import at a time, in one transaction: all of it lands, or nothing is changed.
@Component
final class Running {

    /// The lock in PostgreSQL that whoever imports holds.
    private static final long NUMBER = 2020;

    private final DataSource database;
    private final RecordTypes types;
    private final Recognition recognition;

    Running(DataSource database, RecordTypes types, Recognition recognition) {
        this.database = database;
        this.types = types;
        this.recognition = recognition;
    }

    /// What is done at the end, while the transaction is still open.
    interface Ending {

        void end(Session session, Call call, ImportOutcome outcome) throws SQLException;
    }

    /// @param imported its row in `records.import` exists
    /// @param keeps    false to find out only what would be done
    /// @throws Cancelled if someone asked to stop
    /// @throws Refused   if another import is running
    ImportOutcome run(UUID imported, List<Source> sources, boolean keeps, Viewer by, Progress progress, int shown, long total, Ending ending) throws SQLException {
        ImportOutcome outcome;
        List<RecordType> touched;
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (Watch watch = new Watch(connection, progress)) {
                Session session = new Session(connection);
                turn(session);
                session.execute("set local work_mem = '64MB'");
                Instant[] now = new Instant[1];
                session.read(row -> now[0] = row.getObject(1, OffsetDateTime.class).toInstant(), "select now()");
                Call call = new Call(session, types, recognition, sources, progress, shown, total);
                outcome = call.run(imported, by.name(), why(sources), now[0]);
                touched = call.touched();
                if (keeps && !outcome.refused()) {
                    Revision.raise(session.connection());
                    ending.end(session, call, outcome);
                    connection.commit();
                } else {
                    connection.rollback();
                    ending.end(session, call, outcome);
                    connection.commit();
                    return outcome;
                }
            } catch (SQLException | RuntimeException failed) {
                if (stopped(failed) && progress.cancelled()) {
                    throw new Cancelled();
                }
                throw failed;
            } finally {
                connection.rollback(); // whatever ended it, an Error too: setAutoCommit would commit what is open
                connection.setAutoCommit(true);
            }
        }
        analyze(touched);
        return outcome;
    }

    private static void turn(Session session) throws SQLException {
        if (!idle(session)) {
            throw new Refused("另一次导入正在进行：请等它结束后再试", "Another import is running: wait until it has ended and try again");
        }
    }

    /// Whether no import is running anywhere; then none can begin before this transaction ends.
    static boolean idle(Session session) throws SQLException {
        return session.holds("select pg_try_advisory_xact_lock(?)", NUMBER);
    }

    private static boolean stopped(Exception failed) {
        return failed instanceof SQLException sql && PSQLState.QUERY_CANCELED.getState().equals(sql.getSQLState());
    }

    private static String why(List<Source> sources) {
        return "导入 " + String.join("、", sources.stream().limit(5).map(Source::name).toList()) + (sources.size() > 5 ? " 等" : "");
    }

    /// Plans of the figures' queries depend on knowing how many records there are.
    private void analyze(List<RecordType> touched) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            for (RecordType type : touched) {
                statement.execute("analyze " + type.tableName());
            }
        }
    }
}
