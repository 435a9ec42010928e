package org.zhixing.book;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

/// The golden file is rewritten with `-Dgolden=true`.
class JsonWriterGoldenTest {

    private static final Path GOLDEN = Path.of("src/test/golden/sample.json");

    @Test
    void isTheGoldenFile() throws IOException {
        var json = new String(SampleFiles.bytes(JsonWriter::write, SampleBook.small()), StandardCharsets.UTF_8);
        if (Boolean.getBoolean("golden")) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, json);
        }
        assertThat(json).isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void namesACardForEachFigure() throws IOException {
        var book = JsonMapper.shared().readTree(SampleFiles.bytes(JsonWriter::write, SampleBook.small()));
        var ids = book.get("figures").findValuesAsString("id");
        assertThat(book.get("chapters").findValuesAsString("figure")).isNotEmpty().allMatch(ids::contains);
        assertThat(book.get("chapters").findValuesAsString("type")).contains("heading", "paragraph", "note", "table", "chart");
    }
}
