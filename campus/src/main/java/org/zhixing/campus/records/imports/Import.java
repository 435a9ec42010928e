package org.zhixing.campus.records.imports;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// One import, waiting, running or past.
/// @param outcome of its last check or of its landing; null before the first
public record Import(UUID id, ImportState state, String viewer, Instant began, @Nullable Instant ended, ImportProgress progress,
                     List<ImportFile> files, @Nullable ImportOutcome outcome, @Nullable Instant takenBack, @Nullable String takenBackBy) {}
