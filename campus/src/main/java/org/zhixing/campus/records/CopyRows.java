package org.zhixing.campus.records;

import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyIn;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;

/// Rows as the CSV that COPY reads: every value quoted, null left empty; sent in pieces of about 64 KiB.
final class CopyRows {

    private static final int PIECE = 1 << 16;

    private final CopyIn copy;
    private final StringBuilder text = new StringBuilder(PIECE + 1024);

    CopyRows(CopyIn copy) {
        this.copy = copy;
    }

    void write(int columns, @Nullable Object[] row) {
        if (row.length != columns) {
            throw new IllegalArgumentException("A row has " + row.length + " values for " + columns + " columns");
        }
        for (int i = 0; i < row.length; i++) {
            if (i > 0) {
                text.append(',');
            }
            append(row[i]);
        }
        text.append('\n');
        if (text.length() >= PIECE) {
            send();
        }
    }

    long finish() throws SQLException {
        send();
        return copy.endCopy();
    }

    private void append(@Nullable Object value) {
        if (value == null) {
            return;
        }
        String shown = value instanceof BigDecimal number ? number.toPlainString() : value.toString();
        text.append('"').append(shown.indexOf('"') < 0 ? shown : shown.replace("\"", "\"\"")).append('"');
    }

    private void send() {
        try {
            ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            copy.writeToCopy(bytes.array(), bytes.arrayOffset(), bytes.limit());
        } catch (CharacterCodingException half) {
            throw new IllegalArgumentException("A text has half a character: an unpaired surrogate", half);
        } catch (SQLException failed) {
            throw new Failed(failed);
        }
        text.setLength(0);
    }

    /// What PostgreSQL said in the middle of a stream.
    static final class Failed extends RuntimeException {

        private final SQLException cause;

        Failed(SQLException cause) {
            super(cause);
            this.cause = cause;
        }

        SQLException cause() {
            return cause;
        }
    }
}
