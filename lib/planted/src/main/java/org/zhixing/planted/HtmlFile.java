package org.zhixing.planted;

import java.util.List;

/// A made report as a web page, with merged cells where cells are merged.
final class HtmlFile {

    private HtmlFile() {
    }

    static String write(Made made, String style) {
        StringBuilder out = new StringBuilder("<!DOCTYPE html><html><head><meta charset=\"utf-8\"/><title>x</title>" + style + "</head><body>");
        for (Made.Piece piece : made.pieces) {
            switch (piece) {
                case Made.Head head -> {
                    String tag = "h" + (head.level() + 1);
                    out.append("<").append(tag).append(">").append(head.number()).append(head.text()).append("</").append(tag).append(">");
                }
                case Made.Para para -> out.append("<p>").append(para.text()).append("</p>\n");
                case Made.Grid grid -> {
                    out.append("<p>").append(made.caption(grid)).append("</p>").append(grid.note().isEmpty() ? "" : "<p>" + grid.note() + "</p>").append("<table>");
                    for (int r = 0; r < grid.rows().size(); r++) {
                        row(grid.rows(), r, r < grid.headerRows() ? "th" : "td", out);
                    }
                    out.append("</table>").append(grid.foot().isEmpty() ? "" : "<p>" + grid.foot() + "</p>").append('\n');
                }
            }
        }
        return out.append("</body></html>").toString();
    }

    private static void row(List<List<Object>> rows, int r, String tag, StringBuilder out) {
        out.append("<tr>");
        for (int c = 0; c < rows.get(r).size(); c++) {
            Object cell = rows.get(r).get(c);
            if (cell != Made.SPAN && cell != Made.DOWN) {
                int across = Made.across(rows, r, c);
                int down = Made.down(rows, r, c);
                out.append("<").append(tag).append(across > 1 ? " colspan=\"" + across + "\"" : "").append(down > 1 ? " rowspan=\"" + down + "\"" : "").append(">").append(cell).append("</").append(tag).append(">");
            }
        }
        out.append("</tr>");
    }
}
