package org.zhixing.campus.sheets;

import org.jspecify.annotations.Nullable;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// Lines of values; texts that programs would take for formulas are guarded by [CsvText].
final class CsvWriter extends SheetWriter {

    private final Writer out;
    private boolean begun;

    CsvWriter(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    }

    @Override
    public void sheet(String name, List<Column> columns) throws IOException {
        if (begun) {
            throw new IllegalStateException("A CSV file has one sheet");
        }
        begun = true;
        out.write('\ufeff');
        row(columns.stream().map(Column::heading).toList());
    }

    @Override
    public void row(List<? extends @Nullable Object> values) throws IOException {
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                out.write(',');
            }
            Object value = values.get(i);
            if (value instanceof String text) {
                write(CsvText.guarded(text));
            } else if (value != null) {
                out.write(value instanceof BigDecimal number ? number.toPlainString() : Objects.toString(value));
            }
        }
        out.write("\r\n");
    }

    private void write(String text) throws IOException {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r' || c == '\t' || c == ';') && text.strip().equals(text);
        out.write(plain ? text : "\"" + text.replace("\"", "\"\"") + "\"");
    }

    @Override
    public void example(List<? extends @Nullable Object> values) throws IOException {
        row(values);
    }

    @Override
    public void sentences(String name, List<String> sentences) {
        throw new IllegalStateException("A CSV file has no place for sentences");
    }

    @Override
    public void finish() throws IOException {
        out.flush();
    }

    @Override
    public void close() {}
}
