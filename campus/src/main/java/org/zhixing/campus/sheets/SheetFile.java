package org.zhixing.campus.sheets;

import org.zhixing.campus.shared.Refused;

import java.io.IOException;
import java.nio.file.Files;
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

    static final long MOST_BYTES = 100L << 20;

    private final Refusals refusals;
    private final Content content;

    private SheetFile(Refusals refusals, Content content) {
        this.refusals = refusals;
        this.content = content;
    }

    /// What the file is decides its first bytes, not its ending.
    /// @param name as the user named it, for messages
    /// @throws Refused naming the file and what to do, if it is none of these, damaged, protected by a password, or dangerous
    public static SheetFile open(Path file, String name) {
        Refusals refusals = new Refusals(name);
        try {
            return new SheetFile(refusals, content(file, name));
        } catch (IOException failed) {
            throw refusals.of(failed);
        }
    }

    private static Content content(Path file, String name) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new Unreadable("没有这个文件", "there is no such file");
        }
        if (!Files.isReadable(file)) {
            throw new Unreadable("没有权限读这个文件", "is not readable for this program");
        }
        long size = Files.size(file);
        if (size > MOST_BYTES) {
            throw new Unreadable("超过 100 MB，太大了；请拆成几个文件", "is larger than 100 MB; split it into several files");
        }
        return switch (FileKind.of(file)) {
            case XLSX -> XlsxContent.open(file);
            case XLS -> XlsContent.open(file);
            case TEXT -> CsvContent.open(file, name);
        };
    }

    /// In their order in the file; a CSV file has one. Chart sheets and macro sheets are none.
    public List<SheetName> sheets() {
        return content.sheets();
    }

    /// Gives the rows that have a value, one after the other, until the reader answers false; then the merged cells below are not known.
    /// Rows come in the file's order, which in files of other programs need not be that of their numbers.
    /// @throws Refused naming file and sheet, for what is damaged or beyond the limits
    public SheetEnd read(SheetName sheet, Predicate<Row> reader) {
        Rows rows = new Rows(reader);
        try {
            content.read(sheet, rows);
            return rows.sheetEnd();
        } catch (IOException failed) {
            throw refusals.of(failed, sheet, rows.number());
        }
    }

    @Override
    public void close() {
        try {
            content.close();
        } catch (IOException failed) {
            throw refusals.of(failed);
        }
    }
}
