package org.zhixing.audit.reading;

import org.zhixing.audit.document.Cell;
import org.zhixing.audit.document.Document;
import org.zhixing.audit.document.DocumentBuilder;
import org.zhixing.audit.document.Heading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Tells tables from prose in the lines of a PDF's pages, and joins the lines of a paragraph.
final class PdfLayout {

    private static final int LONGEST_TABLE = 3_000;

    private final DocumentBuilder builder;
    private final StringBuilder paragraph = new StringBuilder();
    private float lastRight;

    PdfLayout(DocumentBuilder builder) {
        this.builder = builder;
    }

    Document read(List<List<PdfItem>> pages) {
        List<PdfItem> items = joined(pages);
        float margin = items.stream().filter(PdfLine.class::isInstance).map(item -> ((PdfLine) item).right()).max(Comparator.naturalOrder()).orElse(0f);
        int i = 0;
        while (i < items.size()) {
            builder.page(items.get(i).page());
            if (items.get(i) instanceof PdfTable first) {
                endParagraph();
                PdfTable table = first;
                while (goesOn(items, i, table)) {
                    i += items.get(i + 1) instanceof PdfTable ? 1 : 2;
                    table = table.with((PdfTable) items.get(i));
                }
                drawn(table);
                i++;
                continue;
            }
            List<PdfLine> lines = linesFrom(items, i);
            int end = tableEnd(lines, 0);
            if (end > 0) {
                endParagraph();
                table(lines.subList(0, end));
                i += end;
            } else {
                prose(lines.getFirst(), margin);
                i++;
            }
        }
        endParagraph();
        return builder.build();
    }

    /// Whether a table goes on at the top of the next page, perhaps below a line that says so.
    private static boolean goesOn(List<PdfItem> items, int i, PdfTable table) {
        for (int next = i + 1; next < Math.min(items.size(), i + 3); next++) {
            PdfItem item = items.get(next);
            if (item instanceof PdfTable more) {
                return more.page() > items.get(i).page() && table.goesOnIn(more);
            }
            boolean says = next == i + 1 && item instanceof PdfLine line && line.text().matches("\\s*([(（]?\\s*续.*|.*[(（]续[)）]?\\s*)");
            if (!says) {
                return false;
            }
        }
        return false;
    }

    private static List<PdfLine> linesFrom(List<PdfItem> items, int from) {
        List<PdfLine> lines = new ArrayList<>();
        for (int i = from; i < Math.min(items.size(), from + LONGEST_TABLE) && items.get(i) instanceof PdfLine line; i++) {
            lines.add(line);
        }
        return lines;
    }

    private void drawn(PdfTable table) {
        List<List<Cell>> cells = new ArrayList<>();
        for (List<PdfTable.Box> row : table.rows()) {
            List<Cell> line = new ArrayList<>();
            for (PdfTable.Box box : row) {
                line.add(new Cell(box.text(), builder.append(box.text()), box.rowSpan(), box.columnSpan()));
                builder.append("\t");
            }
            builder.append("\n");
            cells.add(line);
        }
        builder.table(cells);
    }

    /// The pages below each other, so that tables and paragraphs go on; page numbers and lines that most pages repeat at their ends are left out.
    private static List<PdfItem> joined(List<List<PdfItem>> pages) {
        Map<String, Integer> ends = new HashMap<>();
        for (List<PdfItem> page : pages) {
            if (page.size() > 2) {
                ends.merge(bare(page.getFirst()), 1, Integer::sum);
                ends.merge(bare(page.getLast()), 1, Integer::sum);
            }
        }
        List<PdfItem> joined = new ArrayList<>();
        float bottom = 0;
        for (List<PdfItem> page : pages) {
            List<PdfItem> kept = new ArrayList<>(page);
            kept.removeIf(item -> item instanceof PdfLine line && (line == page.getFirst() || line == page.getLast()) && (isPageNumber(line) || pages.size() > 3 && ends.getOrDefault(bare(line), 0) * 2 > pages.size()));
            float shift = kept.isEmpty() ? 0 : bottom + (kept.getFirst() instanceof PdfLine first ? 1.6f * first.height() : 0) - kept.getFirst().top();
            for (PdfItem item : kept) {
                joined.add(item.at(item.top() + shift));
                bottom = item.top() + shift;
            }
        }
        return joined;
    }

    private static String bare(PdfItem item) {
        return item instanceof PdfLine line ? line.text().replaceAll("\\d+", "") : "";
    }

    private static boolean isPageNumber(PdfLine line) {
        return line.text().matches("[-—\\s第]*\\d{1,4}[-—\\s页]*(/\\s*\\d+)?");
    }

    private void prose(PdfLine line, float margin) {
        String text = line.pieces().size() == 1 || isTitle(line) ? line.text() : String.join("", line.pieces().stream().map(PdfLine.Piece::text).toList());
        boolean starts = paragraph.isEmpty() || isOver(margin) || Heading.numberOf(text) != null || text.matches("^\\s*(?:续?表)\\s*\\d+.*");
        if (starts) {
            endParagraph();
        }
        paragraph.append(text);
        lastRight = line.right();
    }

    /// A paragraph is over when its last line stops short: a little after a full stop, much elsewhere, for numbers are not broken.
    private boolean isOver(float margin) {
        boolean stopped = "。：:！？".indexOf(paragraph.charAt(paragraph.length() - 1)) >= 0;
        return lastRight < (stopped ? margin - 24 : margin * 0.72f);
    }

    private void endParagraph() {
        if (!paragraph.isEmpty()) {
            builder.paragraph(paragraph.toString());
            paragraph.setLength(0);
        }
    }

    /// A table is two or more lines of several pieces; lines of one piece between them belong to it if they are short and near.
    private static int tableEnd(List<PdfLine> lines, int from) {
        if (!isRow(lines.get(from))) {
            return from;
        }
        int end = from + 1;
        int rows = 1;
        for (int i = from + 1; i < lines.size(); i++) {
            PdfLine line = lines.get(i);
            float gap = line.top() - lines.get(i - 1).top();
            if (gap > Math.max(48, 5.5f * line.height())) {
                break;
            }
            if (isRow(line)) {
                rows++;
                end = i + 1;
            } else if (line.text().length() > 24 || line.text().contains("。") || line.text().matches("^(表\\s*\\d|\\d+\\.\\d|[一二三四五六七八九十]+、).*") || i - end > 1) {
                break;
            }
        }
        return rows >= 2 ? end : from;
    }

    private static boolean isTitle(PdfLine line) {
        return line.text().matches("\\s*[续附]?表\\s*[\\d一二三四五六七八九十].*");
    }

    private static boolean isRow(PdfLine line) {
        return line.pieces().size() >= 2 && !isTitle(line) && line.pieces().stream().allMatch(piece -> piece.text().length() <= 28) && !line.text().contains("。");
    }

    private void table(List<PdfLine> lines) {
        List<Float> bounds = columns(lines);
        List<List<String>> rows = new ArrayList<>();
        int width = bounds.size() + 1;
        List<float[]> extents = extents(lines, width);
        for (int i = 0; i < lines.size(); i++) {
            PdfLine line = lines.get(i);
            String[] texts = new String[width];
            java.util.Arrays.fill(texts, "");
            for (int p = 0; p < line.pieces().size(); p++) {
                PdfLine.Piece piece = line.pieces().get(p);
                int column = line.pieces().size() == width ? p : nearest(extents, bounds, piece);
                texts[column] = texts[column] + piece.text();
            }
            List<String> row = List.of(texts);
            boolean rest = !rows.isEmpty() && line.pieces().size() < width && (texts[0].isEmpty() || line.pieces().size() == 1) && line.top() - lines.get(i - 1).top() < 1.7f * Math.max(line.height(), lines.get(i - 1).height()) + 3
                && line.pieces().stream().noneMatch(piece -> piece.text().matches("[+-]?[\\d,.]+%?"));
            if (rest) {
                List<String> joined = new ArrayList<>(rows.removeLast());
                for (int c = 0; c < width; c++) {
                    joined.set(c, joined.get(c) + row.get(c));
                }
                rows.add(joined);
            } else {
                rows.add(row);
            }
        }
        List<List<Cell>> cells = new ArrayList<>();
        for (List<String> row : rows) {
            List<Cell> line = new ArrayList<>();
            for (String text : row) {
                line.add(new Cell(text, builder.append(text), 1, 1));
                builder.append("\t");
            }
            builder.append("\n");
            cells.add(line);
        }
        builder.table(cells);
    }

    /// From where to where the columns of the fullest lines reach.
    private static List<float[]> extents(List<PdfLine> lines, int width) {
        List<float[]> extents = new ArrayList<>();
        for (int c = 0; c < width; c++) {
            float[] extent = {Float.MAX_VALUE, 0};
            for (PdfLine line : lines) {
                if (line.pieces().size() == width) {
                    extent[0] = Math.min(extent[0], line.pieces().get(c).left());
                    extent[1] = Math.max(extent[1], line.pieces().get(c).right());
                }
            }
            extents.add(extent);
        }
        return extents;
    }

    /// The only column that a piece stands over; the one between whose bounds its middle is, if there are several or none.
    private static int nearest(List<float[]> extents, List<Float> bounds, PdfLine.Piece piece) {
        int found = -1;
        for (int c = 0; c < extents.size(); c++) {
            if (piece.left() < extents.get(c)[1] && piece.right() > extents.get(c)[0]) {
                if (found >= 0) {
                    return column(bounds, piece.middle());
                }
                found = c;
            }
        }
        return found >= 0 ? found : column(bounds, piece.middle());
    }

    private static int column(List<Float> bounds, float at) {
        int column = 0;
        while (column < bounds.size() && at > bounds.get(column)) {
            column++;
        }
        return column;
    }

    /// The middles of the gaps that the fullest lines share.
    private static List<Float> columns(List<PdfLine> lines) {
        int most = lines.stream().mapToInt(line -> line.pieces().size()).max().orElse(1);
        List<PdfLine> full = lines.stream().filter(line -> line.pieces().size() == most).toList();
        List<Float> bounds = new ArrayList<>();
        for (int c = 0; c + 1 < most; c++) {
            float left = 0;
            float right = Float.MAX_VALUE;
            for (PdfLine line : full) {
                left = Math.max(left, line.pieces().get(c).right());
                right = Math.min(right, line.pieces().get(c + 1).left());
            }
            bounds.add(left < right ? (left + right) / 2 : (full.getFirst().pieces().get(c).right() + full.getFirst().pieces().get(c + 1).left()) / 2);
        }
        return bounds;
    }
}
