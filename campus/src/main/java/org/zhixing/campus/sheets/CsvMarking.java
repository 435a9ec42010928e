package org.zhixing.campus.sheets;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Marks a text file: the same values, encoding and separator, with one more column.
final class CsvMarking {

    private CsvMarking() {}

    static void write(Path original, SheetMarks marks, OutputStream out) throws IOException {
        CsvContent content = CsvContent.open(original, "");
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, content.encoding().charset()), 1 << 16);
        writer.write(content.encoding().mark() > 0 ? "\ufeff" : "");
        char separator = content.dialect().separator();
        writer.write(content.dialect().announced() ? "sep=" + separator + "\r\n" : "");
        try (CsvLines lines = new CsvLines(content.encoding().reader(original), content.dialect())) {
            int row = 0;
            for (List<String> line = lines.next(); line != null; line = lines.next()) {
                row++;
                String text = CsvText.guarded(marks.text(row));
                List<String> values = new ArrayList<>(line);
                while (values.size() <= marks.column() && !text.isEmpty()) {
                    values.add("");
                }
                if (values.size() > marks.column()) {
                    values.set(marks.column(), text);
                }
                writer.write(String.join(String.valueOf(separator), values.stream().map(value -> quoted(value, separator)).toList()));
                writer.write("\r\n");
            }
        }
        writer.flush();
    }

    private static String quoted(String value, char separator) {
        boolean plain = value.indexOf(separator) < 0 && value.chars().noneMatch(c -> c == '"' || c == '\n' || c == '\r');
        return plain ? value : "\"" + value.replace("\"", "\"\"") + "\"";
    }
}
