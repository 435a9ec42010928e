package org.zhixing.campus.command;

import org.zhixing.indicators.Label;
import org.zhixing.indicators.Language;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.io.PrintWriter;

/// Where a command's result goes: to people as lines in their language, to programs as one JSON document.
/// @param out results only
/// @param err what is worth knowing on the way, and complaints to people
public record Terminal(PrintWriter out, PrintWriter err, boolean json, Language language) {

    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT)
        .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

    /// Prints records, maps and lists as one JSON document.
    public void document(Object value) {
        out.println(JSON.writeValueAsString(value));
        out.flush();
    }

    /// Prints a line of the result.
    public void line(String text) {
        out.println(text);
        out.flush();
    }

    public void line(Label sentence) {
        line(sentence.in(language));
    }

    /// Tells people how it goes; no part of the result.
    public void note(Label sentence) {
        err.println(sentence.in(language));
        err.flush();
    }
}
