package org.zhixing.campus.database;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Function;

/// The records as they were at one moment, read on several connections at once, one for each processor
/// ([snapshot synchronization](https://www.postgresql.org/docs/18/functions-admin.html#FUNCTIONS-SNAPSHOT-SYNCHRONIZATION)).
public final class Snapshot implements AutoCloseable {

    /// Of each snapshot, and of snapshots at a time: together they leave room in the pool of ten.
    private static final int CONNECTIONS = Math.min(4, Runtime.getRuntime().availableProcessors());
    /// For each sort or hash of a query: a pass over all students of a very large school stays off the disk.
    private static final String MEMORY = "128MB";
    private static final Semaphore TURNS = new Semaphore(2, true);

    private final DSLContext sql;
    private final List<Connection> connections = new ArrayList<>();
    private final BlockingQueue<DSLContext> free = new ArrayBlockingQueue<>(CONNECTIONS);

    private Snapshot(DSLContext sql) {
        this.sql = sql;
        TURNS.acquireUninterruptibly();
    }

    public static Snapshot of(DSLContext sql) {
        Snapshot snapshot = new Snapshot(sql);
        try {
            snapshot.take();
            return snapshot;
        } catch (SQLException | RuntimeException failed) {
            snapshot.close();
            throw new IllegalStateException("No snapshot of the database could be taken", failed);
        }
    }

    /// The result of every query, in their order.
    /// @param queries independent of each other, reading only
    public <T> List<T> all(List<? extends Function<DSLContext, T>> queries) {
        try (ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS)) {
            List<CompletableFuture<T>> answers = queries.stream().map(query -> CompletableFuture.supplyAsync(() -> answer(query), threads)).toList();
            return answers.stream().map(CompletableFuture::join).toList();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException why ? why : failed;
        }
    }

    private <T> T answer(Function<DSLContext, T> query) {
        DSLContext connection = Objects.requireNonNull(free.poll(), "as many threads as connections");
        try {
            return query.apply(connection);
        } finally {
            free.add(connection);
        }
    }

    private void take() throws SQLException {
        String name = "";
        for (int i = 0; i < CONNECTIONS; i++) {
            Connection connection = Objects.requireNonNull(sql.configuration().connectionProvider().acquire());
            connections.add(connection);
            connection.setAutoCommit(false);
            DSLContext reader = DSL.using(connection, sql.dialect(), sql.settings());
            reader.execute("set transaction isolation level repeatable read, read only");
            reader.execute("set local work_mem = '" + MEMORY + "'");
            if (i == 0) {
                name = Objects.requireNonNull(reader.fetchValue("select pg_export_snapshot()")).toString();
            } else {
                reader.execute("set transaction snapshot '" + name + "'");
            }
            free.add(reader);
        }
    }

    /// Gives the connections back.
    @Override
    public void close() {
        try {
            for (Connection connection : connections) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("The connections of a snapshot could not be given back", failed);
        } finally {
            connections.forEach(sql.configuration().connectionProvider()::release);
            TURNS.release();
        }
    }
}
