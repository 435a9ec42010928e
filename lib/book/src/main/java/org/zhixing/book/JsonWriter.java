package org.zhixing.book;

import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Writes a book as UTF-8 JSON for programs: the same book gives the same bytes.
public final class JsonWriter {

    private static final JsonNodeFactory NEW = JsonNodeFactory.instance;
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .defaultPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES))
            .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .build();

    private JsonWriter() {}

    /// Leaves the stream open.
    public static void write(Book book, OutputStream out) {
        var root = NEW.objectNode();
        root.put("title", book.title()).put("school", book.school()).put("edition", book.edition())
                .put("language", Words.tag(book.language())).put("note", book.note());
        var chapters = root.putArray("chapters");
        book.chapters().forEach(chapter -> chapters.add(chapter(chapter)));
        var figures = root.putArray("figures");
        book.cards().values().forEach(card -> figures.add(card(card)));
        MAPPER.writerWithDefaultPrettyPrinter().without(StreamWriteFeature.AUTO_CLOSE_TARGET).writeValue(out, root);
    }

    private static ObjectNode chapter(Chapter chapter) {
        var node = NEW.objectNode().put("id", chapter.id()).put("number", chapter.number()).put("title", chapter.title());
        var blocks = node.putArray("blocks");
        chapter.blocks().forEach(block -> blocks.add(block(block)));
        return node;
    }

    private static ObjectNode block(Block block) {
        return switch (block) {
            case Block.Heading(int level, var text) -> NEW.objectNode().put("type", "heading").put("level", level).put("text", text);
            case Block.Paragraph(var runs) -> NEW.objectNode().put("type", "paragraph").set("runs", runs(runs));
            case Block.Note(var runs) -> NEW.objectNode().put("type", "note").set("runs", runs(runs));
            case Block.Table table -> table(table);
            case Block.Chart chart -> chart(chart);
        };
    }

    private static ArrayNode runs(List<Run> runs) {
        var node = NEW.arrayNode();
        runs.forEach(run -> node.add(switch (run) {
            case Run.Text(var text) -> NEW.objectNode().put("text", text);
            case Run.Strong(var text) -> NEW.objectNode().put("strong", text);
            case Run.Figure(var text, var card) -> NEW.objectNode().put("figure", card).put("text", text);
        }));
        return node;
    }

    private static ObjectNode table(Block.Table table) {
        var node = NEW.objectNode().put("type", "table").put("id", table.id()).put("number", table.number()).put("caption", table.caption());
        node.set("header", rows(table.header()));
        node.set("rows", rows(table.rows()));
        return node.set("remarks", runs(table.remarks()));
    }

    private static ArrayNode rows(List<List<Block.Cell>> rows) {
        var node = NEW.arrayNode();
        for (var row : rows) {
            var cells = node.addArray();
            for (var cell : row) {
                cells.addObject().put("columns", cell.columns()).put("rows", cell.rows()).put("strong", cell.strong())
                        .put("align", cell.align().name().toLowerCase(Locale.ROOT)).set("runs", runs(cell.runs()));
            }
        }
        return node;
    }

    private static ObjectNode chart(Block.Chart chart) {
        var node = NEW.objectNode().put("type", "chart").put("id", chart.id()).put("number", chart.number()).put("caption", chart.caption())
                .put("kind", chart.kind().name().toLowerCase(Locale.ROOT)).put("unit", chart.unit());
        chart.categories().forEach(node.putArray("categories")::add);
        var series = node.putArray("series");
        for (var one : chart.series()) {
            var each = series.addObject().put("name", one.name());
            one.values().forEach(each.putArray("values")::add);
            one.cards().forEach(each.putArray("cards")::add);
        }
        chart.reference().ifPresent(reference -> node.putObject("reference").put("name", reference.name()).put("value", reference.value()));
        return node;
    }

    private static ObjectNode card(Card card) {
        var node = NEW.objectNode().put("id", card.id()).put("key", card.key());
        var slice = node.putObject("slice");
        for (Map.Entry<String, String> part : card.slice().entrySet()) {
            slice.put(part.getKey(), part.getValue());
        }
        node.put("label", card.label()).put("value", card.value()).put("shown", card.shown()).put("unit", card.unit()).put("period", card.period());
        if (card.counted().isPresent()) {
            node.put("counted", card.counted().getAsLong());
        } else {
            node.putNull("counted");
        }
        var lines = node.putArray("lines");
        card.lines().forEach(line -> lines.addObject().put("label", line.label()).put("text", line.text()));
        return node;
    }
}
