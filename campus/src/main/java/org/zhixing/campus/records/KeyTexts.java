package org.zhixing.campus.records;

import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/// The natural key of a record as one text in SQL: its parts joined by `/`, references in it resolved in turn.
public final class KeyTexts {

    static final Field<UUID> ID = DSL.field(DSL.name("id"), UUID.class);

    private final RecordTypes types;

    public KeyTexts(RecordTypes types) {
        this.types = types;
    }

    /// The text of the record of that type with that id; null where there is none.
    public Field<String> of(RecordType type, Field<UUID> id) {
        return of(type, id, 1);
    }

    /// The text of a row that has the type's columns, under its table's name in the statement; what it lacks is left blank.
    public Field<String> ofRow(RecordType type, String table) {
        return joined(type.keyColumns().stream().map(part -> DSL.coalesce(value(part, table), DSL.inline(""))).toList());
    }

    /// The text of one column of such a row.
    public Field<String> value(RecordColumn column, String table) {
        return text(column, DSL.field(DSL.name(table, column.name()), column.field().getDataType()), 1);
    }

    private Field<String> of(RecordType type, Field<UUID> id, int depth) {
        Table<?> table = type.table().as("key" + depth);
        List<Field<String>> parts = new ArrayList<>();
        type.keyColumns().forEach(part -> parts.add(text(part, Objects.requireNonNull(table.field(part.field())), depth + 1)));
        return DSL.field(DSL.select(joined(parts)).from(table).where(Objects.requireNonNull(table.field(ID)).eq(id)));
    }

    private Field<String> text(RecordColumn column, Field<?> field, int depth) {
        return column.refersTo() == null ? field.cast(String.class) : of(types.referredTo(column), field.coerce(UUID.class), depth);
    }

    private static Field<String> joined(List<Field<String>> parts) {
        return parts.stream().reduce((before, part) -> before.concat(DSL.inline("/"), part)).orElse(DSL.inline(""));
    }
}
