package org.zhixing.campus.site.api;

import org.zhixing.campus.site.Frame;

import java.util.List;

/// The JSON interface for people: its addresses, their parameters and an example of each.
public record ApiPage(Frame frame, List<Part> parts) {

    public record Part(String label, List<ApiPart.Operation> operations) {}

    static ApiPage of(Frame frame, List<ApiPart> parts) {
        return new ApiPage(frame, parts.stream().map(part -> new Part(part.label().in(frame.language()), part.operations(frame.language()))).toList());
    }

    public String root() {
        return ApiCall.ROOT;
    }

    /// The kind of value that a parameter takes.
    public String kind(ApiPart.Parameter parameter) {
        Object type = parameter.schema().getOrDefault("type", "");
        Object form = parameter.schema().get("format");
        return form == null ? type.toString() : form.toString();
    }
}
