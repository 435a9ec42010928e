package org.zhixing.campus.records.imports;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What became of the rows of one type in one file.
/// @param file      its place among the import's files, from 0
/// @param sheets    those that hold such records
/// @param type      the record type's name; null where the file or sheet is of no known type
/// @param unchanged rows that say what is on record already
/// @param closed    former spans that new ones end
/// @param refused   rows
/// @param changes   the first [#SHOWN] of each kind; the counts are exact
/// @param headings  of the refused rows' values
/// @param refusedRows the first [#SHOWN]
/// @param returned  the file name of the workbook with its problems marked; null where nothing was refused
public record FileOutcome(int file, String name, List<String> sheets, @Nullable String type, long rows, long added, long changed, long unchanged, long closed, long refused,
                          List<ImportRemark> notices, List<ImportRemark> errors, List<ChangedRow> changes, List<String> headings, List<RefusedRow> refusedRows, @Nullable String returned) {

    public static final int SHOWN = 1_000;

    FileOutcome returned(String name) {
        return new FileOutcome(file, this.name, sheets, type, rows, added, changed, unchanged, closed, refused, notices, errors, changes, headings, refusedRows, name);
    }

    /// Without any value of a record, as it is kept.
    FileOutcome withoutValues() {
        return new FileOutcome(file, name, sheets, type, rows, added, changed, unchanged, closed, refused, notices, errors, List.of(), headings, List.of(), returned);
    }
}
