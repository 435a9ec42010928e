package org.zhixing.indicators.catalogue.json;

import org.junit.jupiter.api.Test;
import org.zhixing.indicators.catalogue.Catalogue;
import org.zhixing.indicators.catalogue.InvalidCatalogue;
import org.zhixing.indicators.catalogue.Problem;
import org.zhixing.indicators.catalogue.SmallSchool;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CatalogueJsonTest {

    private static String written(Catalogue catalogue) throws IOException {
        var out = new ByteArrayOutputStream();
        CatalogueJson.write(catalogue, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Catalogue read(String json) throws IOException {
        return CatalogueJson.read("catalogue.json", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void whatIsWrittenIsReadBackEqual() throws IOException {
        Catalogue original = SmallSchool.catalogue();
        Catalogue read = read(written(original));
        assertThat(read.indicators()).containsExactlyElementsOf(original.indicators());
        assertThat(read.facts()).containsExactlyElementsOf(original.facts());
        assertThat(read.dimensions()).containsExactlyElementsOf(original.dimensions());
        assertThat(written(read)).isEqualTo(written(original));
    }

    @Test
    void aChangedIndicatorIsNotReadAsTheSame() throws IOException {
        Catalogue read = read(written(SmallSchool.catalogue()).replaceFirst("\"is_true\": true", "\"is_false\": true"));
        assertThat(read.get("students.boarders")).isNotEqualTo(SmallSchool.BOARDERS);
    }

    @Test
    void anUnknownTypeOfColumnIsToldWithItsLine() throws IOException {
        String json = written(SmallSchool.catalogue()).replaceFirst("\"boolean\"", "\"bolean\"");
        int line = (int) json.substring(0, json.indexOf("bolean")).lines().count();
        assertThatThrownBy(() -> read(json)).isInstanceOfSatisfying(InvalidCatalogue.class, invalid -> {
            assertThat(invalid.problems()).hasSize(1);
            assertThat(invalid).hasMessageContaining("no type of column “bolean”");
            assertThat(invalid.problems().getFirst().place()).isEqualTo(new Problem.Place("catalogue.json", line));
        });
    }

    @Test
    void aLaterFormatIsRefused() {
        assertThatThrownBy(() -> read("{\"format\": 2, \"indicators\": []}")).isInstanceOf(InvalidCatalogue.class).hasMessageContaining("“format” should be 1");
    }

    @Test
    void anEmptyCatalogueIsOne() throws IOException {
        assertThat(read(written(Catalogue.of(List.of()))).indicators()).isEmpty();
    }
}
