package org.zhixing.campus.sheets;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/// The XML of the sheet that lists each cause once.
final class ProblemSheet {

    private static final int WIDEST = 60;

    private ProblemSheet() {}

    static void write(List<List<String>> lines, StyleMarks styles, boolean strict, boolean selected, Writer out) throws IOException {
        out.write(XlsxMarking.DECLARATION);
        out.write("<worksheet xmlns=\"" + (strict ? "http://purl.oclc.org/ooxml/spreadsheetml/main" : "http://schemas.openxmlformats.org/spreadsheetml/2006/main") + "\">");
        out.write("<sheetViews><sheetView " + (selected ? "tabSelected=\"1\" " : "") + "workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols>");
        int columns = lines.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < columns; i++) {
            out.write("<col min=\"%1$d\" max=\"%1$d\" width=\"%2$d\" customWidth=\"1\"/>".formatted(i + 1, width(lines, i)));
        }
        out.write((columns == 0 ? "<col min=\"1\" max=\"1\" width=\"12\" customWidth=\"1\"/>" : "") + "</cols><sheetData>");
        for (int row = 0; row < lines.size(); row++) {
            out.write("<row r=\"" + (row + 1) + "\">");
            for (int i = 0; i < lines.get(row).size(); i++) {
                out.write("<c r=\"" + XlsxSheetMarking.letters(i) + (row + 1) + "\" s=\"" + (row == 0 ? styles.heading() : styles.line()) + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"
                    + XlsxMarking.escaped(lines.get(row).get(i)) + "</t></is></c>");
            }
            out.write("</row>");
        }
        out.write("</sheetData></worksheet>");
    }

    private static int width(List<List<String>> lines, int column) {
        return lines.stream().filter(line -> line.size() > column).mapToInt(line -> 3 + line.get(column).codePoints().map(c -> c < 0x2e80 ? 1 : 2).sum()).map(width -> Math.clamp(width, 10, WIDEST)).max().orElse(10);
    }
}
