package org.zhixing.campus.records.imports;

import org.jspecify.annotations.Nullable;

/// What a cell in a column turned out to mean.
sealed interface Reading {

    /// @param notice what was repaired, for the user to see; null where nothing was
    record Value(@Nullable Object value, @Nullable Cause notice) implements Reading {}

    record Unreadable(Cause why) implements Reading {}

    /// The same as in the row above.
    record Same() implements Reading {}

    /// Who means another record, to be found.
    /// @param notice what was repaired in the text itself
    record Named(String text, @Nullable Cause notice) implements Reading {}

    static Reading value(Object value) {
        return new Value(value, null);
    }

    static Reading nothing() {
        return new Value(null, null);
    }

    static Reading unreadable(String zh, String en) {
        return new Unreadable(Cause.of(zh, en));
    }
}
