package org.zhixing.campus.records.history;

import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhixing.campus.records.KeyTexts;
import org.zhixing.campus.records.RecordColumn;
import org.zhixing.campus.records.RecordType;
import org.zhixing.campus.records.RecordTypes;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import static org.zhixing.campus.records.db.Tables.CHANGE;

/// What became of one record, latest first. A change keeps the whole record before it, so what it changed shows against the state that followed.
@Component
public final class RecordHistory {

    private static final int MOST = 50;
    private static final JsonMapper JSON = JsonMapper.builder().enable(tools.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private final RecordTypes types;
    private final DSLContext sql;
    private final KeyTexts keys;

    RecordHistory(RecordTypes types, DSLContext sql) {
        this.types = types;
        this.sql = sql;
        this.keys = new KeyTexts(types);
    }

    public List<Change> of(RecordType type, UUID record) {
        var rows = sql.select(CHANGE.KIND, CHANGE.AT, CHANGE.VIEWER, CHANGE.WHY, CHANGE.IMPORT, CHANGE.FORMER).from(CHANGE)
            .where(CHANGE.RECORD.eq(record)).and(CHANGE.RECORD_TYPE.eq(type.name())).orderBy(CHANGE.ID.desc()).limit(MOST).fetch();
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<String, String> known = new HashMap<>();
        JsonNode after = present(type, record);
        List<Change> changes = new ArrayList<>();
        for (var row : rows) {
            JsonNode before = tree(row.value6());
            changes.add(new Change(row.value1(), row.value2(), row.value3(), row.value4(), row.value5(), before == null || after == null ? List.of() : differences(type, before, after, known)));
            after = before;
        }
        return changes;
    }

    /// What a record said before it was removed, by column; empty for one that was never removed.
    public List<Change.Field> last(RecordType type, UUID record) {
        JsonNode former = tree(sql.select(CHANGE.FORMER).from(CHANGE).where(CHANGE.RECORD.eq(record)).and(CHANGE.RECORD_TYPE.eq(type.name())).and(CHANGE.KIND.eq("removed"))
            .orderBy(CHANGE.ID.desc()).limit(1).fetchOne(CHANGE.FORMER));
        Map<String, String> known = new HashMap<>();
        return former == null ? List.of() : type.columns().stream().map(column -> new Change.Field(column, read(column, text(former, column), known), "")).toList();
    }

    private @Nullable JsonNode present(RecordType type, UUID record) {
        Table<?> table = type.table().as("t");
        return tree(sql.select(DSL.field("to_jsonb(t)", JSONB.class)).from(table).where(Objects.requireNonNull(table.field("id", UUID.class)).eq(record)).fetchOne(0, JSONB.class));
    }

    private static @Nullable JsonNode tree(@Nullable JSONB json) {
        return json == null ? null : JSON.readTree(json.data());
    }

    private List<Change.Field> differences(RecordType type, JsonNode before, JsonNode after, Map<String, String> known) {
        return type.columns().stream().filter(column -> !text(before, column).equals(text(after, column)))
            .map(column -> new Change.Field(column, read(column, text(before, column), known), read(column, text(after, column), known))).toList();
    }

    private static String text(JsonNode row, RecordColumn column) {
        JsonNode value = row.get(column.name());
        return value == null || value.isNull() ? "" : value.isNumber() ? value.decimalValue().toPlainString() : value.asString();
    }

    /// A reference reads as the natural key of what it means.
    private String read(RecordColumn column, String text, Map<String, String> known) {
        if (column.refersTo() == null || text.isEmpty()) {
            return text;
        }
        return known.computeIfAbsent(text, id -> Objects.requireNonNullElse(sql.select(keys.of(types.referredTo(column), DSL.val(UUID.fromString(id)))).fetchOne(0, String.class), id));
    }
}
