package org.zhixing.campus.site.api;

import org.zhixing.indicators.Label;

import java.util.List;

/// A program asked with parameters that cannot be understood. It is told which, and why.
public final class BadRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<WrongParameter> parameters;

    /// @param value as it was sent
    public record WrongParameter(String parameter, String value, Label sentence) {}

    public BadRequest(List<WrongParameter> parameters) {
        super(String.valueOf(parameters));
        this.parameters = List.copyOf(parameters);
    }

    public BadRequest(String parameter, String value, String zh, String en) {
        this(List.of(new WrongParameter(parameter, value, new Label(zh, en))));
    }

    public List<WrongParameter> parameters() {
        return parameters;
    }
}
