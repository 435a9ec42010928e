package org.zhixing.campus.records;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SelectFieldOrAsterisk;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.zhixing.indicators.Language;
import org.zhixing.indicators.value.Unit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// Records as people read them: references by their natural key, codes by their meaning, what is sensitive masked.
@Component
public final class Sheet {

    private final RecordTypes types;
    private final DSLContext sql;
    private final KeyTexts keys;

    Sheet(RecordTypes types, DSLContext sql) {
        this.types = types;
        this.sql = sql;
        this.keys = new KeyTexts(types);
    }

    /// A heading for each column, with its unit.
    public List<String> headings(RecordType type, Language language) {
        return type.columns().stream().map(column -> heading(column, language)).toList();
    }

    public static String heading(RecordColumn column, Language language) {
        return column.label().in(language) + (column.unit().equals(Unit.NONE) ? ""
            : language == Language.ZH ? "（" + column.unit().text().zh() + "）" : " (" + column.unit().text().en() + ")");
    }

    /// A text for each column of each record, empty where it has no value.
    public Map<UUID, List<String>> masked(RecordType type, Collection<UUID> ids, Language language) {
        Table<?> table = type.table().as("t0");
        Field<UUID> id = Objects.requireNonNull(table.field(KeyTexts.ID));
        List<SelectFieldOrAsterisk> fields = new ArrayList<>(List.of(id));
        type.columns().forEach(column -> fields.add(text(column, table)));
        Map<UUID, List<String>> sheet = new HashMap<>();
        sql.select(fields).from(table).where(id.eq(DSL.any(ids.toArray(UUID[]::new)))).forEach(row -> {
            List<String> texts = new ArrayList<>();
            for (RecordColumn column : type.columns()) {
                texts.add(shown(column, Objects.toString(row.get(texts.size() + 1), ""), language));
            }
            sheet.put(row.get(id), texts);
        });
        return sheet;
    }

    /// A value's text as people read it: masked where it is sensitive, codes and truth values in words.
    public static String shown(RecordColumn column, String text, Language language) {
        if (text.isEmpty()) {
            return text;
        }
        return column.mask() != null ? column.mask().of(text) : open(column, text, language);
    }

    /// The same without a mask.
    public static String open(RecordColumn column, String text, Language language) {
        if (text.isEmpty()) {
            return text;
        }
        if (column.field().getType() == Boolean.class) {
            return text.equals("true") ? language == Language.ZH ? "是" : "yes" : language == Language.ZH ? "否" : "no";
        }
        return column.codes() != null && column.codes().values().containsKey(text) ? Objects.requireNonNull(column.codes().values().get(text)).in(language) : text;
    }

    private Field<String> text(RecordColumn column, Table<?> in) {
        Field<?> field = Objects.requireNonNull(in.field(column.field()));
        return column.refersTo() == null ? field.cast(String.class) : keys.of(types.referredTo(column), field.coerce(UUID.class));
    }
}
