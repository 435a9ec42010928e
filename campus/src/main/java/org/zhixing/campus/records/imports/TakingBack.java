package org.zhixing.campus.records.imports;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/// What became of the wish to undo an import.
public sealed interface TakingBack {

    /// @param removed  records that it had added
    /// @param restored records that have their former values again
    record TakenBack(long removed, long restored) implements TakingBack {}

    /// Nothing was changed: something later depends on it.
    /// @param count     of all that depends
    /// @param dependents the first 100
    record DependedOn(long count, List<Dependent> dependents) implements TakingBack {}

    /// @param type     the record type's name
    /// @param label    the record's natural key
    /// @param imported the later import that it belongs to; null where it was recorded otherwise
    record Dependent(String type, String label, @Nullable UUID imported, boolean refers) {}
}
