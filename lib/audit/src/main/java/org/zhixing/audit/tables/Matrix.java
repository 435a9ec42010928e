package org.zhixing.audit.tables;

import org.jspecify.annotations.Nullable;
import org.zhixing.audit.document.Figure;
import org.zhixing.audit.document.Table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The numbers of a table with the labels of their rows and columns; the same table turned over is another matrix of the same figures.
public final class Matrix {

    /// A row's number in one column.
    public record Row(List<String> labels, Figure figure) {
    }

    /// Wider than this, columns are not compared with each other: the time would grow with the cube.
    static final int WIDEST = 60;

    private final Table table;
    private final List<List<String>> rows;
    private final List<List<String>> columns;
    private final @Nullable Figure[][] figures;
    private final boolean[][] open;
    private final List<String> codes;
    private final @Nullable Figure[][] ranks;
    private final boolean[] rates;
    private final boolean[] changes;
    private final boolean[] totals;
    private final boolean[] rowRates;

    Matrix(Table table, List<List<String>> rows, List<List<String>> columns, @Nullable Figure[][] figures, boolean[][] open, List<String> codes, @Nullable Figure[][] ranks) {
        this.table = table;
        this.rows = rows;
        this.columns = columns;
        this.figures = figures;
        this.open = open;
        this.codes = codes;
        this.ranks = ranks;
        rates = new boolean[columns.size()];
        changes = new boolean[columns.size()];
        totals = new boolean[rows.size()];
        rowRates = new boolean[rows.size()];
        for (int r = 0; r < rows.size(); r++) {
            totals[r] = Words.isTotal(rows.get(r));
            rowRates[r] = Words.isRate(rows.get(r));
        }
        for (int c = 0; c < columns.size(); c++) {
            rates[c] = holdsRates(c);
            changes[c] = Words.isChange(columns.get(c)) || holdsChanges(c);
        }
    }

    boolean isChange(int c) {
        return changes[c];
    }

    boolean isTotalRow(int r) {
        return totals[r];
    }

    boolean isRateRow(int r) {
        return rowRates[r];
    }

    /// Whether labels say that a row or column is the sum of others.
    public boolean isTotal(List<String> path) {
        return Words.isTotal(path);
    }

    public Table table() {
        return table;
    }

    public int height() {
        return rows.size();
    }

    public int width() {
        return columns.size();
    }

    /// The code printed before a row's name, such as 2050302; empty if there is none.
    String code(int r) {
        return codes.isEmpty() ? "" : codes.get(r);
    }

    /// Whether no column has a name, so that the table has no header at all.
    boolean isNameless() {
        return columns.stream().allMatch(List::isEmpty);
    }

    /// Whether most columns have a name.
    boolean hasHeader() {
        return columns.stream().filter(path -> !path.isEmpty()).count() * 2 > columns.size();
    }

    public List<String> row(int r) {
        return rows.get(r);
    }

    public List<String> column(int c) {
        return columns.get(c);
    }

    public @Nullable Figure at(int r, int c) {
        return figures[r][c];
    }

    /// The place among others that a cell of a column of ranks prints.
    @Nullable Figure rank(int r, int c) {
        return ranks[r][c];
    }

    /// Whether a place has no number and does not say, by a dash, that there is nothing.
    boolean isOpen(int r, int c) {
        return open[r][c];
    }

    /// The figures of a column at some rows, where there are any.
    List<Figure> of(List<Integer> some, int c) {
        List<Figure> found = new ArrayList<>();
        for (int r : some) {
            Figure figure = figures[r][c];
            if (figure != null) {
                found.add(figure);
            }
        }
        return found;
    }

    /// The figures of a row at some columns, where there are any.
    List<Figure> ofRow(int r, List<Integer> some) {
        return some.stream().map(c -> figures[r][c]).filter(Objects::nonNull).toList();
    }

    /// The numbers of a column in rows that are named and no totals.
    public List<Row> rows(int c) {
        List<Row> rows = new ArrayList<>();
        for (int r = 0; r < height(); r++) {
            Figure figure = at(r, c);
            if (figure != null && !row(r).isEmpty() && !isTotal(row(r))) {
                rows.add(new Row(row(r), figure));
            }
        }
        return rows;
    }

    public List<Figure> all() {
        List<Figure> all = new ArrayList<>();
        for (Figure[] row : figures) {
            for (Figure figure : row) {
                if (figure != null) {
                    all.add(figure);
                }
            }
        }
        return all;
    }

    /// Whether the numbers of a column are rates or averages, which do not add up.
    boolean isRate(int c) {
        return rates[c];
    }

    /// Whether a column without a name prints the sign of most of its numbers.
    private boolean holdsChanges(int c) {
        int signed = 0;
        int numbers = 0;
        for (int r = 0; r < height() && columns.get(c).isEmpty(); r++) {
            Figure figure = figures[r][c];
            if (figure != null) {
                numbers++;
                signed += figure.numeral().signed() || figure.value().signum() < 0 ? 1 : 0;
            }
        }
        return signed >= 2 && signed * 2 > numbers;
    }

    private boolean holdsRates(int c) {
        int found = 0;
        int numbers = 0;
        for (int r = 0; r < height(); r++) {
            Figure figure = figures[r][c];
            if (figure != null) {
                numbers++;
                found += figure.isRate() || rowRates[r] ? 1 : 0;
            }
        }
        return Words.isRate(columns.get(c)) || numbers > 0 && found * 2 > numbers;
    }

    /// The same figures with rows and columns exchanged.
    public Matrix transposed() {
        @Nullable Figure[][] turned = new Figure[width()][height()];
        @Nullable Figure[][] turnedRanks = new Figure[width()][height()];
        boolean[][] turnedOpen = new boolean[width()][height()];
        for (int r = 0; r < height(); r++) {
            for (int c = 0; c < width(); c++) {
                turned[c][r] = figures[r][c];
                turnedOpen[c][r] = open[r][c];
                turnedRanks[c][r] = ranks[r][c];
            }
        }
        return new Matrix(table, columns, rows, turned, turnedOpen, List.of(), turnedRanks);
    }
}
