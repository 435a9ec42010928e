package org.zhixing.indicators.catalogue.json;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

import java.util.HashMap;
import java.util.Map;

/// On which line of a JSON file each of its pieces begins.
final class Lines {

    private final Map<JsonPointer, Integer> lines = new HashMap<>();

    static Lines of(byte[] json, JsonMapper mapper) {
        Lines found = new Lines();
        try (JsonParser parser = mapper.createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                found.lines.putIfAbsent(parser.streamReadContext().pathAsPointer(), parser.currentTokenLocation().getLineNr());
            }
        }
        return found;
    }

    /// Of the piece itself, or of what it stands in; counted from 1.
    int line(JsonPointer piece) {
        Integer line = lines.get(piece);
        return line != null ? line : piece.head() == null ? 1 : line(piece.head());
    }
}
