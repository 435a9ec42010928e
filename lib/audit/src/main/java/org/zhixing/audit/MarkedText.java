package org.zhixing.audit;

import org.zhixing.audit.document.Block;
import org.zhixing.audit.document.Cell;
import org.zhixing.audit.document.Document;
import org.zhixing.audit.document.Heading;
import org.zhixing.audit.document.Paragraph;
import org.zhixing.audit.document.Table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// A document's text and tables as HTML, each number that a finding concerns a link to it.
///
/// A number at offset 210 is `<a id="n210" class="audit-number error accused" href="#F3" data-findings="F3 F7">`: accused where a finding thinks it wrong.
/// Everything of the document is escaped.
public final class MarkedText {

    private final TreeMap<Integer, Mark> marks = new TreeMap<>();
    private final StringBuilder out = new StringBuilder();
    private int page;

    /// The first finding is one that accuses the number, where one does.
    private record Mark(int length, Set<String> findings, Severity severity, boolean accused) {

        Mark and(Mark other) {
            Mark first = accused || !other.accused ? this : other;
            Set<String> all = new LinkedHashSet<>(first.findings);
            all.addAll(findings);
            all.addAll(other.findings);
            return new Mark(first.length, all, first.severity, first.accused);
        }
    }

    private MarkedText(List<Finding> findings) {
        for (Finding finding : findings) {
            List<Location> locations = finding.locations();
            for (int i = 0; i < locations.size(); i++) {
                marks.merge(locations.get(i).offset(), new Mark(locations.get(i).text().length(), Set.of(finding.id()), finding.severity(), i == 0), Mark::and);
            }
        }
    }

    public static String of(Document document, List<Finding> findings) {
        MarkedText text = new MarkedText(findings);
        List<Block> blocks = new ArrayList<>(document.blocks());
        blocks.sort(Comparator.comparingInt(Block::offset));
        blocks.forEach(text::block);
        return text.out.toString();
    }

    private void block(Block block) {
        switch (block) {
            case Heading heading -> out.append("<h2>").append(marked(heading.text(), heading.offset())).append("</h2>");
            case Paragraph paragraph -> {
                page(paragraph.page());
                out.append("<p>").append(marked(paragraph.text(), paragraph.offset())).append("</p>");
            }
            case Table table -> {
                page(table.page());
                table(table);
            }
        }
        out.append('\n');
    }

    private void page(int number) {
        if (number > page) {
            page = number;
            out.append("<p class=\"audit-page\">").append(number).append("</p>\n");
        }
    }

    private void table(Table table) {
        String name = escaped(("表" + table.name() + " " + table.title()).strip());
        out.append("<div class=\"audit-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"").append(name).append("\"><table><caption>").append(name).append("</caption>");
        List<List<Cell>> rows = table.rows();
        for (int r = 0; r < rows.size(); r++) {
            out.append("<tr>");
            for (int c = 0; c < rows.get(r).size(); c++) {
                if (!covered(rows, r, c)) {
                    cell(rows, r, c);
                }
            }
            out.append("</tr>\n");
        }
        out.append("</table></div>");
    }

    private void cell(List<List<Cell>> rows, int r, int c) {
        Cell cell = rows.get(r).get(c);
        int down = 1;
        int across = 1;
        while (c + across < rows.get(r).size() && same(rows, r, c + across, cell)) {
            across++;
        }
        while (r + down < rows.size() && same(rows, r + down, c, cell)) {
            down++;
        }
        out.append("<td").append(across > 1 ? " colspan=\"" + across + "\"" : "").append(down > 1 ? " rowspan=\"" + down + "\"" : "").append(isNumber(cell.text()) ? " class=\"number\">" : ">")
            .append(marked(cell.text(), cell.offset())).append("</td>");
    }

    /// Whether a merged cell stands here that began further left or above.
    private static boolean covered(List<List<Cell>> rows, int r, int c) {
        Cell cell = rows.get(r).get(c);
        return c > 0 && same(rows, r, c - 1, cell) || r > 0 && same(rows, r - 1, c, cell);
    }

    private static boolean same(List<List<Cell>> rows, int r, int c, Cell cell) {
        return cell.rowSpan() * cell.columnSpan() > 1 && c < rows.get(r).size() && rows.get(r).get(c).equals(cell);
    }

    private static boolean isNumber(String text) {
        return !text.isBlank() && text.length() < 24 && text.chars().allMatch(c -> Character.isDigit(c) || Character.isWhitespace(c) || "+-−.,，%％:：/".indexOf(c) >= 0);
    }

    private String marked(String text, int offset) {
        StringBuilder html = new StringBuilder();
        int at = 0;
        for (Map.Entry<Integer, Mark> entry : marks.subMap(offset, offset + text.length()).entrySet()) {
            int start = entry.getKey() - offset;
            Mark mark = entry.getValue();
            int end = Math.min(text.length(), start + mark.length());
            if (start >= at) {
                html.append(escaped(text.substring(at, start))).append("<a id=\"n").append(entry.getKey()).append("\" class=\"audit-number ").append(mark.severity().code()).append(mark.accused() ? " accused" : "")
                    .append("\" href=\"#").append(mark.findings().iterator().next()).append("\" data-findings=\"").append(String.join(" ", mark.findings())).append("\">")
                    .append(escaped(text.substring(start, end))).append("</a>");
                at = end;
            }
        }
        return html.append(escaped(text.substring(at))).toString();
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
