package org.zhixing.indicators.catalogue.json;

import org.zhixing.indicators.catalogue.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// How JSON is read and written here: numbers exactly, no property twice, the same bytes on every system.
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
        .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
        .build();

    private Json() {}

    /// @return empty where it is no JSON, which is then among the problems
    static Optional<Written> read(String file, byte[] json, List<Problem> problems) {
        try {
            JsonNode root = MAPPER.readTree(json);
            return Optional.of(new Written(file, root, JsonPointer.empty(), Lines.of(json, MAPPER), "", problems));
        } catch (JacksonException broken) {
            int line = broken.getLocation() == null ? 1 : Math.max(1, broken.getLocation().getLineNr());
            String why = broken.getOriginalMessage().lines().findFirst().orElse("");
            problems.add(new Problem("", "不是正确的 JSON：" + why, "not valid JSON: " + why).at(new Problem.Place(file, line)));
            return Optional.empty();
        }
    }

    /// Indented, with a line feed at the end of each line.
    static byte[] write(Object tree) {
        DefaultPrettyPrinter pretty = new DefaultPrettyPrinter(DefaultPrettyPrinter.DEFAULT_SEPARATORS.withObjectNameValueSpacing(Separators.Spacing.AFTER))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"));
        byte[] json = MAPPER.writer().with(pretty).writeValueAsBytes(tree);
        byte[] ended = Arrays.copyOf(json, json.length + 1);
        ended[json.length] = '\n';
        return ended;
    }
}
