package org.zhixing.campus.records.history;

import org.jspecify.annotations.Nullable;
import org.zhixing.campus.records.RecordColumn;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/// One change of a record: who made it, when, why, and what became of which column.
/// @param kind         `added`, `changed`, `closed` or `removed`
/// @param importedWith the import that made it; null where none did
public record Change(String kind, OffsetDateTime at, String viewer, String why, @Nullable UUID importedWith, List<Field> fields) {

    /// @param former the value before, as people read it, unmasked; empty where there was none
    /// @param now    the value after
    public record Field(RecordColumn column, String former, String now) {}
}
