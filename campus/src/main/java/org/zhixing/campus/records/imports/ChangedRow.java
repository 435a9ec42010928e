package org.zhixing.campus.records.imports;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/// What a row of a sheet does to a record, field by field.
/// @param key    the record's natural key, its parts joined by `/`
/// @param fields of an added record those with a value
public record ChangedRow(Kind kind, String sheet, int row, String key, List<ChangedField> fields) {

    /// Of a changed record only what differs; a closed one is the span before a new one.
    public enum Kind {
        ADDED, CHANGED, CLOSED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// @param column the record column's name; masks and labels are its type's
    /// @param from   as people write it; references by their natural key, codes by themselves
    public record ChangedField(String column, @Nullable String from, @Nullable String to) {}
}
