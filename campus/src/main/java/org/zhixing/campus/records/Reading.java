package org.zhixing.campus.records;

import org.jspecify.annotations.Nullable;
import org.zhixing.indicators.Label;

/// What a text in a column turned out to mean.
sealed interface Reading {

    /// @param notice what was repaired, for the user to see; null where nothing was
    record Value(@Nullable Object value, @Nullable Label notice) implements Reading {}

    record Unreadable(Label why) implements Reading {}

    static Reading value(Object value) {
        return new Value(value, null);
    }

    static Reading nothing() {
        return new Value(null, null);
    }

    static Reading unreadable(String zh, String en) {
        return new Unreadable(new Label(zh, en));
    }
}
