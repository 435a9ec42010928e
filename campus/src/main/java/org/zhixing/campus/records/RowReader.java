package org.zhixing.campus.records;

import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.zhixing.indicators.Label;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Reads one row of texts as a record of its type, and remembers what was repaired and what is wrong.
final class RowReader {

    private final RecordType type;
    private final References references;
    private final int row;
    private final List<Outcome.Remark> notices = new ArrayList<>();
    private final List<Outcome.Remark> problems = new ArrayList<>();

    /// @param row its number, for the remarks
    RowReader(RecordType type, References references, int row) {
        this.type = type;
        this.references = references;
        this.row = row;
    }

    List<Outcome.Remark> notices() {
        return notices;
    }

    List<Outcome.Remark> problems() {
        return problems;
    }

    /// Fills in the values that could be read; rules are asked once all could.
    Record read(Record record, Map<String, String> texts) {
        Map<RecordColumn, String> written = new HashMap<>();
        texts.forEach((heading, text) -> type.column(heading).ifPresentOrElse(column -> written.put(column, text),
            () -> problems.add(new Outcome.Remark(row, new Label(heading, heading), null,
                new Label(type.label().zh() + "没有这一栏", "there is no such column in " + type.label().en().toLowerCase(Locale.ROOT))))));
        for (RecordColumn column : type.columns()) {
            String text = written.getOrDefault(column, "");
            switch (column.refersTo() == null ? Texts.read(column, text) : references.read(column, text)) {
                case Reading.Value value -> set(record, column, value, text);
                case Reading.Unreadable unreadable -> problems.add(new Outcome.Remark(row, column.label(), text, unreadable.why()));
            }
        }
        if (problems.isEmpty()) {
            type.rules().stream().filter(rule -> !rule.holds().test(record))
                .forEach(rule -> problems.add(new Outcome.Remark(row, null, null, rule.sentence())));
        }
        return record;
    }

    private void set(Record record, RecordColumn column, Reading.Value value, String text) {
        if (value.value() != null) {
            set(record, column.field(), value.value());
        }
        if (value.notice() != null) {
            notices.add(new Outcome.Remark(row, column.label(), text, value.notice()));
        }
    }

    private static <T> void set(Record record, Field<T> field, @Nullable Object value) {
        record.set(field, field.getType().cast(value));
    }
}
