package org.zhixing.audit.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A character at its place on a page, measured from the top left, in which run of text it was written, and whether a blank came before it.
record PdfGlyph(String text, float left, float right, float base, float height, float size, int run, boolean spaced) {

    /// What stands between a character that ends there and this one.
    String space(float before) {
        return left - before > size * (spaced ? 0.1f : 0.3f) ? " " : "";
    }

    /// Whether it begins another piece of a line: after a wide gap, or after any gap between two numbers that were written apart.
    boolean isApartFrom(PdfGlyph before) {
        float gap = left - before.right;
        boolean numbers = run != before.run && "0123456789+-".indexOf(text.charAt(0)) >= 0 && "0123456789%".indexOf(before.text.charAt(before.text.length() - 1)) >= 0;
        return gap > Math.max(3.5f, size * 0.62f) || numbers && gap > size * 0.12f;
    }

    float middle() {
        return (left + right) / 2;
    }

    float centre() {
        return base - height / 2;
    }

    /// Characters on one height are a line.
    static List<List<PdfGlyph>> lines(List<PdfGlyph> glyphs) {
        List<PdfGlyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparing(PdfGlyph::base));
        List<List<PdfGlyph>> lines = new ArrayList<>();
        for (PdfGlyph next : sorted) {
            if (lines.isEmpty() || next.base - lines.getLast().getFirst().base > Math.max(2, lines.getLast().getFirst().height * 0.6f)) {
                lines.add(new ArrayList<>());
            }
            lines.getLast().add(next);
        }
        return lines;
    }
}
