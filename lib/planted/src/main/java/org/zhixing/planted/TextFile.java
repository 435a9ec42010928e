package org.zhixing.planted;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/// A made report as plain text: tables as tab-separated rows, one cell a line, or Markdown.
final class TextFile {

    enum Style { TABS, CELL_A_LINE, MARKDOWN }

    private TextFile() {
    }

    static String write(Made made, Style style) {
        StringBuilder out = new StringBuilder();
        for (Made.Piece piece : made.pieces) {
            switch (piece) {
                case Made.Head head -> out.append(style == Style.MARKDOWN ? "#".repeat(head.level()) + " " : "").append(head.number()).append(head.text()).append('\n');
                case Made.Para para -> out.append(para.text()).append('\n');
                case Made.Grid grid -> {
                    out.append(made.caption(grid)).append('\n').append(grid.note().isEmpty() ? "" : grid.note() + "\n");
                    out.append(style == Style.MARKDOWN ? "\n" : "");
                    rows(grid, style, out);
                    out.append(grid.foot().isEmpty() ? "" : grid.foot() + "\n").append('\n');
                }
            }
            out.append(style == Style.MARKDOWN ? "\n" : "");
        }
        return out.toString();
    }

    private static void rows(Made.Grid grid, Style style, StringBuilder out) {
        boolean first = true;
        for (List<Object> row : grid.rows()) {
            switch (style) {
                case TABS -> out.append(row.stream().map(Object::toString).collect(Collectors.joining("\t"))).append('\n');
                case CELL_A_LINE -> {
                    row.stream().filter(cell -> cell != Made.SPAN).forEach(cell -> out.append('\t').append(cell).append('\n'));
                    out.append('\n');
                }
                case MARKDOWN -> {
                    out.append("| ").append(row.stream().map(Object::toString).collect(Collectors.joining(" | "))).append(" |\n");
                    out.append(first ? "|" + String.join("|", Collections.nCopies(row.size(), "---")) + "|\n" : "");
                }
            }
            first = false;
        }
        out.append(style == Style.MARKDOWN ? "\n" : "");
    }
}
