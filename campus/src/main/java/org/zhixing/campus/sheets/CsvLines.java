package org.zhixing.campus.sheets;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/// The lines of a CSV text as values; a value in quotes may hold separators, line breaks and doubled quotes.
final class CsvLines implements AutoCloseable {

    private static final int NOTHING = -1;

    private final Reader in;
    private final char separator;
    private final char[] buffer = new char[1 << 14];
    private final StringBuilder value = new StringBuilder();
    private int length;
    private int at;

    CsvLines(Reader in, Dialect dialect) throws IOException {
        this.in = in;
        this.separator = dialect.separator();
        if (dialect.announced()) {
            next();
        }
    }

    /// The next line's values, null after the last.
    @Nullable List<String> next() throws IOException {
        int first = peek();
        if (first == NOTHING || first == '\u001a') {
            return null;
        }
        List<String> values = new ArrayList<>();
        while (true) {
            values.add(value());
            int end = take();
            if (end == '\r' && peek() == '\n') {
                take();
            }
            if (end != separator) {
                return values;
            }
            if (values.size() > Rows.MOST_COLUMNS * 40) {
                throw new Unreadable("列数太多", "has too many columns");
            }
        }
    }

    private String value() throws IOException {
        value.setLength(0);
        if (peek() == '"') {
            take();
            quoted();
        }
        for (int c = peek(); c != NOTHING && c != separator && c != '\n' && c != '\r'; c = peek()) {
            append((char) take());
        }
        return value.toString();
    }

    private void quoted() throws IOException {
        while (true) {
            int c = take();
            if (c == NOTHING) {
                throw new Unreadable("之后有一个引号没有配对，它后面的内容都被包了进去", "is followed by a quote that is never closed, so that the rest of the file is inside it");
            }
            if (c != '"') {
                append((char) c);
            } else if (peek() == '"') {
                append((char) take());
            } else {
                return;
            }
        }
    }

    private void append(char c) throws Unreadable {
        Texts.requireShort(value.length());
        value.append(c);
    }

    private int take() throws IOException {
        int c = peek();
        at++;
        return c;
    }

    private int peek() throws IOException {
        if (at >= length && length >= 0) {
            length = in.read(buffer);
            at = 0;
        }
        return length < 0 ? NOTHING : buffer[at];
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
