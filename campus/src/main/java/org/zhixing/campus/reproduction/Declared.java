package org.zhixing.campus.reproduction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// The rows of a table that comes with the program, without its comments and header.
final class Declared {

    private static final String RESOURCES = "/reproduction/";

    private Declared() {}

    static List<List<String>> rows(String file) {
        try (InputStream in = Objects.requireNonNull(Declared.class.getResourceAsStream(RESOURCES + file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank()).skip(1)
                .map(line -> List.of(line.split("\t", -1))).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
