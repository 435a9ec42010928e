package org.zhixing.campus.audit;

import org.jspecify.annotations.Nullable;
import org.zhixing.audit.document.Cell;
import org.zhixing.audit.document.Table;
import org.zhixing.audit.number.Plain;
import org.zhixing.book.Block;
import org.zhixing.book.Run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// A table of this school's own report, to find the same table in another document by its headers and rows.
final class OwnTable {

    private final String caption;
    private final int headerRows;
    private final List<List<List<Run>>> rows = new ArrayList<>();
    private final Set<Integer> labels = new TreeSet<>();

    OwnTable(Block.Table table) {
        caption = bare(table.caption());
        headerRows = table.header().size();
        List<List<Block.Cell>> all = new ArrayList<>(table.header());
        all.addAll(table.rows());
        spread(all, table.columns());
        for (int c = 0; c < table.columns(); c++) {
            int column = c;
            boolean numbered = rows.subList(headerRows, rows.size()).stream().allMatch(row -> text(row.get(column)).matches("\\d*"));
            if (!numbered && rows.subList(headerRows, rows.size()).stream().noneMatch(row -> row.get(column).stream().anyMatch(Run.Figure.class::isInstance))) {
                labels.add(c);
            }
        }
    }

    /// Every cell in each place that it covers.
    private void spread(List<List<Block.Cell>> all, int width) {
        for (int r = 0; r < all.size(); r++) {
            List<List<Run>> empty = new ArrayList<>();
            for (int c = 0; c < width; c++) {
                empty.add(List.of());
            }
            rows.add(empty);
        }
        Set<Integer> taken = new HashSet<>();
        for (int r = 0; r < all.size(); r++) {
            int column = 0;
            for (Block.Cell cell : all.get(r)) {
                while (taken.contains(r * width + column)) {
                    column++;
                }
                for (int down = 0; down < cell.rows() && r + down < rows.size(); down++) {
                    for (int right = 0; right < cell.columns() && column + right < width; right++) {
                        rows.get(r + down).set(column + right, cell.runs());
                        taken.add((r + down) * width + column + right);
                    }
                }
                column += cell.columns();
            }
        }
    }

    /// The runs at the places of the other table's cells that have the same row and column; empty if it is another table.
    Map<Cell, List<Run>> in(Table other) {
        Map<String, Integer> columns = new HashMap<>();
        for (int c = 0; c < other.width() && headerRows <= other.rows().size(); c++) {
            columns.putIfAbsent(header(other, c), c);
        }
        Map<Integer, Integer> matched = new HashMap<>();
        for (int c = 0; c < rows.getFirst().size(); c++) {
            Integer there = columns.get(header(c));
            if (there != null) {
                matched.put(c, there);
            }
        }
        boolean same = matched.size() * 3 >= rows.getFirst().size() * 2 && matched.keySet().containsAll(labels) && (other.title().isBlank() || isNamed(other) || matched.size() == rows.getFirst().size() && matched.size() > 3);
        return same ? cells(other, matched) : Map.of();
    }

    boolean isNamed(Table other) {
        return bare(other.title()).equals(caption);
    }

    private Map<Cell, List<Run>> cells(Table other, Map<Integer, Integer> matched) {
        Map<String, List<List<Run>>> own = new HashMap<>();
        for (List<List<Run>> row : rows.subList(headerRows, rows.size())) {
            own.putIfAbsent(labels.stream().map(c -> bare(text(row.get(c)))).toList().toString(), row);
        }
        Map<Cell, List<Run>> found = new java.util.IdentityHashMap<>();
        for (List<Cell> row : other.rows().subList(headerRows, other.rows().size())) {
            @Nullable List<List<Run>> mine = own.remove(labels.stream().map(c -> bare(row.get(matched.getOrDefault(c, c)).text())).toList().toString());
            if (mine != null) {
                matched.forEach((c, there) -> found.put(row.get(there), mine.get(c)));
            }
        }
        return found;
    }

    private String header(int c) {
        List<String> parts = new ArrayList<>();
        rows.subList(0, headerRows).forEach(row -> parts.add(bare(text(row.get(c)))));
        return parts.stream().distinct().toList().toString();
    }

    private String header(Table other, int c) {
        return other.rows().subList(0, headerRows).stream().map(row -> bare(row.get(c).text())).distinct().toList().toString();
    }

    private static String text(List<Run> runs) {
        StringBuilder text = new StringBuilder();
        for (Run run : runs) {
            text.append(switch (run) {
                case Run.Text(String words) -> words;
                case Run.Strong(String words) -> words;
                case Run.Figure(String number, String card) -> number;
            });
        }
        return text.toString();
    }

    private static String bare(String text) {
        return Plain.of(text).replaceAll("\\s+", "");
    }
}
