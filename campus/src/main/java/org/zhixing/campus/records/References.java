package org.zhixing.campus.records;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.zhixing.indicators.Label;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/// Records that others name by their natural key; the parts of a key of several columns are joined by `/`.
final class References {

    static final Field<UUID> ID = DSL.field(DSL.name("id"), UUID.class);

    private record Named(String type, String text) {}

    private final RecordTypes types;
    private final DSLContext sql;
    private final Map<Named, Reading> known = new HashMap<>();

    References(RecordTypes types, DSLContext sql) {
        this.types = types;
        this.sql = sql;
    }

    Reading read(RecordColumn column, String text) {
        String written = text.strip();
        if (written.isEmpty()) {
            return column.required() ? Reading.unreadable("必须填写", "must be filled in") : Reading.nothing();
        }
        return found(types.referredTo(column), written);
    }

    private Reading found(RecordType type, String text) {
        Named named = new Named(type.name(), text);
        Reading seen = known.get(named);
        if (seen == null) {
            seen = find(type, text);
            known.put(named, seen);
        }
        return seen;
    }

    private Reading find(RecordType type, String text) {
        List<RecordColumn> key = type.keyColumns();
        String[] parts = text.split("/", -1);
        if (parts.length != key.size()) {
            String form = String.join("/", key.stream().map(column -> column.label().zh()).toList());
            String english = String.join("/", key.stream().map(column -> column.label().en()).toList());
            return Reading.unreadable("应写成“" + form + "”", "should read “" + english + "”");
        }
        List<Condition> conditions = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            RecordColumn column = key.get(i);
            switch (column.refersTo() == null ? Texts.read(column, parts[i]) : read(column, parts[i])) {
                case Reading.Unreadable unreadable -> {
                    return unreadable;
                }
                case Reading.Value value -> conditions.add(equal(column.field(), value.value()));
            }
        }
        List<UUID> ids = sql.select(ID).from(type.table()).where(conditions).fetch(ID);
        return ids.size() == 1 ? Reading.value(ids.getFirst()) : parts.length == 1 ? repaired(type, key.getFirst(), text) : none(type);
    }

    /// Where exactly one declared code is the text with leading zeros, that one is meant.
    private Reading repaired(RecordType type, RecordColumn column, String text) {
        if (!text.matches("[0-9]+")) {
            return none(type);
        }
        Field<String> code = column.field().coerce(String.class);
        Map<UUID, String> candidates = sql.select(ID, code).from(type.table())
            .where(DSL.ltrim(code, "0").eq(text.replaceFirst("^0+", "")).and(DSL.length(code).gt(text.length()))).fetchMap(ID, code);
        if (candidates.size() > 1) {
            String all = String.join("、", candidates.values().stream().sorted().toList());
            return Reading.unreadable("可能是" + all + "，请写全", "could be " + all.replace("、", " or ") + "; write it in full");
        }
        return candidates.entrySet().stream().findFirst().<Reading>map(only -> new Reading.Value(only.getKey(), Texts.repaired(only.getValue()))).orElseGet(() -> none(type));
    }

    private static Reading none(RecordType type) {
        Label label = type.label();
        return Reading.unreadable("没有这样的" + label.zh() + "，请先登记", "there is no such " + label.en().toLowerCase(Locale.ROOT) + "; record it first");
    }

    @SuppressWarnings("unchecked")
    private static Condition equal(Field<?> field, @Nullable Object value) {
        return ((Field<Object>) field).eq(value);
    }
}
