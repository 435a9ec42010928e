package org.zhixing.campus.sheets;

import org.jspecify.annotations.Nullable;
import org.zhixing.campus.shared.Refused;
import org.zhixing.indicators.Label;
import org.zhixing.indicators.Language;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A spreadsheet given back with its problems marked: the same file, with a column that says in each row what is wrong,
/// the cells concerned filled light red, and a first sheet that lists each cause once. A text file gets the column only.
///
/// Marks of an earlier copy are replaced. Memory grows with the marks, not with the file; an .xls is held as a whole.
public final class MarkedCopy {

    /// The name of the sheet that lists the causes, and the heading of the column.
    public static final Label SHEET = OwnMarks.PROBLEMS;
    public static final Label COLUMN = OwnMarks.PROBLEMS;

    /// Something wrong in a row.
    /// @param sheet  its [SheetName#index]
    /// @param row    from 1
    /// @param column from 0; null where the row as a whole is meant
    /// @param text   what is wrong and what to do
    public record Mark(int sheet, int row, @Nullable Integer column, String text) {}

    private MarkedCopy() {}

    /// The ending that the copy's name must have: `.xlsx`, `.xlsm`, `.xls` or `.csv`, by what the file is.
    /// @throws Refused if the file cannot be read
    public static String ending(Path original, String name) {
        try {
            return switch (FileKind.of(original)) {
                case XLSX -> XlsxMarking.ending(original);
                case XLS -> ".xls";
                case TEXT -> ".csv";
            };
        } catch (IOException failed) {
            throw new Refusals(name).of(failed);
        }
    }

    /// @param name    of the original as the user knows it, for messages
    /// @param summary the lines of the first sheet, its headings first
    /// @param out     where the copy appears once it is complete
    /// @throws Refused if the original cannot be read or the copy not be written
    public static void write(Path original, String name, List<Mark> marks, List<List<String>> summary, Language language, Path out) {
        try (NewFile file = NewFile.at(out)) {
            write(original, name, marks, summary, language, file.out());
            file.complete();
        } catch (IOException failed) {
            throw failed instanceof Unreadable ? new Refusals(name).of(failed) : NewFile.refused(out, failed);
        }
    }

    private static void write(Path original, String name, List<Mark> marks, List<List<String>> summary, Language language, OutputStream out) throws IOException {
        Map<Integer, List<Mark>> bySheet = new HashMap<>();
        marks.forEach(mark -> bySheet.computeIfAbsent(mark.sheet(), sheet -> new ArrayList<>()).add(mark));
        Map<Integer, SheetMarks> sheets = new HashMap<>();
        try (SheetFile file = SheetFile.open(original, name)) {
            for (SheetName sheet : file.sheets()) {
                if (!OwnMarks.means(SHEET, sheet.name())) {
                    sheets.put(sheet.index(), SheetMarks.of(file, sheet, bySheet.getOrDefault(sheet.index(), List.of()), language));
                }
            }
        }
        switch (FileKind.of(original)) {
            case XLSX -> new XlsxMarking(sheets, summary, language).write(original, out);
            case XLS -> new XlsMarking(sheets, summary, language).write(original, out);
            case TEXT -> CsvMarking.write(original, sheets.getOrDefault(0, SheetMarks.NONE), out);
        }
    }
}
