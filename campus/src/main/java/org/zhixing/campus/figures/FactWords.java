package org.zhixing.campus.figures;

import org.zhixing.indicators.Label;
import org.zhixing.indicators.fact.Column;
import org.zhixing.indicators.fact.Fact;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// What facts and their columns are called in a sentence, from `figures/facts.tsv`.
final class FactWords {

    private static final Map<String, Label> NAMES = read();

    private FactWords() {}

    static Label of(Fact fact) {
        return named(fact.view());
    }

    static Label of(Column column) {
        return named(column.name());
    }

    /// A column that only a school's own indicators use has no other name than its own.
    private static Label named(String name) {
        return NAMES.getOrDefault(name, new Label(name, name));
    }

    private static Map<String, Label> read() {
        try (InputStream file = Objects.requireNonNull(FactWords.class.getResourceAsStream("/figures/facts.tsv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t"))
                .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> new Label(cells[1], cells[2])));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
