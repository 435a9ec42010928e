package org.zhixing.campus.sheets;

import org.zhixing.campus.shared.Refused;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/// A spreadsheet file opened for reading: .xlsx, .xlsm, .xls, or .csv in UTF-8, UTF-16 or GB18030. Memory does not grow with its rows.
///
/// ```java
/// try (SheetFile file = SheetFile.open(path, "学生.xlsx")) {
///     for (SheetName sheet : file.sheets()) {
///         file.read(sheet, row -> { …; return true; });
///     }
/// }
/// ```
public final class SheetFile implements AutoCloseable {

    private SheetFile() {}

    /// What the file is decides its first bytes, not its ending.
    /// @param name as the user named it, for messages
    /// @throws Refused naming the file and what to do, if it is none of these, damaged, protected by a password, or dangerous
    public static SheetFile open(Path file, String name) {
        throw new UnsupportedOperationException();
    }

    /// In their order in the file; a CSV file has one.
    public List<SheetName> sheets() {
        throw new UnsupportedOperationException();
    }

    /// Gives the rows that have a value, one after the other, until the reader answers false.
    /// @throws Refused naming file and sheet, for what is damaged or beyond the limits
    public SheetEnd read(SheetName sheet, Predicate<Row> reader) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}
}
