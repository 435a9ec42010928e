package org.zhixing.campus.sheets;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// Writes sheets row by row, so that memory does not grow with them.
///
/// ```java
/// try (SheetWriter writer = SheetWriter.xlsx(out)) {
///     writer.sheet("学生", List.of(Column.of("学号", TEXT), Column.of("出生日期", DAY)));
///     writer.row(Arrays.asList("001", LocalDate.of(2004, 3, 15)));
///     writer.finish();
/// }
/// ```
/// A value is a text, a number, a day, or null. A text stays a text, whatever it begins with.
/// Rows beyond what a sheet can hold go to a further sheet, `成绩 (2)`, with the same heading.
public abstract sealed class SheetWriter implements AutoCloseable permits XlsxWriter, CsvWriter {

    public static SheetWriter xlsx(OutputStream out) {
        return new XlsxWriter(out, Rows.MOST_ROWS);
    }

    /// UTF-8 with a byte order mark, so that Excel shows Chinese; it can hold one sheet.
    public static SheetWriter csv(OutputStream out) {
        return new CsvWriter(out);
    }

    /// Begins a sheet with its headings.
    public abstract void sheet(String name, List<Column> columns) throws IOException;

    public abstract void row(List<? extends @Nullable Object> values) throws IOException;

    /// A row that shows how to fill in the others; it looks different, and its last cell should say so.
    public abstract void example(List<? extends @Nullable Object> values) throws IOException;

    /// A sheet of sentences, one below the other.
    public abstract void sentences(String name, List<String> sentences) throws IOException;

    /// Writes what is left. Without it the output is incomplete.
    public abstract void finish() throws IOException;

    /// Lets go of what was needed on the way; the stream stays open.
    @Override
    public abstract void close();
}
