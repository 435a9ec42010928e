package org.zhixing.campus.documentation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/// A folder of `docs` that the program's declarations say in full; `./zhixing test --golden` rewrites it.
public final class GeneratedPages {

    private final Path folder;

    /// @param name of the folder in `docs`
    public GeneratedPages(String name) {
        this.folder = Path.of("../docs").resolve(name);
    }

    /// Fails unless the folder holds these pages and no others.
    /// @param pages file names with their text
    public void are(Map<String, String> pages) throws IOException {
        if (Boolean.getBoolean("golden")) {
            rewrite(pages);
        }
        assertThat(written()).containsOnlyKeys(pages.keySet()).isEqualTo(pages);
    }

    private Map<String, String> written() throws IOException {
        Map<String, String> written = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                written.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return written;
    }

    private void rewrite(Map<String, String> pages) throws IOException {
        Files.createDirectories(folder);
        for (String outdated : written().keySet()) {
            Files.delete(folder.resolve(outdated));
        }
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Files.writeString(folder.resolve(page.getKey()), page.getValue());
        }
    }
}
