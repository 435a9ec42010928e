package org.zhixing.campus.figures;

import org.junit.jupiter.api.Test;
import org.zhixing.campus.documentation.GeneratedPages;
import org.zhixing.indicators.catalogue.Catalogue;
import org.zhixing.indicators.catalogue.json.CatalogueJson;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;


/// `docs/indicators` says what the program declares; `./zhixing test --golden` rewrites it.
class IndicatorPagesGoldenTest {

    @Test
    void theDocumentationIsThatOfToday() throws IOException {
        new GeneratedPages("indicators").are(pages());
    }

    private static Map<String, String> pages() throws IOException {
        Catalogue catalogue = Catalogue.of(SchoolIndicators.ALL);
        Map<String, String> pages = new TreeMap<>(new IndicatorPages(catalogue).all());
        var json = new ByteArrayOutputStream();
        CatalogueJson.write(catalogue, json);
        pages.put("catalogue.json", json.toString(StandardCharsets.UTF_8));
        return pages;
    }
}
