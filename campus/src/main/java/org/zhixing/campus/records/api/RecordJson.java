package org.zhixing.campus.records.api;

import org.jspecify.annotations.Nullable;
import org.zhixing.campus.records.RecordColumn;
import org.zhixing.campus.records.RecordType;
import org.zhixing.campus.records.list.FilterKind;
import org.zhixing.campus.records.list.ListedRecord;
import org.zhixing.campus.site.api.ApiCall;
import org.zhixing.campus.site.api.Json;
import org.zhixing.indicators.Label;
import org.zhixing.indicators.Language;
import org.zhixing.indicators.value.Unit;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Records and their types as JSON: numbers exact, days in ISO 8601, codes with their meaning, references with the natural key of what they mean,
/// sensitive values as masked text.
final class RecordJson {

    private RecordJson() {}

    static Map<String, Object> record(RecordType type, List<RecordColumn> columns, ListedRecord record, Language language) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        columns.forEach(column -> values.put(column.name(), value(column, record, language)));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", record.id().toString());
        json.put("url", ApiCall.ROOT + "/records/" + type.name() + "/" + record.id());
        json.put("page", "/records/" + type.name() + "/" + record.id());
        json.put("values", values);
        return json;
    }

    private static @Nullable Object value(RecordColumn column, ListedRecord record, Language language) {
        ListedRecord.Value value = record.value(column);
        Object raw = value.raw();
        if (raw == null) {
            return null;
        }
        if (column.mask() != null) {
            return record.text(column, language);
        }
        if (column.refersTo() != null) {
            Map<String, Object> reference = new LinkedHashMap<>();
            reference.put("type", column.refersTo());
            reference.put("id", raw.toString());
            reference.put("key", value.key() == null ? "" : value.key());
            return reference;
        }
        if (column.codes() != null) {
            Map<String, Object> code = new LinkedHashMap<>();
            code.put("code", raw.toString());
            code.put("label", record.text(column, language));
            return code;
        }
        return raw instanceof LocalDate day ? day.toString() : raw;
    }

    static Map<String, Object> type(RecordType type, Label area, Language language) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("type", type.name());
        json.put("label", type.label().in(language));
        json.put("area", area.in(language));
        json.put("url", ApiCall.ROOT + "/records/" + type.name());
        json.put("key", type.keyColumns().stream().map(RecordColumn::name).toList());
        json.put("columns", type.columns().stream().map(column -> column(column, language)).toList());
        return json;
    }

    private static Map<String, Object> column(RecordColumn column, Language language) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", column.name());
        json.put("label", column.label().in(language));
        json.put("filter", FilterKind.of(column).name().toLowerCase(Locale.ROOT));
        json.put("required", column.required());
        json.put("sensitive", column.mask() != null);
        if (!column.unit().equals(Unit.NONE)) {
            json.put("unit", column.unit().text().in(language));
        }
        if (column.refersTo() != null) {
            json.put("refersTo", column.refersTo());
        }
        if (column.codes() != null) {
            json.put("codes", column.codes().values().entrySet().stream().map(code -> Json.of("code", code.getKey(), "label", code.getValue().in(language))).toList());
        }
        return json;
    }
}
