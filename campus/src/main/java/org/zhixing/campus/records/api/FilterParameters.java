package org.zhixing.campus.records.api;

import org.zhixing.campus.records.RecordColumn;
import org.zhixing.campus.records.RecordType;
import org.zhixing.campus.records.list.FilterKind;
import org.zhixing.campus.records.list.RecordView;
import org.zhixing.campus.site.api.ApiPart.Parameter;
import org.zhixing.campus.site.api.Json;
import org.zhixing.indicators.Language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The parameters by which a list of a type can be filtered and ordered.
final class FilterParameters {

    private static final Map<String, Object> TEXT = Json.of("type", "string");
    private static final Map<String, Object> DAY = Json.of("type", "string", "format", "date");

    private FilterParameters() {}

    static List<Parameter> of(RecordType type, Language language) {
        boolean zh = language == Language.ZH;
        List<Parameter> parameters = new ArrayList<>();
        type.columns().forEach(column -> add(column, column.label().in(language), zh, parameters));
        if (RecordView.spanned(type)) {
            parameters.add(Parameter.query("valid_on", zh ? "在这一天有效" : "valid on this day", DAY));
        }
        List<String> orders = new ArrayList<>();
        type.columns().stream().filter(column -> column.mask() == null).forEach(column -> orders.addAll(List.of(column.name(), "-" + column.name())));
        parameters.add(Parameter.query("sort", zh ? "排序，前加减号为降序；默认按自然主键" : "the order, descending with a minus; by the natural key by default", Json.of("type", "string", "enum", orders)));
        parameters.add(Parameter.query("columns", zh ? "只要这些列，逗号分隔" : "only these columns, separated by commas", TEXT));
        return parameters;
    }

    private static void add(RecordColumn column, String label, boolean zh, List<Parameter> parameters) {
        String name = column.name();
        switch (FilterKind.of(column)) {
            case TEXT, REFERENCE -> {
                parameters.add(Parameter.query(name, zh ? label + "含此内容" : label + " contains this", TEXT));
                parameters.add(Parameter.query(name + ".how", zh ? "怎样比较" : "compared how", Json.of("type", "string", "enum", List.of("contains", "begins", "is"), "default", "contains")));
            }
            case EXACT -> parameters.add(Parameter.query(name, zh ? label + "等于（完整内容；查询会留下记录）" : label + " is (the whole value; the search is remembered)", TEXT));
            case CODES -> parameters.add(Parameter.query(name, zh ? label + "为其中之一" : label + " is one of these", Json.of("type", "array", "items",
                Json.of("type", "string", "enum", List.copyOf(java.util.Objects.requireNonNull(column.codes()).values().keySet())))));
            case NUMBER -> range(name, label, Json.of("type", JsonType.of(column)), zh, parameters);
            case DAY -> range(name, label, DAY, zh, parameters);
            case YEAR -> range(name, zh ? label + "的年份" : "year of " + label, Json.of("type", "integer"), zh, parameters);
            case TRUTH -> parameters.add(Parameter.query(name, label, Json.of("type", "boolean")));
            case NONE -> { }
        }
        if (column.refersTo() != null) {
            parameters.add(Parameter.query(name + ".id", zh ? label + "是这条记录" : label + " is this record", Json.of("type", "string", "format", "uuid")));
        }
        if (!column.required() && column.mask() == null) {
            parameters.add(Parameter.query(name + ".empty", zh ? label + "是否为空" : "whether " + label + " is empty", Json.of("type", "boolean")));
        }
    }

    private static void range(String name, String label, Map<String, Object> schema, boolean zh, List<Parameter> parameters) {
        parameters.add(Parameter.query(name + ".from", zh ? label + "不小于" : label + " from", schema));
        parameters.add(Parameter.query(name + ".to", zh ? label + "不大于" : label + " to", schema));
    }
}
