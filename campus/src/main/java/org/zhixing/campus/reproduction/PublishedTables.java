package org.zhixing.campus.reproduction;

import org.jspecify.annotations.Nullable;
import org.zhixing.campus.shared.Refused;
import org.zhixing.campus.shared.Where;
import org.zhixing.indicators.Label;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The tables of a published report and the figures of its prose, as they stand.
public record PublishedTables(List<PublishedTable> tables) {

    private static final String RESOURCES = "/reproduction/published/";
    private static final String PROSE_FILE = "figures.tsv";
    private static final int TABLES = 20;

    public PublishedTables {
        tables = List.copyOf(tables);
    }

    /// The report that comes with the program.
    public static PublishedTables included() {
        return new PublishedTables(files().map(name -> read(name, lines(name))).toList());
    }

    /// Another report of the same form.
    /// @throws Refused naming the file and row that are missing or of another form
    public static PublishedTables in(Path folder) {
        List<PublishedTable> expected = included().tables;
        List<PublishedTable> found = new ArrayList<>();
        for (PublishedTable one : expected) {
            found.add(ofTheFormOf(one, read(one.file(), lines(folder.resolve(one.file())))));
        }
        return new PublishedTables(found);
    }

    public PublishedTable table(String number) {
        return tables.stream().filter(table -> table.number().equals(number)).findFirst()
            .orElseThrow(() -> new IllegalArgumentException("There is no table " + number));
    }

    /// Every cell that states a figure, table by table.
    public List<Place> cells() {
        return tables.stream().flatMap(table -> table.cells().stream()).toList();
    }

    /// The same report with one cell rewritten.
    PublishedTables with(Place place, String text) {
        return new PublishedTables(tables.stream().map(table -> table.number().equals(place.table()) ? with(table, place, text) : table).toList());
    }

    private static PublishedTable with(PublishedTable table, Place place, String text) {
        List<List<String>> rows = new ArrayList<>(table.rows());
        List<String> row = new ArrayList<>(rows.get(place.r() - 1));
        row.set(place.c() - 1, text);
        rows.set(place.r() - 1, row);
        return new PublishedTable(table.number(), table.file(), table.title(), table.header(), rows, table.lines());
    }

    private static Stream<String> files() {
        return Stream.concat(IntStream.rangeClosed(1, TABLES).mapToObj("table-%02d.tsv"::formatted), Stream.of(PROSE_FILE));
    }

    private static PublishedTable read(String file, List<String> lines) {
        String number = file.equals(PROSE_FILE) ? Place.PROSE : String.valueOf(Integer.parseInt(file.replaceAll("\\D", "")));
        String title = lines.stream().filter(line -> line.startsWith("#")).findFirst().orElse("").replaceFirst("^#\\s*", "");
        List<List<String>> rows = new ArrayList<>();
        List<Integer> at = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).startsWith("#") && !lines.get(i).isBlank()) {
                rows.add(Arrays.asList(lines.get(i).split("\t", -1)));
                at.add(i + 1);
            }
        }
        if (rows.isEmpty()) {
            throw refused(file, null, "没有表头", "there is no header");
        }
        return new PublishedTable(number, file, title, rows.getFirst(), rows.subList(1, rows.size()), at.subList(1, at.size()));
    }

    private static PublishedTable ofTheFormOf(PublishedTable expected, PublishedTable found) {
        if (found.header().size() != expected.header().size()) {
            throw refused(found.file(), 1, "应有 %d 列，却有 %d 列".formatted(expected.header().size(), found.header().size()),
                "%d columns expected, %d found".formatted(expected.header().size(), found.header().size()));
        }
        if (found.rows().size() != expected.rows().size()) {
            throw refused(found.file(), null, "应有 %d 行，却有 %d 行".formatted(expected.rows().size(), found.rows().size()),
                "%d rows expected under the header, %d found".formatted(expected.rows().size(), found.rows().size()));
        }
        for (int r = 1; r <= found.rows().size(); r++) {
            int columns = found.rows().get(r - 1).size();
            if (columns > expected.header().size() || found.prose() && columns < PublishedTable.PROSE_VALUE) {
                throw refused(found.file(), found.lines().get(r - 1), "列数与表头不符", "the number of columns is not that of the header");
            }
        }
        return found;
    }

    private static List<String> lines(String resource) {
        try (InputStream in = Objects.requireNonNull(PublishedTables.class.getResourceAsStream(RESOURCES + resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> lines(Path file) {
        try {
            List<String> lines = new ArrayList<>(Files.readAllLines(file, StandardCharsets.UTF_8));
            if (!lines.isEmpty() && lines.getFirst().startsWith("\uFEFF")) {
                lines.set(0, lines.getFirst().substring(1));
            }
            return lines;
        } catch (CharacterCodingException unreadable) {
            throw refused(file.toString(), null, "不是 UTF-8 文本", "it is not UTF-8 text").because(unreadable);
        } catch (IOException unreadable) {
            throw refused(file.toString(), null, "文件不存在或无法读取", "it does not exist or cannot be read").because(unreadable);
        }
    }

    private static Refused refused(String file, @Nullable Integer row, String zh, String en) {
        String at = row == null ? "" : " " + row;
        return new Refused(Label.label("%s%s：%s".formatted(file, at.isEmpty() ? "" : " 第" + at + " 行", zh), "%s%s: %s".formatted(file, at.isEmpty() ? "" : " line" + at, en)),
            new Where(file, null, row, null));
    }
}
