package org.zhixing.campus.audit.review;

import org.jspecify.annotations.Nullable;
import org.zhixing.audit.Coverage;
import org.zhixing.indicators.Label;

import java.time.Instant;
import java.util.UUID;

/// A document that was dropped: one content, whatever its name.
/// @param sha256   of the file's bytes
/// @param size     in bytes
/// @param coverage null until it has been audited
/// @param problem  why it could not be read; null where it could or nobody has tried
public record ReviewedDocument(UUID id, String sha256, String name, long size, DocumentState state, Instant arrived, @Nullable Coverage coverage, @Nullable Label problem) {}
