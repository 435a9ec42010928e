package org.zhixing.indicators.fact;

import java.util.Locale;

/// What a column of a fact view holds.
public enum ColumnType {
    TEXT, INTEGER, DECIMAL, DATE, BOOLEAN, UUID;

    public boolean number() {
        return this == INTEGER || this == DECIMAL;
    }

    /// The name in a catalogue, such as `text`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
