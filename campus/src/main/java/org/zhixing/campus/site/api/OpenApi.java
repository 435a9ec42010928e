package org.zhixing.campus.site.api;

import org.springframework.stereotype.Component;
import org.zhixing.indicators.Language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The description of the JSON interface by [OpenAPI 3.1](https://spec.openapis.org/oas/v3.1.1.html), put together from its parts.
@Component
final class OpenApi {

    private final List<ApiPart> parts;

    OpenApi(List<ApiPart> parts) {
        this.parts = parts;
    }

    List<ApiPart> parts() {
        return parts;
    }

    Map<String, Object> document(Language language) {
        boolean zh = language == Language.ZH;
        Map<String, Object> paths = new LinkedHashMap<>();
        Map<String, Object> schemas = new LinkedHashMap<>();
        for (ApiPart part : parts) {
            part.operations(language).forEach(operation -> paths.put(operation.path(), Json.of("get", operation(operation, part.label().in(language), language))));
            schemas.putAll(part.schemas(language));
        }
        schemas.put("Problem", problem(zh));
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("openapi", "3.1.1");
        document.put("info", Json.of("title", zh ? "知行数据接口" : "Zhixing data interface", "version", "1",
            "description", zh ? "只读。敏感的值一律遮盖；数字是精确值，日期按 ISO 8601。" : "Read-only. Sensitive values are masked; numbers are exact, days are in ISO 8601."));
        document.put("servers", List.of(Json.of("url", ApiCall.ROOT)));
        document.put("tags", parts.stream().map(part -> Json.of("name", part.label().in(language))).toList());
        document.put("paths", paths);
        document.put("components", Json.of("schemas", schemas));
        return document;
    }

    private static Map<String, Object> operation(ApiPart.Operation operation, String tag, Language language) {
        boolean zh = language == Language.ZH;
        Map<String, Object> ok = new LinkedHashMap<>();
        ok.put("description", zh ? "成功" : "Success");
        Map<String, Object> headers = new LinkedHashMap<>();
        headers.put("ETag", Json.of("schema", Json.of("type", "string"), "description", zh ? "记录的版本号和内容的摘要" : "the records' revision and a hash of the content"));
        if (operation.paged()) {
            headers.put("Link", Json.of("schema", Json.of("type", "string"), "description", zh ? "rel=next：下一页的地址" : "rel=next: the address of the next page"));
        }
        ok.put("headers", headers);
        ok.put("content", Json.of("application/json", Json.of("schema", Json.of("$ref", "#/components/schemas/" + operation.schema()))));
        Map<String, Object> responses = new LinkedHashMap<>();
        responses.put("200", ok);
        responses.put("304", Json.of("description", zh ? "与 If-None-Match 给出的 ETag 相同" : "the same as the ETag in If-None-Match"));
        responses.put("default", Json.of("description", zh ? "出了什么问题" : "What went wrong",
            "content", Json.of("application/problem+json", Json.of("schema", Json.of("$ref", "#/components/schemas/Problem")))));
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("operationId", operation.id());
        described.put("tags", List.of(tag));
        described.put("summary", operation.summary());
        described.put("parameters", operation.parameters().stream().map(OpenApi::parameter).toList());
        described.put("responses", responses);
        return described;
    }

    private static Map<String, Object> parameter(ApiPart.Parameter parameter) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("name", parameter.name());
        described.put("in", parameter.in());
        described.put("required", parameter.in().equals("path"));
        described.put("description", parameter.description());
        described.put("schema", parameter.schema());
        if ("array".equals(parameter.schema().get("type"))) {
            described.put("explode", true);
        }
        return described;
    }

    private static Map<String, Object> problem(boolean zh) {
        Map<String, Object> text = Json.of("type", "string");
        Map<String, Object> wrong = Json.of("type", "object", "properties", Json.of("parameter", text, "value", text, "detail", text));
        return Json.of("type", "object", "description", zh ? "出了什么问题（RFC 9457）" : "What went wrong (RFC 9457)", "required", List.of("title", "status", "detail"),
            "properties", Json.of("type", text, "title", text, "status", Json.of("type", "integer"), "detail", text, "instance", text, "parameters", Json.of("type", "array", "items", wrong)));
    }
}
