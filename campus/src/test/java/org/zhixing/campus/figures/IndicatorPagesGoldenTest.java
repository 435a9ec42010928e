package org.zhixing.campus.figures;

import org.junit.jupiter.api.Test;
import org.zhixing.indicators.catalogue.Catalogue;
import org.zhixing.indicators.catalogue.json.CatalogueJson;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/// `docs/indicators` says what the program declares; `./zhixing test --golden` rewrites it.
class IndicatorPagesGoldenTest {

    private static final Path FOLDER = Path.of("../docs/indicators");

    @Test
    void theDocumentationIsThatOfToday() throws IOException {
        Map<String, String> pages = pages();
        if (Boolean.getBoolean("golden")) {
            rewrite(pages);
        }
        assertThat(written()).containsOnlyKeys(pages.keySet()).isEqualTo(pages);
    }

    private static Map<String, String> pages() throws IOException {
        Catalogue catalogue = Catalogue.of(SchoolIndicators.ALL);
        Map<String, String> pages = new TreeMap<>(new IndicatorPages(catalogue).all());
        var json = new ByteArrayOutputStream();
        CatalogueJson.write(catalogue, json);
        pages.put("catalogue.json", json.toString(StandardCharsets.UTF_8));
        return pages;
    }

    private static Map<String, String> written() throws IOException {
        Map<String, String> written = new TreeMap<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.toList()) {
                written.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return written;
    }

    private static void rewrite(Map<String, String> pages) throws IOException {
        Files.createDirectories(FOLDER);
        for (String outdated : written().keySet()) {
            Files.delete(FOLDER.resolve(outdated));
        }
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Files.writeString(FOLDER.resolve(page.getKey()), page.getValue());
        }
    }
}
