package org.zhixing.campus.records.list;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/// Where a page of a list begins: at its start, or next to a record, of which it needs the values that order the list.
public sealed interface Position {

    record Start() implements Position {}

    /// The page after a record, or the one before it.
    /// @param values of the terms of the order, as texts; the last is the id
    record Beside(boolean after, List<@Nullable String> values, UUID id) implements Position {}

    Position START = new Start();
}
