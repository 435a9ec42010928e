package org.zhixing.campus.sheets;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Copies the XML of a sheet with its marks: what is not marked stays as it is.
final class XlsxSheetMarking {

    private static final Pattern DIMENSION = Pattern.compile("([A-Za-z]+)(\\d+):([A-Za-z]+)(\\d+)");
    private static final int WIDTH = 60;

    private final SheetMarks marks;
    private final StyleMarks styles;
    private final XmlTokens in;
    private final Writer out;

    private final TreeMap<Integer, int[]> columnStyles = new TreeMap<>();
    private boolean columnsSeen;
    private boolean widthWritten;
    private boolean split;
    private boolean data;
    private boolean dropping;
    private int row;
    private int column;
    private int rowStyle;
    private String prefix = "";

    /// Cells that the row still lacks, by their columns.
    private final TreeMap<Integer, String> lacking = new TreeMap<>();

    XlsxSheetMarking(SheetMarks marks, StyleMarks styles, XmlTokens in, Writer out) {
        this.marks = marks;
        this.styles = styles;
        this.in = in;
        this.out = out;
    }

    void copy() throws IOException {
        while (in.next()) {
            String name = in.name();
            if (in.declaration()) {
                out.write(XlsxMarking.DECLARATION);
            } else if (data) {
                inData(name);
            } else {
                outside(name);
            }
        }
    }

    private void outside(String name) throws IOException {
        switch (name) {
            case "sheetView" -> out.write(in.without("tabSelected"));
            case "dimension" -> dimension();
            case "cols" -> {
                columnsSeen = true;
                if (in.ends() && !widthWritten) {
                    width();
                }
                out.write(in.raw());
            }
            case "col" -> col();
            case "sheetData" -> {
                prefix = in.prefix();
                data = in.starts() && !in.empty();
                if (in.starts() && !columnsSeen) {
                    out.write("<" + prefix + "cols>");
                    width();
                    out.write("</" + prefix + "cols>");
                }
                out.write(in.raw());
            }
            default -> out.write(in.raw());
        }
    }

    private void dimension() throws IOException {
        String range = in.attribute("ref");
        Matcher matcher = DIMENSION.matcher(range == null ? "" : range);
        if (in.starts() && matcher.matches() && XlsxSheet.column(matcher.group(3)) < marks.column()) {
            out.write(in.with("ref", matcher.group(1) + matcher.group(2) + ":" + letters(marks.column()) + matcher.group(4)));
        } else {
            out.write(in.raw());
        }
    }

    /// The column of problems gets a width of its own, also where it lies among others.
    private void col() throws IOException {
        if (!in.starts()) {
            out.write(split ? "" : in.raw());
            return;
        }
        split = false;
        prefix = in.prefix();
        int own = marks.column() + 1;
        int from = Styles.number(String.valueOf(in.attribute("min")));
        int to = Styles.number(String.valueOf(in.attribute("max")));
        columnStyles.put(from, new int[] {to, Math.max(0, Styles.number(String.valueOf(in.attribute("style"))))});
        if (from > own && !widthWritten) {
            width();
        }
        if (from <= own && own <= to) {
            piece(from, own - 1);
            width();
            piece(own + 1, to);
            split = true;
        } else {
            out.write(in.raw());
        }
    }

    private void piece(int from, int to) throws IOException {
        if (from <= to) {
            String tag = in.raw().replaceAll("(\\smin\\s*=\\s*)(\"[^\"]*\"|'[^']*')", "$1\"" + from + "\"").replaceAll("(\\smax\\s*=\\s*)(\"[^\"]*\"|'[^']*')", "$1\"" + to + "\"");
            out.write(in.empty() ? tag : tag.substring(0, tag.length() - 1) + "/>");
        }
    }

    private void width() throws IOException {
        widthWritten = true;
        int own = marks.column() + 1;
        out.write("<" + prefix + "col min=\"" + own + "\" max=\"" + own + "\" width=\"" + WIDTH + "\" customWidth=\"1\"/>");
    }

    private void inData(String name) throws IOException {
        switch (name) {
            case "row" -> {
                if (in.starts()) {
                    beginRow();
                } else {
                    endRow();
                    out.write(in.raw());
                }
            }
            case "c" -> {
                if (in.starts()) {
                    cell();
                } else if (dropping) {
                    dropping = false;
                } else {
                    out.write(in.raw());
                }
            }
            default -> {
                data = !(name.equals("sheetData") && in.ends());
                if (!dropping) {
                    out.write(in.raw());
                }
            }
        }
    }

    private void beginRow() throws IOException {
        prefix = in.prefix();
        int said = Styles.number(String.valueOf(in.attribute("r")));
        row = said > 0 ? said : row + 1;
        column = -1;
        lacking.clear();
        SheetMarks.RowMarks wrong = marks.row(row);
        boolean heading = row == marks.headerRow();
        if (wrong == null && !heading) {
            out.write(in.raw());
            return;
        }
        rowStyle = "1".equals(in.attribute("customFormat")) ? Styles.number(String.valueOf(in.attribute("s"))) : -1;
        if (wrong != null) {
            wrong.columns().forEach(each -> lacking.put(each, "<" + prefix + "c r=\"" + letters(each) + row + "\" s=\"" + styles.marked(styleOf(each)) + "\"/>"));
        }
        lacking.put(marks.column(), text(marks.text(row), heading ? styles.heading() : styles.problem()));
        String tag = in.without("spans");
        out.write(in.empty() ? tag.substring(0, tag.length() - 2) + ">" : tag);
        if (in.empty()) {
            endRow();
            out.write("</" + prefix + "row>");
        }
    }

    private void cell() throws IOException {
        int said = XlsxSheet.column(in.attribute("r"));
        column = said >= 0 ? said : column + 1;
        while (!lacking.isEmpty() && lacking.firstKey() < column) {
            out.write(lacking.pollFirstEntry().getValue());
        }
        if (column == marks.column()) {
            dropping = !in.empty();
            String own = lacking.remove(column);
            out.write(own == null ? "" : own);
            return;
        }
        String number = in.attribute("s");
        int style = number == null ? 0 : Styles.number(number);
        boolean wrong = lacking.remove(column) != null;
        int now = wrong ? styles.marked(style) : styles.unmarked(style);
        out.write(now == style ? in.raw() : in.with("s", String.valueOf(now)));
    }

    private void endRow() throws IOException {
        for (Map.Entry<Integer, String> each : lacking.entrySet()) {
            out.write(each.getValue());
        }
        lacking.clear();
    }

    private String text(String text, int style) {
        return "<" + prefix + "c r=\"" + letters(marks.column()) + row + "\" s=\"" + style + "\" t=\"inlineStr\"><" + prefix + "is><" + prefix + "t xml:space=\"preserve\">" + XlsxMarking.escaped(text)
            + "</" + prefix + "t></" + prefix + "is></" + prefix + "c>";
    }

    /// Of a cell that is not there: its row's, else its column's.
    private int styleOf(int index) {
        if (rowStyle >= 0) {
            return rowStyle;
        }
        Map.Entry<Integer, int[]> columns = columnStyles.floorEntry(index + 1);
        return columns != null && index + 1 <= columns.getValue()[0] ? columns.getValue()[1] : 0;
    }

    static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int left = column + 1; left > 0; left = (left - 1) / 26) {
            letters.insert(0, (char) ('A' + (left - 1) % 26));
        }
        return letters.toString();
    }
}
