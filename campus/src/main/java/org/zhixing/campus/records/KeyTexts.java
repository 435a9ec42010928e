package org.zhixing.campus.records;

import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

import java.util.Objects;
import java.util.UUID;

/// The natural key of a record that another one refers to, as one text in SQL: its parts joined by `/`, references in it resolved in turn.
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

    private Field<String> of(RecordType type, Field<UUID> id, int depth) {
        Table<?> table = type.table().as("key" + depth);
        Field<String> key = DSL.inline("");
        for (RecordColumn part : type.keyColumns()) {
            Field<?> field = Objects.requireNonNull(table.field(part.field()));
            Field<String> own = part.refersTo() == null ? field.cast(String.class) : of(types.referredTo(part), field.coerce(UUID.class), depth + 1);
            key = part.field().equals(type.key().getFirst()) ? own : key.concat(DSL.inline("/"), own);
        }
        return DSL.field(DSL.select(key).from(table).where(Objects.requireNonNull(table.field(ID)).eq(id)));
    }
}
