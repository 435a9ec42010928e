package org.zhixing.audit.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The cells between the lines of a table: neighbours without a line between them are one.
final class PdfCells {

    private final List<Float> xs;
    private final List<Float> ys;
    private final int width;
    private final int[] owner;

    PdfCells(List<Float> xs, List<Float> ys, List<PdfRuling> lying, List<PdfRuling> standing) {
        this.xs = xs;
        this.ys = ys;
        width = xs.size() - 1;
        owner = new int[width * (ys.size() - 1)];
        for (int cell = 0; cell < owner.length; cell++) {
            int r = cell / width;
            int c = cell % width;
            boolean open = c > 0 && isOpen(standing, xs.get(c), (ys.get(r) + ys.get(r + 1)) / 2);
            owner[cell] = open ? owner[cell - 1] : cell;
        }
        for (int r = 1; r < ys.size() - 1; r++) {
            for (int c = 0; c < width; c++) {
                joinUp(lying, r, c);
            }
        }
    }

    /// A cell goes on from the row above where no line lies between, if both are equally wide.
    private void joinUp(List<PdfRuling> lying, int r, int c) {
        int cell = r * width + c;
        if (owner[cell] != cell) {
            return;
        }
        int end = c;
        while (end + 1 < width && owner[r * width + end + 1] == cell) {
            end++;
        }
        int above = owner[cell - width];
        boolean same = above % width == c && owner[cell - width + end - c] == above && (end + 1 == width || owner[cell - width + end - c + 1] != above);
        for (int i = c; same && i <= end; i++) {
            same = isOpen(lying, ys.get(r), (xs.get(i) + xs.get(i + 1)) / 2);
        }
        for (int i = c; same && i <= end; i++) {
            owner[r * width + i] = above;
        }
    }

    private static boolean isOpen(List<PdfRuling> lines, float at, float place) {
        return lines.stream().noneMatch(line -> Math.abs(line.at() - at) < 2.6f && line.covers(place));
    }

    List<List<PdfTable.Box>> rows(List<PdfGlyph> glyphs) {
        List<List<PdfGlyph>> held = new ArrayList<>();
        for (int cell = 0; cell < owner.length; cell++) {
            held.add(new ArrayList<>());
        }
        for (PdfGlyph glyph : glyphs) {
            held.get(owner[band(ys, glyph.centre()) * width + band(xs, glyph.middle())]).add(glyph);
        }
        List<List<PdfTable.Box>> rows = new ArrayList<>();
        for (int r = 0; r < ys.size() - 1; r++) {
            List<PdfTable.Box> row = new ArrayList<>();
            for (int c = 0; c < width; c++) {
                int cell = r * width + c;
                if (owner[cell] == cell) {
                    row.add(new PdfTable.Box(text(held.get(cell)), down(cell), right(cell)));
                }
            }
            rows.add(row);
        }
        return rows;
    }

    private int right(int cell) {
        int end = cell;
        while ((end + 1) % width != 0 && owner[end + 1] == cell) {
            end++;
        }
        return end - cell + 1;
    }

    private int down(int cell) {
        int rows = 1;
        while (cell + rows * width < owner.length && owner[cell + rows * width] == cell) {
            rows++;
        }
        return rows;
    }

    private static int band(List<Float> places, float at) {
        int band = 0;
        while (band + 2 < places.size() && at >= places.get(band + 1)) {
            band++;
        }
        return band;
    }

    /// The lines of a cell; a number broken over two lines is one.
    private static String text(List<PdfGlyph> glyphs) {
        StringBuilder text = new StringBuilder();
        for (List<PdfGlyph> line : PdfGlyph.lines(glyphs)) {
            line.sort(Comparator.comparing(PdfGlyph::left));
            StringBuilder next = new StringBuilder();
            float right = Float.MAX_VALUE;
            for (PdfGlyph glyph : line) {
                next.append(glyph.space(right)).append(glyph.text());
                right = glyph.right();
            }
            boolean number = text.toString().matches("[+-]?[\\d,]*[\\d.,]") && next.toString().matches("[\\d.,]+\\s*%?");
            text.append(text.isEmpty() || number ? "" : "\n").append(next);
        }
        return text.toString();
    }
}
