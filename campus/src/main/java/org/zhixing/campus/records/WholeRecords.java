package org.zhixing.campus.records;

import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhixing.indicators.Language;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/// Every record of a type with all its columns, unmasked: for those whose records they are.
/// Memory does not grow with the records.
@Component
public final class WholeRecords {

    private static final int AT_ONCE = 2_000;

    private final RecordTypes types;
    private final DSLContext sql;

    WholeRecords(RecordTypes types, DSLContext sql) {
        this.types = types;
        this.sql = sql;
    }

    /// Gives them as they were recorded, one after the other: for each column a text, a number, a day or null.
    /// References are texts, by the natural key of the record that they mean; codes are texts, by their meaning.
    /// @return how many there were
    public long read(RecordType type, Language language, Consumer<List<@Nullable Object>> reader) {
        Joined joined = new Joined(types, type);
        return sql.transactionResult(transaction -> {
            long count = 0;
            try (Cursor<Record> records = DSL.using(transaction).select(joined.fields()).from(joined.tables()).orderBy(joined.id()).fetchSize(AT_ONCE).fetchLazy()) {
                for (Record record : records) {
                    List<@Nullable Object> values = new ArrayList<>(type.columns().size());
                    for (RecordColumn column : type.columns()) {
                        values.add(column.asWritten(record.get(values.size()), language));
                    }
                    reader.accept(values);
                    count++;
                }
            }
            return count;
        });
    }

    /// A type's table with those that it refers to, each joined once for each reference.
    private static final class Joined {

        private final RecordTypes types;
        private final Table<?> own;
        private final List<Field<?>> fields = new ArrayList<>();
        private Table<?> tables;
        private int joins;

        Joined(RecordTypes types, RecordType type) {
            this.types = types;
            this.own = type.table().as("t0");
            this.tables = own;
            type.columns().forEach(column -> fields.add(field(own, column)));
        }

        List<Field<?>> fields() {
            return fields;
        }

        Table<?> tables() {
            return tables;
        }

        Field<?> id() {
            return Objects.requireNonNull(own.field(KeyTexts.ID));
        }

        private Field<?> field(Table<?> in, RecordColumn column) {
            Field<?> field = Objects.requireNonNull(in.field(column.field()));
            if (column.refersTo() == null) {
                return field;
            }
            RecordType target = types.referredTo(column);
            joins++;
            Table<?> table = target.table().as("t" + joins);
            tables = tables.leftJoin(table).on(Objects.requireNonNull(table.field(KeyTexts.ID)).eq(field.coerce(KeyTexts.ID)));
            List<Field<String>> parts = new ArrayList<>();
            for (RecordColumn part : target.keyColumns()) {
                if (!parts.isEmpty()) {
                    parts.add(DSL.inline("/"));
                }
                parts.add(field(table, part).cast(String.class));
            }
            return parts.size() == 1 ? parts.getFirst() : DSL.concat(parts.toArray(Field<?>[]::new));
        }
    }
}
