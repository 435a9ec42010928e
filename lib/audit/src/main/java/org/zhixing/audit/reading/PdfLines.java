package org.zhixing.audit.reading;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Puts the characters of a page together to lines, cut where the gap is wider than a character.
final class PdfLines extends PDFTextStripper {

    private final List<TextPosition> characters = new ArrayList<>();

    private final int page;

    private PdfLines(int page) {
        this.page = page;
        setSortByPosition(false);
    }

    static List<PdfLine> of(PDDocument pdf, int page) throws IOException {
        PdfLines stripper = new PdfLines(page);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(pdf);
        return stripper.lines();
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (text.getUnicode() != null && !text.getUnicode().isBlank()) {
            characters.add(text);
        }
    }

    private List<PdfLine> lines() {
        List<PdfLine> lines = new ArrayList<>();
        characters.sort(Comparator.comparingDouble(TextPosition::getYDirAdj));
        List<TextPosition> row = new ArrayList<>();
        for (TextPosition next : characters) {
            if (!row.isEmpty() && next.getYDirAdj() - row.getFirst().getYDirAdj() > Math.max(2, row.getFirst().getHeightDir() * 0.6f)) {
                lines.add(line(row));
                row = new ArrayList<>();
            }
            row.add(next);
        }
        if (!row.isEmpty()) {
            lines.add(line(row));
        }
        return lines;
    }

    private PdfLine line(List<TextPosition> row) {
        row.sort(Comparator.comparingDouble(TextPosition::getXDirAdj));
        List<PdfLine.Piece> pieces = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        float left = row.getFirst().getXDirAdj();
        float right = left;
        for (TextPosition next : row) {
            float gap = next.getXDirAdj() - right;
            if (!text.isEmpty() && gap > Math.max(3.5f, next.getFontSizeInPt() * 0.62f)) {
                pieces.add(new PdfLine.Piece(left, right, text.toString()));
                text.setLength(0);
                left = next.getXDirAdj();
            }
            if (!text.isEmpty() && gap > next.getFontSizeInPt() * 0.3f) {
                text.append(' ');
            }
            text.append(Radicals.replaced(next.getUnicode()));
            right = next.getXDirAdj() + next.getWidthDirAdj();
        }
        pieces.add(new PdfLine.Piece(left, right, text.toString()));
        TextPosition first = row.getFirst();
        return new PdfLine(first.getYDirAdj(), Math.max(first.getHeightDir(), 4), pieces, page);
    }
}
