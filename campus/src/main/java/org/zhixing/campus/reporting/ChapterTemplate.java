package org.zhixing.campus.reporting;

import org.zhixing.book.Block;
import org.zhixing.book.Chapter;
import org.zhixing.book.Run;
import org.zhixing.indicators.Language;
import org.zhixing.indicators.value.Amount;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// One chapter as a resource: a line is a title (`#`), a section (`##`), a table (`[table 2]`), a chart (`[chart 1]`) or a paragraph.
final class ChapterTemplate {

    private static final List<String> NAMES = List.of("1-school", "2-development", "3-quality", "4-cooperation", "5-society", "6-organiser", "7-features", "8-problems");
    private static final String NUMBERS = "一二三四五六七八";

    private final String name;
    private final int number;
    private final Language language;
    private final List<String> lines;

    private ChapterTemplate(String name, int number, Language language, List<String> lines) {
        this.name = name;
        this.number = number;
        this.language = language;
        this.lines = lines;
    }

    static List<ChapterTemplate> all(Language language) {
        List<ChapterTemplate> all = new ArrayList<>();
        for (String name : NAMES) {
            all.add(new ChapterTemplate(name, all.size() + 1, language, text(file(name, language)).lines().toList()));
        }
        return all;
    }

    /// Every paragraph, read.
    List<Prose> prose() {
        List<Prose> paragraphs = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).startsWith("#") && !lines.get(i).startsWith("[") && !lines.get(i).isBlank()) {
                paragraphs.add(Prose.read(lines.get(i), file(name, language), i + 1));
            }
        }
        return paragraphs;
    }

    Chapter fill(FigureCards cards, Map<String, Boolean> passed) {
        List<Block> blocks = new ArrayList<>();
        String title = "";
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("## ")) {
                blocks.add(new Block.Heading(2, line.substring(3)));
            } else if (line.startsWith("# ")) {
                title = line.substring(2);
            } else if (line.startsWith("[table ")) {
                blocks.add(layouts(cards, numberIn(line)));
            } else if (line.startsWith("[chart ")) {
                ChartLayout chart = charts().stream().filter(each -> each.number() == numberIn(line)).findFirst().orElseThrow();
                chart.fill(cards).ifPresent(blocks::add);
            } else if (!line.isBlank()) {
                blocks.add(paragraph(Prose.read(line, file(name, language), i + 1), cards, passed));
            }
        }
        return new Chapter(name.substring(2), language == Language.ZH ? NUMBERS.charAt(number - 1) + "、" : number + ".", title, blocks);
    }

    /// A paragraph of which nothing was collected says what is missing instead.
    private Block paragraph(Prose prose, FigureCards cards, Map<String, Boolean> passed) {
        List<FigureCards.Asked> missing = prose.figures().stream().filter(asked -> cards.value(asked) == Amount.Missing.NOT_COLLECTED).toList();
        if (missing.isEmpty() || missing.size() < prose.figures().size()) {
            return new Block.Paragraph(prose.fill(cards, passed));
        }
        String labels = String.join(cards.words("、", ", "), missing.stream().map(asked -> cards.label(asked.key(), asked.slice())).distinct().toList());
        return new Block.Note(List.of(new Run.Text(cards.words("尚未采集：", "Not collected yet: ") + labels)));
    }

    private static Block layouts(FigureCards cards, int number) {
        return tables().stream().filter(table -> table.number() == number).findFirst().orElseThrow().fill(cards);
    }

    static List<TableLayout> tables() {
        return JsonMapper.builder().build().readValue(text("/report/tables.json"), new TypeReference<>() {});
    }

    static List<ChartLayout> charts() {
        return JsonMapper.builder().build().readValue(text("/report/charts.json"), new TypeReference<>() {});
    }

    private static int numberIn(String line) {
        return Integer.parseInt(line.replaceAll("\\D", ""));
    }

    private static String file(String name, Language language) {
        return "/report/" + language.name().toLowerCase(Locale.ROOT) + "/" + name + ".txt";
    }

    private static String text(String resource) {
        try (InputStream stream = Objects.requireNonNull(ChapterTemplate.class.getResourceAsStream(resource), resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
