package org.zhixing.campus.figures;

import org.junit.jupiter.api.Test;
import org.zhixing.indicators.catalogue.Catalogue;
import org.zhixing.indicators.catalogue.json.CatalogueJson;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import static org.assertj.core.api.Assertions.assertThat;

/// What the region module will read is what the program declares.
class CatalogueJsonRoundTripTest {

    @Test
    void everyIndicatorOfTheProgramIsReadBackEqual() throws IOException {
        Catalogue declared = Catalogue.of(SchoolIndicators.ALL);
        var json = new ByteArrayOutputStream();
        CatalogueJson.write(declared, json);
        Catalogue read = CatalogueJson.read("catalogue.json", new ByteArrayInputStream(json.toByteArray()));
        assertThat(read.indicators()).hasSizeGreaterThan(250).containsExactlyElementsOf(declared.indicators());
        assertThat(read.facts()).containsExactlyElementsOf(declared.facts());
        assertThat(read.dimensions()).containsExactlyElementsOf(declared.dimensions());
    }
}
