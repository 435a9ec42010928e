package org.zhixing.audit;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.zhixing.audit.document.Table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/// Tables drawn with lines in a PDF: cells of several lines, merged cells, tables that go on on the next page.
class PdfTableTest {

    private static final float LEFT = 80;
    private static final float WIDTH = 70;
    private static final float HEIGHT = 30;

    @Test
    void aCellOfSeveralLinesIsOneCell() throws IOException {
        Table table = table(pdf(List.of(List.of("Course\nof study", "Students\nnow"), List.of("Nursing\nand care", "600"), List.of("Cookery", "12345\n67"))));
        assertThat(table.rows()).map(row -> row.stream().map(cell -> cell.text().replace("\n", " ")).toList())
            .containsExactly(List.of("Course of study", "Students now"), List.of("Nursing and care", "600"), List.of("Cookery", "1234567"));
    }

    @Test
    void aCellWithoutLinesInsideIsMerged() throws IOException {
        Table table = table(pdf(List.of(List.of("Year", "Students", "="), List.of("2018", "1188", "1126"), List.of("2019", "1241", "1201"))));
        assertThat(table.rows().getFirst().get(1)).isSameAs(table.rows().getFirst().get(2));
    }

    @Test
    void aTableGoesOnOnTheNextPageWithItsHeaderPrintedAgain() throws IOException {
        List<List<String>> one = List.of(List.of("Course", "Students"), List.of("Nursing", "600"), List.of("Cookery", "38"));
        List<List<String>> two = List.of(List.of("Course", "Students"), List.of("Tourism", "67"), List.of("Total", "705"));
        Audited audited = Texts.audit("x.pdf", pdf(one, two));
        assertThat(audited.document().tables()).singleElement().satisfies(table -> assertThat(table.rows()).hasSize(5));
    }

    @Test
    void linesBetweenColumnsDrawnInTheHeaderOnlyPartTheRowsBelowToo() throws IOException {
        List<List<String>> rows = List.of(List.of("Course", "Students", "Remark"), List.of("Nursing\nand care", "600", "as planned"), List.of("Cookery", "38", "fewer\nthan planned"));
        try (var pdf = new PDDocument(); var out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            try (var stream = new PDPageContentStream(pdf, page)) {
                draw(stream, rows.subList(0, 1), 700);
                for (int r = 1; r < rows.size(); r++) {
                    for (int c = 0; c < rows.get(r).size(); c++) {
                        write(stream, rows.get(r).get(c), LEFT + c * WIDTH, 700 - r * HEIGHT);
                    }
                    stream.moveTo(LEFT, 700 - r * HEIGHT);
                    stream.lineTo(LEFT + 3 * WIDTH, 700 - r * HEIGHT);
                    stream.stroke();
                }
            }
            pdf.save(out);
            assertThat(table(out.toByteArray()).rows()).map(row -> row.stream().map(cell -> cell.text().replace("\n", " ")).toList())
                .containsExactly(rows.getFirst(), List.of("Nursing and care", "600", "as planned"), List.of("Cookery", "38", "fewer than planned"));
        }
    }

    private static Table table(byte[] pdf) {
        return Texts.audit("x.pdf", pdf).document().tables().getFirst();
    }

    /// A page for each table; `=` goes on from the left.
    @SafeVarargs
    private static byte[] pdf(List<List<String>>... pages) throws IOException {
        try (var pdf = new PDDocument(); var out = new ByteArrayOutputStream()) {
            for (List<List<String>> rows : pages) {
                PDPage page = new PDPage();
                pdf.addPage(page);
                try (var stream = new PDPageContentStream(pdf, page)) {
                    draw(stream, rows, 700);
                }
            }
            pdf.save(out);
            return out.toByteArray();
        }
    }

    private static void draw(PDPageContentStream stream, List<List<String>> rows, float top) throws IOException {
        float y = top;
        for (List<String> row : rows) {
            for (int c = 0; c < row.size(); c++) {
                boolean wide = c + 1 < row.size() && row.get(c + 1).equals("=");
                if (!row.get(c).equals("=")) {
                    stream.addRect(LEFT + c * WIDTH, y, wide ? 2 * WIDTH : WIDTH, HEIGHT);
                    stream.stroke();
                    write(stream, row.get(c), LEFT + c * WIDTH, y);
                }
            }
            y -= HEIGHT;
        }
    }

    private static void write(PDPageContentStream stream, String cell, float left, float bottom) throws IOException {
        float line = bottom + HEIGHT - 10;
        for (String text : cell.split("\n")) {
            stream.beginText();
            stream.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 9);
            stream.newLineAtOffset(left + 4, line);
            stream.showText(text);
            stream.endText();
            line -= 11;
        }
    }
}
