package org.zhixing.campus.command;

import org.jspecify.annotations.Nullable;
import org.zhixing.indicators.Label;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What an audit of many files answers, written file by file: nothing of a file is kept once it is told.
final class AuditAnswer implements Closeable {

    private final Terminal terminal;
    private final @Nullable Writer findings;
    private final List<JsonGenerator> documents = new ArrayList<>();
    private boolean withoutFailure = true;

    /// @param document its JSON
    /// @param lines    what people are told of it
    /// @param failed   whether it could not be read
    record Entry(Map<String, Object> document, List<Label> lines, boolean failed) {}

    /// @param findings where the JSON is written besides; null for nowhere
    AuditAnswer(Terminal terminal, @Nullable Path findings) throws IOException {
        this.terminal = terminal;
        this.findings = findings == null ? null : Files.newBufferedWriter(findings);
        if (this.findings != null) {
            documents.add(begun(this.findings));
        }
        if (terminal.json()) {
            documents.add(begun(terminal.out()));
        }
    }

    private static JsonGenerator begun(Writer writer) {
        JsonGenerator json = JsonMapper.shared().writerWithDefaultPrettyPrinter().without(StreamWriteFeature.AUTO_CLOSE_TARGET).createGenerator(writer);
        json.writeStartObject();
        json.writeName("documents");
        json.writeStartArray();
        return json;
    }

    void add(Entry entry) {
        withoutFailure &= !entry.failed();
        documents.forEach(json -> json.writePOJO(entry.document()));
        if (!terminal.json()) {
            entry.lines().forEach(line -> tell(line, entry.failed()));
        }
    }

    private void tell(Label line, boolean failed) {
        if (failed) {
            terminal.note(line);
        } else {
            terminal.line(line);
        }
    }

    /// Whether each file so far could be read.
    boolean isWithoutFailure() {
        return withoutFailure;
    }

    @Override
    public void close() throws IOException {
        for (JsonGenerator json : documents) {
            json.writeEndArray();
            json.writeEndObject();
            json.close();
        }
        if (findings != null) {
            findings.close();
        }
        if (terminal.json()) {
            terminal.line("");
        }
    }
}
