package org.zhixing.campus.records.imports;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/// What a person says about a file whose recognition was wrong or unsure.
/// @param sheets by their names; a sheet that is not named stays as it was recognised
public record Corrections(Map<String, OfSheet> sheets) {

    public static final Corrections NONE = new Corrections(Map.of());
    /// In [OfSheet#columns]: this column is not read.
    public static final String IGNORED = "";

    public Corrections {
        sheets = Map.copyOf(sheets);
    }

    /// @param read      false to leave the sheet out, true to read it though it is hidden; null as recognised
    /// @param type      the record type's name; null as recognised
    /// @param headerRow the last row of the header, counted from 1; null as recognised
    /// @param columns   by the sheet's column, counted from 0: the name of the record column, or [#IGNORED]; a column that is not named stays as recognised
    public record OfSheet(@Nullable Boolean read, @Nullable String type, @Nullable Integer headerRow, Map<Integer, String> columns) {

        public OfSheet {
            columns = Map.copyOf(columns);
        }
    }
}
