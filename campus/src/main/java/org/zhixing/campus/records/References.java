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
import java.util.function.Function;
import java.util.stream.Stream;

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

    /// By the natural key; then by an alias; then by an alias that lost its leading zeros. Only one record may be meant.
    private Reading find(RecordType type, String text) {
        List<RecordColumn> key = type.keyColumns();
        String[] parts = parts(key.size(), text);
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
        return ids.isEmpty() ? meant(type, text) : Reading.value(ids.getFirst());
    }

    /// From the right, so that a name with a slash may stand in front.
    private static String[] parts(int keys, String text) {
        List<String> parts = new ArrayList<>(List.of(text.split("/", -1)));
        while (parts.size() > keys) {
            parts.addFirst(parts.removeFirst() + "/" + parts.removeFirst());
        }
        return parts.toArray(String[]::new);
    }

    private Reading meant(RecordType type, String text) {
        List<Meant> exactly = candidates(type, field -> field.eq(text));
        if (!exactly.isEmpty()) {
            return only(exactly, null);
        }
        List<Meant> zerosLost = text.matches("[0-9]+") ? candidates(type, field -> DSL.ltrim(field, "0").eq(text.replaceFirst("^0+", "")).and(DSL.length(field).gt(text.length()))) : List.of();
        return zerosLost.isEmpty() ? none(type) : only(zerosLost, Texts.repaired(zerosLost.getFirst().by));
    }

    /// A record that has the text in its alias.
    private record Meant(UUID id, String by, String name) {}

    private List<Meant> candidates(RecordType type, Function<Field<String>, Condition> has) {
        Field<String> name = type.key().getFirst().cast(String.class);
        return Stream.concat(type.key().size() == 1 ? type.key().stream() : Stream.of(), type.aliases().stream()).map(field -> field.coerce(String.class))
            .flatMap(alias -> sql.select(ID, alias, name).from(type.table()).where(has.apply(alias)).orderBy(alias, name).fetch(row -> new Meant(row.value1(), row.value2(), row.value3())).stream())
            .distinct().toList();
    }

    private static Reading only(List<Meant> candidates, @Nullable Label notice) {
        if (candidates.size() == 1) {
            return new Reading.Value(candidates.getFirst().id, notice);
        }
        List<String> all = candidates.stream().map(each -> each.by.equals(each.name) ? each.by : each.by + " " + each.name).toList();
        return Reading.unreadable("可能是" + String.join("、", all) + "，请写明是哪一个", "could be " + String.join(" or ", all) + "; say which one");
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
