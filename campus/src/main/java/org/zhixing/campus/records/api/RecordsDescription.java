package org.zhixing.campus.records.api;

import org.springframework.stereotype.Component;
import org.zhixing.campus.records.RecordColumn;
import org.zhixing.campus.records.RecordType;
import org.zhixing.campus.records.RecordTypes;
import org.zhixing.campus.site.api.ApiPart;
import org.zhixing.campus.site.api.Json;
import org.zhixing.indicators.Label;
import org.zhixing.indicators.Language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The addresses of records for OpenAPI: two for each type, with its filters and its schema, from its declaration.
@Component
final class RecordsDescription implements ApiPart {

    private final RecordTypes types;

    RecordsDescription(RecordTypes types) {
        this.types = types;
    }

    @Override
    public Label label() {
        return new Label("记录", "Records");
    }

    @Override
    public List<Operation> operations(Language language) {
        List<Operation> operations = new ArrayList<>();
        boolean zh = language == Language.ZH;
        operations.add(new Operation("types", "/records", zh ? "全部记录类型及其各列" : "All record types with their columns", List.of(), "RecordTypes", "/records", false));
        for (RecordType type : types.inOrder()) {
            String label = type.label().in(language);
            String path = "/records/" + type.name();
            List<Parameter> parameters = new ArrayList<>(ApiPart.paging(language, RecordsApi.USUAL, RecordsApi.MOST));
            parameters.addAll(FilterParameters.of(type, language));
            operations.add(new Operation("list_" + type.name(), path, zh ? label + "：列表" : label + ": list", parameters, listSchema(type), path + "?limit=10", true));
            operations.add(new Operation("get_" + type.name(), path + "/{id}", zh ? label + "：一条记录" : label + ": one record",
                List.of(Parameter.path("id", zh ? "记录编号" : "the record's id", Json.of("type", "string", "format", "uuid"))), schema(type), path + "?limit=1", false));
        }
        return operations;
    }

    @Override
    public Map<String, Object> schemas(Language language) {
        Map<String, Object> schemas = new LinkedHashMap<>();
        Map<String, Object> text = Json.of("type", "string");
        schemas.put("RecordTypes", object(Json.of("items", array(object(Json.of("type", text, "label", text, "area", text, "url", text, "key", array(text), "columns", array(Json.of("type", "object"))))))));
        schemas.put("Code", object(Json.of("code", text, "label", text)));
        schemas.put("Reference", object(Json.of("type", text, "id", Json.of("type", "string", "format", "uuid"), "key", text)));
        for (RecordType type : types.inOrder()) {
            schemas.put(schema(type), record(type, language));
            schemas.put(listSchema(type), object(Json.of("type", text, "items", array(reference(schema(type))), "next", Json.of("type", List.of("string", "null")))));
        }
        return schemas;
    }

    private static Map<String, Object> record(RecordType type, Language language) {
        Map<String, Object> values = new LinkedHashMap<>();
        type.columns().forEach(column -> values.put(column.name(), value(column, language)));
        Map<String, Object> text = Json.of("type", "string");
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("id", Json.of("type", "string", "format", "uuid"));
        properties.put("url", text);
        properties.put("page", text);
        properties.put("values", Json.of("type", "object", "properties", values));
        return Json.of("type", "object", "description", type.label().in(language), "properties", properties, "required", List.of("id", "values"));
    }

    private static Map<String, Object> value(RecordColumn column, Language language) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("description", column.label().in(language) + (column.mask() == null ? "" : language == Language.ZH ? "（遮盖）" : " (masked)"));
        String kind = column.mask() != null ? "string" : column.refersTo() != null ? "Reference" : column.codes() != null ? "Code" : JsonType.of(column);
        if (kind.equals("Reference") || kind.equals("Code")) {
            Map<String, Object> meant = reference(kind);
            schema.put("anyOf", column.required() ? List.of(meant) : List.of(meant, Json.of("type", "null")));
        } else {
            schema.put("type", column.required() ? kind : List.of(kind, "null"));
            if (column.mask() == null && JsonType.isDay(column)) {
                schema.put("format", "date");
            }
        }
        return schema;
    }

    private static String schema(RecordType type) {
        return type.name();
    }

    private static String listSchema(RecordType type) {
        return type.name() + "_list";
    }

    private static Map<String, Object> reference(String schema) {
        return Json.of("$ref", "#/components/schemas/" + schema);
    }

    private static Map<String, Object> object(Map<String, Object> properties) {
        return Json.of("type", "object", "properties", properties);
    }

    private static Map<String, Object> array(Map<String, Object> items) {
        return Json.of("type", "array", "items", items);
    }
}
