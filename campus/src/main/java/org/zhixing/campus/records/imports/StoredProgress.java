package org.zhixing.campus.records.imports;

import java.util.UUID;

/// Progress that everyone can see who asks for the import, and that anyone can cancel.
final class StoredProgress implements Progress {

    /// In nanoseconds: so often it is written down, and so often asked for a wish to stop.
    private static final long MOMENT = 300_000_000;

    private final ImportStore store;
    private final UUID id;
    private ImportProgress latest = ImportProgress.NONE;
    private long written;
    private boolean cancelled;

    StoredProgress(ImportStore store, UUID id) {
        this.store = store;
        this.id = id;
    }

    @Override
    public synchronized void at(ImportProgress progress) {
        boolean next = progress.stage() != latest.stage();
        latest = progress;
        if (next) {
            written = 0;
        }
        cancelled();
    }

    @Override
    public synchronized boolean cancelled() {
        long now = System.nanoTime();
        if (!cancelled && (written == 0 || now - written > MOMENT)) {
            written = now;
            cancelled = store.progressed(id, latest);
        }
        return cancelled;
    }
}
