package org.zhixing.book;

import org.zhixing.book.Block.Cell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// The cells of a table with the places that they cover, as Word wants them: each row fills all columns.
record Grid(int columns, List<List<Place>> header, List<List<Place>> rows) {

    /// @param continued lies under a cell that began in a row above
    record Place(Cell cell, int column, boolean continued) {}

    private static final int SHORT = 12;

    /// In widths of a Chinese character: longer words, such as keys, may be broken.
    private static final int LONG_WORD = 7;

    /// Whether the table is to stay on one page.
    static boolean isShort(Block.Table table) {
        return table.rows().size() <= SHORT;
    }

    static Grid of(Block.Table table) {
        int columns = table.columns();
        return new Grid(columns, places(table.header(), columns), places(table.rows(), columns));
    }

    private static List<List<Place>> places(List<List<Cell>> rows, int columns) {
        var above = new Cell[columns];
        var left = new int[columns];
        var places = new ArrayList<List<Place>>();
        for (var row : rows) {
            var line = new ArrayList<Place>();
            var cells = row.iterator();
            for (int at = 0; at < columns;) {
                boolean continued = left[at] > 0;
                var cell = continued ? above[at] : cells.hasNext() ? cells.next() : Cell.text("");
                line.add(new Place(cell, at, continued));
                left[at] = continued ? left[at] - 1 : cell.rows() - 1;
                above[at] = cell;
                at += cell.columns();
            }
            if (cells.hasNext() || line.getLast().column() + line.getLast().cell().columns() != columns) {
                throw new IllegalArgumentException("A row does not fit into " + columns + " columns: " + Words.text(row.getFirst().runs()));
            }
            places.add(List.copyOf(line));
        }
        return List.copyOf(places);
    }

    /// Widths of the columns that add up to the whole: by what stands in them, where the widest yield first.
    /// @param em the width of a Chinese character
    int[] widths(int whole, int em) {
        var natural = new int[columns];
        var least = new int[columns];
        Arrays.fill(natural, 2 * em);
        Arrays.fill(least, 2 * em);
        IntStream.of(0, 1).mapToObj(part -> part == 0 ? header : rows).flatMap(List::stream).flatMap(List::stream)
                .filter(place -> place.cell().columns() == 1)
                .forEach(place -> {
                    natural[place.column()] = Math.max(natural[place.column()], width(place.cell(), em));
                    least[place.column()] = Math.max(least[place.column()], Math.min(longestWord(place.cell(), em), LONG_WORD * em));
                });
        int padding = 230;
        int cap = Arrays.stream(natural).max().orElseThrow();
        while (cap > em && total(natural, least, cap) + padding * columns > whole) {
            cap -= em / 4;
        }
        var widths = new int[columns];
        int sum = total(natural, least, cap);
        int spare = whole - sum - padding * columns;
        for (int i = 0; i < columns; i++) {
            int width = width(natural[i], least[i], cap);
            widths[i] = width + padding + spare * width / sum;
        }
        widths[columns - 1] += whole - Arrays.stream(widths).sum();
        return widths;
    }

    private static int width(Cell cell, int em) {
        return Words.width(Words.text(cell.runs())) * em / (cell.strong() ? 9 : 10);
    }

    /// Of words that a line cannot break; between Chinese characters it can.
    private static int longestWord(Cell cell, int em) {
        return Arrays.stream(Words.text(cell.runs()).split("(?<=[a-z])-|[\\s\\x{2E80}-\\x{FFFF}]+")).mapToInt(Words::width).max().orElse(0) * em / (cell.strong() ? 9 : 10);
    }

    private static int width(int natural, int least, int cap) {
        return Math.max(Math.min(natural, cap), least);
    }

    private static int total(int[] natural, int[] least, int cap) {
        return IntStream.range(0, natural.length).map(i -> width(natural[i], least[i], cap)).sum();
    }
}
