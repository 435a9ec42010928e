package org.zhixing.audit.reading;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Puts the characters of a page together: those between the lines of a table to its cells, the others to lines, cut where the gap is wider than a character.
final class PdfLines extends PDFTextStripper {

    private final List<PdfGlyph> glyphs = new ArrayList<>();
    private final int page;
    private boolean blank;
    private int run;
    private int drawn;

    private PdfLines(int page) {
        this.page = page;
        setSortByPosition(false);
    }

    /// The lines and tables of a page, from top to bottom, and how many characters were drawn and how many of them can be read.
    record Page(List<PdfItem> items, int drawn, int read) {
    }

    static Page of(PDDocument pdf, int page) throws IOException {
        PdfLines stripper = new PdfLines(page);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(pdf);
        int read = stripper.glyphs.size();
        List<PdfItem> items = new ArrayList<>(PdfTable.of(stripper.glyphs.isEmpty() ? List.of() : PdfRulings.of(pdf.getPage(page - 1)), stripper.glyphs, page));
        for (List<PdfGlyph> row : PdfGlyph.lines(stripper.glyphs)) {
            items.add(stripper.line(row));
        }
        items.sort(Comparator.comparing(PdfItem::top));
        return new Page(items, stripper.drawn, read);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        drawn++;
        super.showGlyph(matrix, font, code, displacement);
    }

    @Override
    protected void showText(byte[] string) throws IOException {
        run++;
        super.showText(string);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (text.getUnicode() != null && !text.getUnicode().isBlank() && isReadable(text.getUnicode())) {
            glyphs.add(new PdfGlyph(Radicals.replaced(text.getUnicode()), text.getXDirAdj(), text.getXDirAdj() + text.getWidthDirAdj(), text.getYDirAdj(), Math.max(text.getHeightDir(), 4), text.getFontSizeInPt(), run, blank));
            blank = false;
        } else {
            blank = true;
        }
    }

    /// Whether a character is one, and no number of a glyph that the font does not explain.
    private static boolean isReadable(String text) {
        char c = text.charAt(0);
        return !Character.isISOControl(c) && c != '\ufffd' && (c < '\ue000' || c > '\uf8ff');
    }

    private PdfLine line(List<PdfGlyph> row) {
        row.sort(Comparator.comparing(PdfGlyph::left));
        List<PdfLine.Piece> pieces = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        float left = row.getFirst().left();
        PdfGlyph last = row.getFirst();
        for (PdfGlyph next : row) {
            if (!text.isEmpty() && next.isApartFrom(last)) {
                pieces.add(new PdfLine.Piece(left, last.right(), text.toString()));
                text.setLength(0);
                left = next.left();
            }
            text.append(text.isEmpty() ? "" : next.space(last.right())).append(next.text());
            last = next;
        }
        pieces.add(new PdfLine.Piece(left, last.right(), text.toString()));
        PdfGlyph first = row.getFirst();
        return new PdfLine(first.base(), first.height(), pieces, page);
    }
}
