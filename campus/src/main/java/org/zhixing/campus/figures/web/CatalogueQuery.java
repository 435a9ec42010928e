package org.zhixing.campus.figures.web;

import org.springframework.web.util.UriUtils;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// What is looked for in the catalogue, as the address says it.
/// @param words    parts of a name, its pinyin or initials, an English name, a key or a source
/// @param kind     the code of a kind of indicator
/// @param value    `yes` for those that have a value, `no` for those that have none
record CatalogueQuery(String words, String area, String unit, String kind, String value, String year) {

    static CatalogueQuery of(Map<String, String> parameters) {
        return new CatalogueQuery(parameters.getOrDefault("q", "").strip(), parameters.getOrDefault("area", ""), parameters.getOrDefault("unit", ""),
            parameters.getOrDefault("kind", ""), parameters.getOrDefault("value", ""), parameters.getOrDefault("year", ""));
    }

    /// The address that shows the same again.
    String url() {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("q", words);
        said.put("area", area);
        said.put("unit", unit);
        said.put("kind", kind);
        said.put("value", value);
        said.put("year", year);
        String query = said.entrySet().stream().filter(each -> !each.getValue().isEmpty())
            .map(each -> each.getKey() + "=" + UriUtils.encode(each.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
        return query.isEmpty() ? "/indicators" : "/indicators?" + query;
    }
}
