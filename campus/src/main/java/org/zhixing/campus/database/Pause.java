package org.zhixing.campus.database;

import java.io.InterruptedIOException;

/// Between two looks at a server that is not ready yet.
final class Pause {

    private static final long MILLISECONDS = 200;

    private Pause() {}

    static void aMoment() throws InterruptedIOException {
        try {
            Thread.sleep(MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting for PostgreSQL");
        }
    }
}
