package org.zhixing.timetabling.fet;

import org.junit.jupiter.api.Test;
import org.zhixing.timetabling.Unreadable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/// FET's own examples, where Debian's `fet-data` is installed.
class FetExamplesTest {

    private static final Path EXAMPLES = Path.of("/usr/share/doc/fet-data/examples");

    @Test
    void allAreReadAndFewHaveAnythingUnsupported() throws IOException, Unreadable {
        assumeTrue(Files.isDirectory(EXAMPLES), "fet-data is not installed");
        int open = 0;
        for (Path file : files()) {
            try (InputStream in = Files.newInputStream(file)) {
                open += Fet.read(in).school(file.toString()).unsupported().isEmpty() ? 0 : 1;
            }
        }
        assertThat(open).isLessThanOrEqualTo(20);
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(EXAMPLES)) {
            return all.filter(each -> each.toString().endsWith(".fet")).sorted().toList();
        }
    }
}
