package org.zhixing.audit;

import org.zhixing.audit.document.Block;
import org.zhixing.audit.document.Cell;
import org.zhixing.audit.document.Heading;
import org.zhixing.audit.document.Paragraph;
import org.zhixing.audit.document.Table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/// A page by itself: the document on the left, its findings on the right, each number concerned marked and linked.
public final class AnnotatedPage {

    private static final String STYLE = """
        body{margin:0;font:16px/1.7 "Noto Sans SC","Microsoft YaHei",sans-serif;color:#1b2733;background:#fff;display:grid;grid-template-columns:minmax(0,1fr) 24rem}
        main{padding:2rem;overflow-x:auto}aside{padding:1.5rem;background:#f5f7fa;border-left:1px solid #dbe2ea}
        table{border-collapse:collapse;margin:1rem 0}td{border:1px solid #c5cfda;padding:.2rem .6rem}
        mark{background:#ffe1a8;border-radius:.2rem}mark.first{background:#ffb3ab}aside article{background:#fff;border:1px solid #dbe2ea;border-radius:.4rem;padding:.6rem .9rem;margin:0 0 1rem;overflow-wrap:anywhere}
        a{color:inherit}h1{font-size:1.15rem;margin:.2rem 0 1rem}:target{outline:3px solid #2563c9}
        @media(max-width:60rem){body{display:block}}
        """;

    private final Audited audited;
    private final TreeMap<Integer, Mark> marks = new TreeMap<>();
    private final StringBuilder out = new StringBuilder();

    private record Mark(String text, String finding, boolean first) {
    }

    private AnnotatedPage(Audited audited) {
        this.audited = audited;
        for (Finding finding : audited.likely()) {
            List<Location> locations = finding.locations();
            for (int i = 0; i < locations.size(); i++) {
                Mark mark = new Mark(locations.get(i).text(), finding.id(), i == 0);
                marks.merge(locations.get(i).offset(), mark, (one, other) -> one.first() ? one : other.first() ? other : one);
            }
        }
    }

    public static String of(Audited audited) {
        return new AnnotatedPage(audited).write();
    }

    private String write() {
        out.append("<!doctype html><html lang=\"zh\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>").append(escaped(audited.document().name()))
            .append("</title><style>").append(STYLE).append("</style></head><body><main>");
        List<Block> blocks = new ArrayList<>(audited.document().blocks());
        blocks.sort(Comparator.comparingInt(Block::offset));
        for (Block block : blocks) {
            switch (block) {
                case Heading heading -> out.append("<h2>").append(escaped(heading.text())).append("</h2>");
                case Paragraph paragraph -> out.append("<p>").append(marked(paragraph.text(), paragraph.offset())).append("</p>");
                case Table table -> table(table);
            }
        }
        Coverage coverage = audited.coverage();
        out.append("</main><aside><h1>").append(audited.likely().size()).append(" 项发现 findings · ").append(coverage.checked()).append("/").append(coverage.numbers()).append(" 个数字已核对 checked</h1>");
        audited.likely().forEach(this::finding);
        return out.append("</aside></body></html>").toString();
    }

    private void finding(Finding finding) {
        out.append("<article id=\"").append(finding.id()).append("\"><a href=\"#n").append(finding.locations().getFirst().offset()).append("\"><strong>").append(escaped(finding.published())).append("</strong></a> ")
            .append(finding.expected().isEmpty() ? "" : "→ " + escaped(finding.expected())).append("<br>").append(escaped(finding.explanation().zh())).append("<br><small>")
            .append(escaped(finding.explanation().en())).append("</small></article>");
    }

    private void table(Table table) {
        out.append("<p><strong>表").append(escaped(table.number().isEmpty() ? "#" + table.order() : table.number())).append(" ").append(escaped(table.title())).append("</strong></p><table>");
        for (List<Cell> row : table.rows()) {
            out.append("<tr>");
            for (Cell cell : row) {
                out.append("<td>").append(marked(cell.text(), cell.offset())).append("</td>");
            }
            out.append("</tr>");
        }
        out.append("</table>");
    }

    private String marked(String text, int offset) {
        StringBuilder html = new StringBuilder();
        int at = 0;
        for (var entry : marks.subMap(offset, offset + text.length()).entrySet()) {
            int start = entry.getKey() - offset;
            Mark mark = entry.getValue();
            int end = Math.min(text.length(), start + mark.text().length());
            if (start >= at) {
                html.append(escaped(text.substring(at, start))).append("<a href=\"#").append(mark.finding()).append("\"><mark id=\"n").append(entry.getKey()).append(mark.first() ? "\" class=\"first\">" : "\">")
                    .append(escaped(text.substring(start, end))).append("</mark></a>");
                at = end;
            }
        }
        return html.append(escaped(text.substring(at))).toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
