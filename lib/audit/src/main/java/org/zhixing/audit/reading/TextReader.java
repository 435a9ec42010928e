package org.zhixing.audit.reading;

import org.zhixing.audit.document.Cell;
import org.zhixing.audit.document.Document;
import org.zhixing.audit.document.DocumentBuilder;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads plain text and Markdown, whose tables were flattened: one indented cell a line and a blank line after each row, or rows with tabs, bars or wide gaps.
final class TextReader {

    private static final Pattern INDENTED = Pattern.compile("^(?:\\t| {4,}|　{2,})[ \\t　]*(.*)$");
    private static final int LONGEST_CELL = 120;

    private final List<Line> lines = new ArrayList<>();
    private final DocumentBuilder builder;

    private record Line(String text, int offset) {

        boolean isBlank() {
            return text.isBlank();
        }

        boolean isCell() {
            return (text.startsWith("\t") || text.startsWith("    ")) && text.strip().length() <= LONGEST_CELL && !text.strip().contains("。") && text.strip().indexOf('\t') < 0;
        }

        boolean hasFields() {
            return !fields().isEmpty();
        }

        /// The cells of a row written on one line; none if it is no such row.
        List<Cell> fields() {
            if (text.contains("|") && text.strip().startsWith("|")) {
                return cut("\\|", true);
            }
            if (text.strip().indexOf('\t') > 0 || text.indexOf('\t') > 0 && !text.isBlank()) {
                return cut("\\t", false);
            }
            String body = text.strip();
            return body.length() < 200 && !body.contains("。") && body.split(" {2,}|　{2,}").length >= 3 ? cut(" {2,}|　{2,}", true) : List.of();
        }

        private List<Cell> cut(String separator, boolean outer) {
            List<Cell> cells = new ArrayList<>();
            Matcher matcher = Pattern.compile(separator).matcher(text);
            int start = 0;
            while (matcher.find()) {
                cells.add(cell(start, matcher.start()));
                start = matcher.end();
            }
            cells.add(cell(start, text.length()));
            if (outer && cells.getFirst().text().isEmpty()) {
                cells.removeFirst();
            }
            if (outer && !cells.isEmpty() && cells.getLast().text().isEmpty()) {
                cells.removeLast();
            }
            return cells;
        }

        Cell cell(int from, int to) {
            int start = from;
            while (start < to && Character.isWhitespace(text.charAt(start))) {
                start++;
            }
            return new Cell(text.substring(start, Math.max(start, to)).stripTrailing(), offset + start, 1, 1);
        }
    }

    private TextReader(String name, String text) {
        builder = new DocumentBuilder(name, text);
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n') {
                int end = i > start && text.charAt(i - 1) == '\r' ? i - 1 : i;
                lines.add(new Line(text.substring(start, end), start));
                start = i + 1;
            }
        }
    }

    static Document read(String name, String text) {
        return new TextReader(name, text).read();
    }

    private Document read() {
        int i = 0;
        while (i < lines.size()) {
            Line line = lines.get(i);
            if (line.isBlank()) {
                i++;
            } else if (line.isCell() && !isLonely(i)) {
                i = flattened(i);
            } else if (line.hasFields() && i + 1 < lines.size() && (lines.get(i + 1).hasFields() || i + 2 < lines.size() && lines.get(i + 1).isBlank() && lines.get(i + 2).hasFields())) {
                i = fielded(i);
            } else {
                String text = line.text().replaceFirst("^#{1,6}\\s+", "");
                builder.paragraph(text, line.offset() + line.text().length() - text.length());
                i++;
            }
        }
        return builder.build();
    }

    /// An indented line by itself is a paragraph.
    private boolean isLonely(int i) {
        boolean before = i > 0 && lines.get(i - 1).isCell();
        boolean after = i + 1 < lines.size() && lines.get(i + 1).isCell();
        for (int next = i + 1; !after && lines.get(i).text().startsWith("\t") && next < Math.min(lines.size(), i + 5) && goesOn(lines.get(next)); next++) {
            after = lines.get(next).text().startsWith("\t");
        }
        return !before && !after;
    }

    private int fielded(int from) {
        List<List<Cell>> rows = new ArrayList<>();
        int i = from;
        while (i < lines.size() && (lines.get(i).hasFields() || lines.get(i).isBlank() && i + 1 < lines.size() && lines.get(i + 1).hasFields())) {
            List<Cell> fields = lines.get(i).fields();
            if (!fields.isEmpty() && fields.stream().anyMatch(cell -> !cell.text().matches(":?-{2,}:?"))) {
                rows.add(fields);
            }
            i++;
        }
        builder.table(rows);
        return i;
    }

    private int flattened(int from) {
        boolean tabs = lines.get(from).text().startsWith("\t");
        List<List<Cell>> rows = new ArrayList<>();
        List<Cell> row = new ArrayList<>();
        int i = from;
        while (i < lines.size()) {
            Line line = lines.get(i);
            if (line.isBlank() && !line.text().startsWith("\t")) {
                if (!row.isEmpty()) {
                    rows.add(row);
                    row = new ArrayList<>();
                }
                if (endsAt(i)) {
                    break;
                }
            } else if (line.isCell() && line.text().startsWith("\t") == tabs) {
                row.add(indentedCell(line));
            } else if (!goesOn(line)) {
                break;
            } else if (!row.isEmpty()) {
                row.add(joined(row.removeLast(), line));
            } else if (!rows.isEmpty()) {
                row = new ArrayList<>(rows.removeLast());
                row.add(joined(row.removeLast(), line));
            }
            i++;
        }
        if (!row.isEmpty()) {
            rows.add(row);
        }
        builder.table(rows);
        return i;
    }

    private static Cell indentedCell(Line line) {
        Matcher indented = INDENTED.matcher(line.text());
        return indented.matches() ? line.cell(indented.start(1), line.text().length()) : line.cell(0, line.text().length());
    }

    /// The table is over when the next line that is not blank is neither a cell nor the rest of one.
    private boolean endsAt(int blank) {
        int blanks = 0;
        int next = blank;
        while (next < lines.size() && lines.get(next).isBlank() && !lines.get(next).text().startsWith("\t")) {
            blanks++;
            next++;
        }
        if (next >= lines.size()) {
            return true;
        }
        boolean cell = lines.get(next).isCell();
        int last = next;
        while (last < lines.size() && last - next < 4 && !lines.get(last).isBlank() && !lines.get(last).isCell() && goesOn(lines.get(last))) {
            last++;
        }
        boolean rest = last > next && last < lines.size() && lines.get(last).isCell();
        return blanks > 1 && !cell || !cell && !rest;
    }

    /// Short lines without indent belong to the cell above them.
    private static boolean goesOn(Line line) {
        return line.text().strip().length() <= 30 && !line.text().contains("。") && !line.text().strip().matches("^表\\s*\\d+.*|^\\d+(\\.\\d+)+.*");
    }

    private Cell joined(Cell cell, Line more) {
        return new Cell(cell.text() + more.text().strip(), cell.offset(), 1, 1);
    }
}
