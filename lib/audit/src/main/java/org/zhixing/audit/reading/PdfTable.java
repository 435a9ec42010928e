package org.zhixing.audit.reading;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// A table drawn with lines: the places of its columns, and what its cells hold.
record PdfTable(float top, float bottom, float left, float right, int page, List<Float> columns, List<List<Box>> rows) implements PdfItem {

    private static final float NEAR = 2.5f;
    private static final float SAME = 4;
    private static final int MOST_LINES = 1_500;
    private static final int MOST_CELLS = 20_000;

    /// A cell: its text and how many columns and rows it covers.
    record Box(String text, int rowSpan, int columnSpan) {
    }

    @Override
    public PdfTable at(float otherTop) {
        return new PdfTable(otherTop, otherTop + bottom - top, left, right, page, columns, rows);
    }

    /// The tables of a page; the characters in them are taken out of the list.
    static List<PdfTable> of(List<PdfRuling> rulings, List<PdfGlyph> glyphs, int page) {
        List<PdfRuling> lines = PdfRuling.joined(rulings);
        List<PdfTable> tables = new ArrayList<>();
        if (lines.size() > MOST_LINES) {
            return tables;
        }
        List<List<PdfRuling>> groups = groups(lines);
        List<PdfRuling> loose = groups.stream().filter(group -> group.size() == 1 && group.getFirst().lies()).map(List::getFirst).sorted(Comparator.comparing(PdfRuling::at)).toList();
        for (List<PdfRuling> group : groups) {
            PdfTable table = read(withRowsBelow(group, loose, glyphs), glyphs, page);
            if (table != null) {
                tables.add(table);
            }
        }
        return tables;
    }

    /// Lines that meet belong together.
    private static List<List<PdfRuling>> groups(List<PdfRuling> lines) {
        int[] group = new int[lines.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
        }
        for (int i = 0; i < group.length; i++) {
            for (int j = i + 1; j < group.length; j++) {
                if (lines.get(i).meets(lines.get(j))) {
                    group[root(group, i)] = root(group, j);
                }
            }
        }
        Map<Integer, List<PdfRuling>> groups = new TreeMap<>();
        for (int i = 0; i < group.length; i++) {
            groups.computeIfAbsent(root(group, i), key -> new ArrayList<>()).add(lines.get(i));
        }
        return new ArrayList<>(groups.values());
    }

    private static int root(int[] group, int i) {
        int root = i;
        while (group[root] != root) {
            group[root] = group[group[root]];
            root = group[root];
        }
        return root;
    }

    /// Many tables draw the lines between columns in their header only: the lines below, as wide as the header, part rows of the same columns while nothing
    /// between them crosses from one column into the next.
    private static List<PdfRuling> withRowsBelow(List<PdfRuling> group, List<PdfRuling> loose, List<PdfGlyph> glyphs) {
        List<PdfRuling> lying = group.stream().filter(PdfRuling::lies).toList();
        float left = (float) lying.stream().mapToDouble(PdfRuling::from).min().orElse(0);
        float right = (float) lying.stream().mapToDouble(PdfRuling::to).max().orElse(0);
        float bottom = (float) lying.stream().mapToDouble(PdfRuling::at).max().orElse(0);
        List<Float> inner = group.stream().filter(line -> !line.lies() && line.to() >= bottom - NEAR && line.at() > left + SAME && line.at() < right - SAME).map(PdfRuling::at).sorted().toList();
        List<PdfRuling> all = new ArrayList<>(group);
        float end = bottom;
        for (PdfRuling line : loose) {
            if (inner.isEmpty() || line.at() <= end || Math.abs(line.from() - left) > SAME || Math.abs(line.to() - right) > SAME) {
                continue;
            }
            if (!isRow(glyphs, end, line.at(), inner)) {
                break;
            }
            all.add(line);
            end = line.at();
        }
        for (float place : end > bottom ? inner : List.<Float>of()) {
            all.add(new PdfRuling(false, place, bottom, end));
        }
        return all;
    }

    /// Whether what stands between two heights fills two columns or more, and no character stands in two.
    private static boolean isRow(List<PdfGlyph> glyphs, float top, float bottom, List<Float> inner) {
        Set<Long> columns = new HashSet<>();
        for (PdfGlyph glyph : glyphs) {
            if (glyph.centre() > top && glyph.centre() < bottom) {
                if (inner.stream().anyMatch(place -> glyph.left() < place - 1 && glyph.right() > place + 1)) {
                    return false;
                }
                columns.add(inner.stream().filter(place -> glyph.middle() > place).count());
            }
        }
        return columns.size() >= 2;
    }

    private static @Nullable PdfTable read(List<PdfRuling> lines, List<PdfGlyph> glyphs, int page) {
        List<PdfRuling> lying = lines.stream().filter(PdfRuling::lies).toList();
        List<PdfRuling> standing = lines.stream().filter(line -> !line.lies()).toList();
        if (lying.size() < 2 || standing.isEmpty()) {
            return null;
        }
        float left = (float) lying.stream().mapToDouble(PdfRuling::from).min().orElse(0);
        float right = (float) lying.stream().mapToDouble(PdfRuling::to).max().orElse(0);
        List<Float> xs = places(standing, left, right);
        List<Float> ys = places(lying, Float.NaN, Float.NaN);
        if (xs.size() < 3 || ys.size() < 2 || (long) xs.size() * ys.size() > MOST_CELLS) {
            return null;
        }
        PdfCells cells = new PdfCells(xs, ys, lying, standing);
        List<PdfGlyph> inside = glyphs.stream().filter(glyph -> glyph.middle() > xs.getFirst() && glyph.middle() < xs.getLast() && glyph.centre() > ys.getFirst() && glyph.centre() < ys.getLast()).toList();
        List<List<Box>> rows = cells.rows(inside);
        if (rows.stream().mapToInt(row -> (int) row.stream().filter(box -> !box.text().isBlank()).count()).sum() < Math.min(4, rows.size() + 1) || rows.stream().noneMatch(row -> row.stream().filter(box -> !box.text().isBlank()).count() >= 2)) {
            return null;
        }
        glyphs.removeAll(new HashSet<>(inside));
        return new PdfTable(ys.getFirst(), ys.getLast(), xs.getFirst(), xs.getLast(), page, xs, rows);
    }

    /// Where lines stand, each place once; and the two ends, where a table has no line at its sides.
    private static List<Float> places(List<PdfRuling> lines, float first, float last) {
        List<Float> all = new ArrayList<>(lines.stream().map(PdfRuling::at).toList());
        if (!Float.isNaN(first)) {
            all.add(first);
            all.add(last);
        }
        all.sort(null);
        List<Float> places = new ArrayList<>();
        for (float place : all) {
            if (places.isEmpty() || place - places.getLast() > NEAR) {
                places.add(place);
            }
        }
        return places;
    }

    /// Whether another table's columns stand where this one's do; where cells are merged it may lack some.
    boolean goesOnIn(PdfTable next) {
        boolean ends = Math.abs(columns.getFirst() - next.columns.getFirst()) < SAME && Math.abs(columns.getLast() - next.columns.getLast()) < SAME;
        return ends && next.columns.stream().allMatch(place -> index(place) >= 0);
    }

    private int index(float place) {
        for (int c = 0; c < columns.size(); c++) {
            if (Math.abs(columns.get(c) - place) < SAME) {
                return c;
            }
        }
        return -1;
    }

    /// A row of the next page in the columns of this one.
    private List<Box> fitted(List<Box> row, PdfTable next) {
        int covered = row.stream().mapToInt(Box::columnSpan).sum();
        if (next.columns.size() == columns.size() || covered != next.columns.size() - 1) {
            return row;
        }
        List<Box> fitted = new ArrayList<>();
        int at = 0;
        for (Box box : row) {
            int from = index(next.columns.get(at));
            at += box.columnSpan();
            fitted.add(new Box(box.text(), box.rowSpan(), index(next.columns.get(at)) - from));
        }
        return fitted;
    }

    /// The rows of the next page below these; a header that is printed again is left out.
    PdfTable with(PdfTable next) {
        int again = 0;
        while (again < 4 && again < rows.size() && again < next.rows.size() && rows.get(again).equals(next.rows.get(again)) && rows.get(again).stream().noneMatch(box -> box.text().matches("[+-]?[\\d,.]+%?"))) {
            again++;
        }
        List<List<Box>> all = new ArrayList<>(rows);
        next.rows.subList(again, next.rows.size()).forEach(row -> all.add(fitted(row, next)));
        return new PdfTable(top, bottom, left, right, page, columns, all);
    }
}
