package org.zhixing.campus.site.api;

import org.zhixing.indicators.Label;
import org.zhixing.indicators.Language;

import java.util.List;
import java.util.Map;

/// A part of the JSON interface that describes itself for the OpenAPI document and the page `/api`. Whoever adds addresses under `/api/v1` has one as a bean.
public interface ApiPart {

    /// What people call it.
    Label label();

    /// Its addresses, in their order.
    List<Operation> operations(Language language);

    /// The JSON schemas that the operations refer to, by name.
    Map<String, Object> schemas(Language language);

    /// One address that can be read.
    /// @param path       below `/api/v1`, such as `/records/student/{id}`
    /// @param schema     the name of the answer's schema
    /// @param example    an address to try, below `/api/v1`
    /// @param paged      whether it answers page by page, by `limit` and `cursor`
    record Operation(String id, String path, String summary, List<Parameter> parameters, String schema, String example, boolean paged) {}

    /// @param in     `path` or `query`
    /// @param schema of its value, as JSON schema
    record Parameter(String name, String in, String description, Map<String, Object> schema) {

        public static Parameter query(String name, String description, Map<String, Object> schema) {
            return new Parameter(name, "query", description, schema);
        }

        public static Parameter path(String name, String description, Map<String, Object> schema) {
            return new Parameter(name, "path", description, schema);
        }
    }

    /// The usual parameters of what is paged.
    static List<Parameter> paging(Language language, int usual, int most) {
        boolean zh = language == Language.ZH;
        return List.of(Parameter.query("limit", zh ? "一次最多几条" : "how many at most", Json.of("type", "integer", "minimum", 1, "maximum", most, "default", usual)),
            Parameter.query("cursor", zh ? "上一次回答里的 next" : "`next` of the answer before", Json.of("type", "string")));
    }
}
