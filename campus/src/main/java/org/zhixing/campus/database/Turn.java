package org.zhixing.campus.database;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;

/// One process and thread at a time may start or stop the PostgreSQL of a data directory.
/// The system gives the turn back when a process dies.
final class Turn implements AutoCloseable {

    /// A file lock belongs to the whole process, so threads queue here first; who has the turn may take it again.
    private static final ReentrantLock THREADS = new ReentrantLock();

    private final @Nullable FileChannel file;

    private Turn(@Nullable FileChannel file) {
        this.file = file;
    }

    static Turn awaited(Path lockFile) throws IOException {
        THREADS.lock();
        if (THREADS.getHoldCount() > 1) {
            return new Turn(null);
        }
        try {
            FileChannel file = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            file.lock();
            return new Turn(file);
        } catch (IOException | RuntimeException failed) {
            THREADS.unlock();
            throw failed;
        }
    }

    @Override
    public void close() throws IOException {
        try {
            if (file != null) {
                file.close();
            }
        } finally {
            THREADS.unlock();
        }
    }
}
