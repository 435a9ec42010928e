package org.zhixing.campus.records.imports;

import org.postgresql.PGConnection;

import java.sql.Connection;
import java.sql.SQLException;

/// Looks every moment whether an import should stop, and then stops the statement that it waits for.
final class Watch implements AutoCloseable {

    private static final long MOMENT = 250;

    private final Thread thread;

    Watch(Connection connection, Progress progress) {
        thread = Thread.ofVirtual().name("import watch").start(() -> {
            try {
                while (!Thread.interrupted()) {
                    Thread.sleep(MOMENT);
                    if (progress.cancelled()) {
                        connection.unwrap(PGConnection.class).cancelQuery();
                    }
                }
            } catch (InterruptedException over) {
                Thread.currentThread().interrupt();
            } catch (SQLException gone) {
                // the connection is closed: there is nothing to stop any more
            }
        });
    }

    @Override
    public void close() {
        thread.interrupt();
        boolean interrupted = false;
        while (true) {
            try {
                thread.join();
                break;
            } catch (InterruptedException again) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
