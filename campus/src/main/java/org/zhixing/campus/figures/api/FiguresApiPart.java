package org.zhixing.campus.figures.api;

import org.springframework.stereotype.Component;
import org.zhixing.campus.site.api.ApiPart;
import org.zhixing.indicators.Label;
import org.zhixing.indicators.Language;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Indicators and figures in the description of the JSON interface.
@Component
final class FiguresApiPart implements ApiPart {

    private static final Map<String, Object> TEXT = Map.of("type", "string");
    private static final Map<String, Object> WHOLE_NUMBER = Map.of("type", "integer");
    private static final Map<String, Object> BOTH = Map.of("type", "object", "properties", Map.of("zh", TEXT, "en", TEXT));

    @Override
    public Label label() {
        return new Label("指标和数值", "Indicators and figures");
    }

    @Override
    public List<Operation> operations(Language language) {
        boolean zh = language == Language.ZH;
        Parameter year = Parameter.query("year", zh ? "年度，必填" : "the report's year; required", WHOLE_NUMBER);
        Parameter key = Parameter.path("key", zh ? "指标键" : "the indicator's key", TEXT);
        List<Parameter> paging = ApiPart.paging(language, Paging.USUAL, Paging.MOST);
        return List.of(
            new Operation("indicators", "/indicators", zh ? "指标目录" : "the catalogue of indicators", with(paging,
                Parameter.query("q", zh ? "名称、拼音、首字母、英文、指标键或出处" : "name, pinyin, initials, key or source", TEXT), Parameter.query("area", zh ? "领域" : "the area", TEXT),
                Parameter.query("kind", zh ? "来源" : "the kind", Map.of("type", "string", "enum", List.of("measured", "derived", "declared")))), "Indicators", "/indicators?q=zxs", true),
            new Operation("indicator", "/indicators/{key}", zh ? "一个指标：定义、公式、可以怎样分" : "one indicator: definition, formula, how it can be sliced", List.of(key), "Indicator", "/indicators/students.full_time", false),
            new Operation("figures", "/figures", zh ? "一年的数值，可以分项" : "the figures of a year, in slices if wanted", with(paging, year,
                Parameter.query("key", zh ? "指标键，可以多个；不写为全部" : "keys of indicators, all without it", Map.of("type", "array", "items", TEXT)),
                Parameter.query("by", zh ? "按什么分，例如 grade" : "by which dimensions, such as grade", TEXT)), "Figures", "/figures?year=2019&key=students.roll&by=grade", true),
            new Operation("figureRecords", "/figures/{key}/records", zh ? "一个数值计入的记录，或因某个原因未计入的" : "the records that a figure counts, or those left out for a reason", with(paging, key, year,
                Parameter.query("verdict", zh ? "0 为计入；其他为 verdicts 里的原因" : "0 for those counted, or a reason among `verdicts`", WHOLE_NUMBER)), "FigureRecords", "/figures/students.full_time/records?year=2019&grade=1", true));
    }

    private static List<Parameter> with(List<Parameter> paging, Parameter... own) {
        return Stream.concat(Stream.of(own), paging.stream()).toList();
    }

    @Override
    public Map<String, Object> schemas(Language language) {
        boolean zh = language == Language.ZH;
        Map<String, Object> indicator = Map.of("type", "object", "properties", Map.of("key", TEXT, "label", BOTH, "kind", TEXT, "area", TEXT, "decimals", WHOLE_NUMBER, "source", TEXT, "version", WHOLE_NUMBER,
            "unit", Map.of("type", "object", "properties", Map.of("code", TEXT, "text", BOTH)), "definition", BOTH, "formula", BOTH));
        Map<String, Object> figure = Map.of("type", "object", "properties", Map.of("key", TEXT, "year", WHOLE_NUMBER, "slice", Map.of("type", "object", "additionalProperties", TEXT),
            "value", Map.of("type", List.of("number", "null"), "description", zh ? "至多十二位小数" : "to twelve decimals"), "exact", Map.of("type", "string", "description", zh ? "精确的分数" : "the exact fraction"),
            "missing", Map.of("type", "string", "enum", List.of("not_collected", "not_applicable")), "shown", TEXT, "unit", TEXT, "counted", WHOLE_NUMBER, "version", WHOLE_NUMBER));
        Map<String, Object> verdict = Map.of("type", "object", "properties", Map.of("verdict", WHOLE_NUMBER, "reason", BOTH, "records", WHOLE_NUMBER));
        Map<String, Object> record = Map.of("type", "object", "properties", Map.of("type", TEXT, "id", Map.of("type", "string", "format", "uuid"), "label", TEXT, "value", TEXT, "record", TEXT));
        return Map.of("Indicator", indicator, "Indicators", list("Indicator"), "Figure", figure, "Figures", list("Figure"), "Verdict", verdict, "FigureRecord", record,
            "FigureRecords", Map.of("type", "object", "properties", Map.of("items", items("FigureRecord"), "verdicts", items("Verdict"), "next", TEXT)));
    }

    private static Map<String, Object> list(String of) {
        return Map.of("type", "object", "properties", Map.of("total", WHOLE_NUMBER, "items", items(of), "next", TEXT));
    }

    private static Map<String, Object> items(String of) {
        return Map.of("type", "array", "items", Map.of("$ref", "#/components/schemas/" + of));
    }
}
