package org.zhixing.campus.audit.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Files dropped together.
/// @param viewer who dropped them
public record Batch(UUID id, String viewer, Instant arrived, List<BatchFile> files) {

    public boolean pending() {
        return files.stream().anyMatch(file -> file.document().state().pending());
    }

    /// Files that nothing more will be done with by itself.
    public long ended() {
        return files.stream().filter(file -> !file.document().state().pending()).count();
    }

    public int found() {
        return files.stream().mapToInt(BatchFile::found).sum();
    }
}
