package org.zhixing.campus.search;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.TableField;
import org.jooq.impl.DSL;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The ways in which records of a type fit what was typed, the best first. Each can be answered from an index on its own,
/// so that a search is quick among many records; whatever was typed is compared as it is, and none of its characters stands for others.
final class Tiers {

    /// A way to fit.
    record Tier(int rank, Condition condition) {}

    private final SearchedType type;
    private final Query query;

    Tiers(SearchedType type, Query query) {
        this.type = type;
        this.query = query;
    }

    List<Tier> all() {
        List<Tier> tiers = new ArrayList<>();
        Stream.concat(type.secrets().stream(), type.keys().stream()).forEach(field -> tiers.add(new Tier(0, text(field).in(cases(query.text())))));
        type.names().forEach(field -> tiers.add(new Tier(0, text(field).in(cases(query.text())))));
        type.keys().forEach(field -> tiers.add(new Tier(1, begins(text(field), query.text()))));
        type.names().forEach(field -> tiers.add(new Tier(2, begins(text(field), query.text()))));
        tiers.add(new Tier(3, DSL.and(query.words().stream().map(word -> DSL.or(Stream.concat(
            type.keys().stream().map(field -> begins(text(field), word)), type.names().stream().map(field -> has(text(field), word))).toList())).toList())));
        return tiers;
    }

    /// As typed and in capital and small letters, so that indexes of the column itself serve.
    private static List<String> cases(String typed) {
        return List.copyOf(new LinkedHashSet<>(List.of(typed, typed.toUpperCase(Locale.ROOT), typed.toLowerCase(Locale.ROOT))));
    }

    private static Condition begins(Field<String> field, String typed) {
        return DSL.or(cases(typed).stream().map(text -> field.like(literal(text) + "%")).toList());
    }

    /// By the characters first, of which there is an index where names are many, then by their order.
    private static Condition has(Field<String> field, String typed) {
        return DSL.or(cases(typed).stream().map(text -> DSL.condition("string_to_array({0}, null) @> string_to_array({1}, null)", field, DSL.val(text))
            .and(field.like("%" + literal(text) + "%"))).toList());
    }

    static String literal(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static Field<String> text(TableField<?, ?> field) {
        return field.coerce(String.class);
    }
}
