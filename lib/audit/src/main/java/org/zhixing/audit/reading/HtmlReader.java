package org.zhixing.audit.reading;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.zhixing.audit.document.Cell;
import org.zhixing.audit.document.Document;
import org.zhixing.audit.document.DocumentBuilder;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Reads HTML: headings, paragraphs, tables with their spans. Scripts, styles and hidden parts are not read, nothing is fetched.
final class HtmlReader {

    private static final Set<String> SILENT = Set.of("script", "style", "noscript", "template", "head", "svg", "nav", "button", "select", "textarea", "iframe", "object");
    private static final Set<String> INLINE = Set.of("span", "a", "b", "strong", "i", "em", "u", "font", "sub", "sup", "small", "mark", "code", "label", "abbr", "ins", "o:p", "data", "time", "bdi", "s", "del");
    private static final int DEEPEST = 400;

    private final DocumentBuilder builder;
    private final StringBuilder line = new StringBuilder();

    private HtmlReader(String name) {
        builder = new DocumentBuilder(name);
    }

    static Document read(String name, byte[] bytes) throws IOException {
        HtmlReader reader = new HtmlReader(name);
        Element body = Jsoup.parse(new ByteArrayInputStream(bytes), null, "").body();
        reader.walk(body, 0);
        reader.endLine();
        return reader.builder.build();
    }

    private void walk(Node node, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        for (Node child : node.childNodes()) {
            if (child instanceof TextNode text) {
                line.append(text.getWholeText().replaceAll("[\\s&&[^\u3000]]+", " "));
            } else if (child instanceof Element element) {
                element(element, depth);
            }
        }
    }

    private void element(Element element, int depth) {
        String tag = element.normalName();
        if (SILENT.contains(tag) || element.hasAttr("hidden")) {
            return;
        }
        if (tag.equals("br")) {
            endLine();
        } else if (tag.equals("table")) {
            endLine();
            table(element);
        } else if (tag.matches("h[1-6]")) {
            endLine();
            builder.heading(text(element));
        } else if (INLINE.contains(tag)) {
            walk(element, depth + 1);
        } else {
            endLine();
            walk(element, depth + 1);
            endLine();
        }
    }

    private void endLine() {
        String text = line.toString().strip();
        line.setLength(0);
        if (!text.isEmpty()) {
            builder.paragraph(text);
        }
    }

    private static String text(Element element) {
        return element.text().strip();
    }

    private void table(Element table) {
        for (Element caption : table.select("> caption")) {
            builder.caption(text(caption));
        }
        List<List<Cell>> rows = new ArrayList<>();
        List<Element> inner = new ArrayList<>();
        for (Element row : table.select("> tr, > thead > tr, > tbody > tr, > tfoot > tr")) {
            List<Cell> cells = new ArrayList<>();
            for (Element cell : row.select("> td, > th")) {
                inner.addAll(cell.select("table").stream().filter(nested -> nested.parents().stream().filter(up -> up.normalName().equals("table")).findFirst().orElse(nested) == table).toList());
                String text = cell.select("table").isEmpty() ? text(cell) : cell.ownText().strip();
                cells.add(new Cell(text, builder.append(text), span(cell, "rowspan"), span(cell, "colspan")));
                builder.append("\t");
            }
            builder.append("\n");
            if (!cells.isEmpty()) {
                rows.add(cells);
            }
        }
        builder.table(rows);
        inner.forEach(this::table);
    }

    private static int span(Element cell, String attribute) {
        String value = cell.attr(attribute).strip();
        return value.matches("[1-9]\\d{0,2}") ? Integer.parseInt(value) : 1;
    }
}
