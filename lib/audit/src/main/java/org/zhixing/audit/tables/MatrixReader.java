package org.zhixing.audit.tables;

import org.jspecify.annotations.Nullable;
import org.zhixing.audit.document.Cell;
import org.zhixing.audit.document.Figure;
import org.zhixing.audit.document.Place;
import org.zhixing.audit.document.Table;
import org.zhixing.audit.number.Numeral;
import org.zhixing.audit.number.Numeral.Role;
import org.zhixing.audit.number.NumeralScanner;
import org.zhixing.audit.number.Plain;
import org.zhixing.audit.number.Units;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells labels from numbers in a table. Tables side by side become one below the other.
public final class MatrixReader {

    private static final int MOST_HEADER_ROWS = 5;
    private static final int MOST_LABEL_COLUMNS = 4;
    private static final Pattern NOTHING = Pattern.compile("[-—–/\\\\]{1,4}|无|×");
    private static final Pattern MARK = Pattern.compile("(\\s*[+-]?[\\d,，.]+\\s*[%％]?)(?:[①-⑳*＊†‡¹²³⁴⁵]+|\\[\\d{1,2}]|\\(\\s*[注a-z]\\d?\\s*\\)|（\\s*[注a-z]\\d?\\s*）|注\\d?)\\s*", Pattern.DOTALL);

    private final Table table;
    private final List<List<Cell>> rows = new ArrayList<>();
    private final Map<Cell, @Nullable Numeral> read = new IdentityHashMap<>();
    private final Map<Cell, At> places = new IdentityHashMap<>();

    /// Where a cell stands in the table as printed.
    private record At(int row, int column) {
    }

    private MatrixReader(Table table) {
        this.table = table;
        for (int r = 0; r < table.rows().size(); r++) {
            for (int c = 0; c < table.width(); c++) {
                places.putIfAbsent(table.rows().get(r).get(c), new At(r, c));
            }
            if (!table.ragged().get(r) && table.rows().get(r).stream().noneMatch(cell -> cell.text().strip().equals("栏次"))) {
                rows.add(table.rows().get(r));
            }
        }
    }

    public static List<Matrix> read(Table table) {
        MatrixReader reader = new MatrixReader(table);
        return reader.rows.isEmpty() ? List.of() : reader.matrices();
    }

    private List<Matrix> matrices() {
        int width = rows.getFirst().size();
        int header = headerRows(0, width);
        int part = header == 0 ? width : sideBySide(header, width);
        if (part == width) {
            return List.of(matrix(rows, header));
        }
        if (isOfTwoThings(header, part)) {
            List<Matrix> matrices = new ArrayList<>();
            for (int from = 0; from < width; from += part) {
                int first = from;
                matrices.add(matrix(rows.stream().map(row -> row.subList(first, first + part)).filter(row -> row.stream().anyMatch(cell -> !cell.text().isBlank())).toList(), header));
            }
            return matrices;
        }
        List<List<Cell>> stacked = new ArrayList<>(rows.subList(0, header).stream().map(row -> row.subList(0, part)).toList());
        for (int from = 0; from < width; from += part) {
            for (List<Cell> row : rows.subList(header, rows.size())) {
                List<Cell> piece = row.subList(from, from + part);
                if (piece.stream().anyMatch(cell -> !cell.text().isBlank())) {
                    stacked.add(piece);
                }
            }
        }
        return List.of(matrix(stacked, header));
    }

    /// The width of one of several tables that stand side by side; the whole width if there is one.
    private int sideBySide(int header, int width) {
        List<Cell> labels = rows.get(header - 1);
        for (int part = 2; part <= width / 2; part++) {
            boolean repeats = width % part == 0;
            for (int c = part; repeats && c < width; c++) {
                repeats = c % part == 0 || Plain.label(labels.get(c).text()).equals(Plain.label(labels.get(c - part).text()));
            }
            if (repeats && isLabelColumn(rows, header, 0) && isLabelColumn(rows, header, part)) {
                return part;
            }
        }
        return width;
    }

    /// Whether tables side by side have different headings, such as 收入 and 支出, so that the rows of one do not go on in the other.
    private boolean isOfTwoThings(int header, int part) {
        for (List<Cell> row : rows.subList(0, header)) {
            for (int c = part; c < row.size(); c += part) {
                if (!Plain.label(row.get(c).text()).equals(Plain.label(row.get(c - part).text()))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isTextColumn(List<List<Cell>> some, int header, int c) {
        int texts = 0;
        int filled = 0;
        for (List<Cell> row : some.subList(header, some.size())) {
            if (!row.get(c).text().isBlank()) {
                filled++;
                Numeral numeral = numeral(row.get(c));
                texts += numeral == null || numeral.role() == Role.YEAR || numeral.role() == Role.DATE ? 1 : 0;
            }
        }
        return filled > 0 && texts * 10 >= filled * 7;
    }

    private int headerRows(int from, int width) {
        int header = from;
        while (header < rows.size() - 1 && header < MOST_HEADER_ROWS && isHeader(rows.get(header), header)) {
            header++;
        }
        return header;
    }

    private boolean isHeader(List<Cell> row, int index) {
        boolean any = false;
        for (int c = 0; c < row.size(); c++) {
            Numeral numeral = numeral(row.get(c));
            if (numeral != null && numeral.role() == Role.QUANTITY) {
                return false;
            }
            any |= c > 0 && !row.get(c).text().isBlank();
        }
        return any || index == 0 && row.size() > 1;
    }

    private Matrix matrix(List<List<Cell>> cells, int header) {
        int width = cells.getFirst().size();
        int labels = 0;
        while (labels < Math.min(width - 1, MOST_LABEL_COLUMNS) && isLabelColumn(cells, header, labels)) {
            labels++;
        }
        List<List<String>> columns = new ArrayList<>();
        for (int c = labels; c < width; c++) {
            columns.add(columnPath(cells, header, c));
        }
        List<List<String>> paths = new ArrayList<>();
        @Nullable Figure[][] figures = new Figure[cells.size() - header][width - labels];
        for (int r = header; r < cells.size(); r++) {
            List<String> path = rowPath(cells, header, labels, r);
            paths.add(path);
            for (int c = labels; c < width; c++) {
                figures[r - header][c - labels] = figure(cells, r, c, path, withUnit(cells, header, labels, r, path), columns.get(c - labels), labels);
            }
        }
        @Nullable Figure[][] ranks = new Figure[cells.size() - header][width - labels];
        for (int r = header; r < cells.size(); r++) {
            for (int c = labels; c < width; c++) {
                ranks[r - header][c - labels] = Words.isRank(columns.get(c - labels)) ? rank(cells.get(r).get(c), paths.get(r - header), columns.get(c - labels)) : null;
            }
        }
        boolean[][] open = new boolean[figures.length][width - labels];
        for (int r = header; r < cells.size(); r++) {
            for (int c = labels; c < width; c++) {
                open[r - header][c - labels] = figures[r - header][c - labels] == null && !NOTHING.matcher(cells.get(r).get(c).text().strip()).matches();
            }
        }
        List<String> codes = new ArrayList<>();
        for (int r = header; r < cells.size(); r++) {
            codes.add(code(cells, header, labels, r));
        }
        return new Matrix(table, paths, columns, figures, open, codes, ranks);
    }

    /// The code in front of a row's name; empty if it has none.
    private static String code(List<List<Cell>> cells, int header, int labels, int r) {
        for (int c = 0; c < labels; c++) {
            String text = Plain.of(cells.get(r).get(c).text()).strip();
            if (text.matches("\\d{2,9}") && columnPath(cells, header, c).stream().anyMatch(label -> label.matches(".*(?:代码|编码|科目).*"))) {
                return text;
            }
        }
        return "";
    }

    /// The unit that a column of units names for a row, as a label that ends with it.
    private static List<String> withUnit(List<List<Cell>> cells, int header, int labels, int r, List<String> path) {
        for (int c = 0; c < labels; c++) {
            if (columnPath(cells, header, c).stream().anyMatch(label -> label.matches("计量单位|单位")) && !path.isEmpty()) {
                List<String> more = new ArrayList<>(path);
                more.set(path.size() - 1, path.getLast() + "(" + cells.get(r).get(c).text().strip() + ")");
                return more;
            }
        }
        return path;
    }

    private @Nullable Figure figure(List<List<Cell>> cells, int r, int c, List<String> row, List<String> measured, List<String> column, int labels) {
        Cell cell = cells.get(r).get(c);
        boolean again = c > 0 && cells.get(r).get(c - 1) == cell && c > labels || r > 0 && cells.get(r - 1).get(c) == cell;
        Numeral numeral = again ? null : numeral(cell);
        if (numeral == null || Words.isCode(column) || row.stream().anyMatch(label -> label.matches("序号|编号|代码|学制|年份|日期|时间|栏次"))) {
            return null;
        }
        if (numeral.role() == Role.YEAR && !numeral.text().contains("年") && cell.text().strip().length() == 4) {
            numeral = numeral.withRole(Role.QUANTITY);
        }
        if (numeral.role() == Role.DATE && numeral.text().matches("\\d{4}\\.\\d{1,2}") && cell.text().strip().equals(numeral.text()) && hasAmounts(cells, c)) {
            numeral = NumeralScanner.asAmount(numeral.text(), numeral.offset());
        }
        if (numeral.role() != Role.QUANTITY) {
            return null;
        }
        At at = places.getOrDefault(cell, new At(r, c));
        return new Figure(HeaderUnits.apply(numeral, measured, column, table.unit()), new Place.InTable(table, at.row(), at.column(), String.join("/", row), String.join("/", column)));
    }

    private @Nullable Figure rank(Cell cell, List<String> row, List<String> column) {
        Numeral numeral = numeral(cell);
        At at = places.getOrDefault(cell, new At(0, 0));
        boolean whole = numeral != null && numeral.role() == Role.QUANTITY && numeral.isCount() && numeral.printed().signum() > 0;
        return whole ? new Figure(Objects.requireNonNull(numeral), new Place.InTable(table, at.row(), at.column(), String.join("/", row), String.join("/", column))) : null;
    }

    /// Whether a column has numbers with decimals that are no dates.
    private boolean hasAmounts(List<List<Cell>> cells, int c) {
        for (List<Cell> row : cells) {
            Numeral numeral = numeral(row.get(c));
            if (numeral != null && numeral.role() == Role.QUANTITY && numeral.decimals() > 0) {
                return true;
            }
        }
        return false;
    }

    private boolean isLabelColumn(List<List<Cell>> cells, int header, int c) {
        List<String> path = columnPath(cells, header, c);
        if (path.stream().anyMatch(label -> label.replaceAll("\\s", "").matches("序号|编号|No\\.?|.*(?:代码|编码)|行次"))) {
            return true;
        }
        return isTextColumn(cells, header, c) || c == 0 && isRunning(cells, header);
    }

    /// Whether the first column merely counts the rows.
    private boolean isRunning(List<List<Cell>> cells, int header) {
        int expected = 1;
        for (List<Cell> row : cells.subList(header, cells.size())) {
            String text = Plain.of(row.getFirst().text()).strip();
            if (text.equals(Integer.toString(expected))) {
                expected++;
            } else if (text.matches("\\d+")) {
                return false;
            }
        }
        return expected > 3;
    }

    private static List<String> columnPath(List<List<Cell>> cells, int header, int c) {
        List<String> path = new ArrayList<>();
        for (int r = 0; r < header; r++) {
            String label = cells.get(r).get(c).text().replaceAll("\\s+", "");
            boolean spansAll = cells.get(r).stream().map(Cell::text).filter(text -> !text.isBlank()).distinct().count() <= 1 && cells.getFirst().size() > 2;
            if (!label.isEmpty() && !spansAll && (path.isEmpty() || !path.getLast().equals(label))) {
                path.add(label);
            }
        }
        return path;
    }

    private List<String> rowPath(List<List<Cell>> cells, int header, int labels, int r) {
        List<String> path = new ArrayList<>();
        for (int c = 0; c < labels; c++) {
            String label = cells.get(r).get(c).text().replaceAll("\\s+", "");
            if (label.isEmpty() && c < labels - 1 && !cells.get(r).get(c + 1).text().isBlank()) {
                label = above(cells, header, r, c);
            }
            List<String> head = columnPath(cells, header, c);
            boolean counts = head.stream().anyMatch(text -> text.matches("序号|编号|No\\.?|计量单位|单位|.*(?:代码|编码)|行次")) || label.matches("\\d{1,2}") && labels > 1;
            if (!label.isEmpty() && (!counts || Words.isTotal(List.of(label))) && (path.isEmpty() || !path.getLast().equals(label))) {
                path.add(label);
            }
        }
        return path;
    }

    private static String above(List<List<Cell>> cells, int header, int r, int c) {
        for (int up = r - 1; up >= header; up--) {
            String label = cells.get(up).get(c).text().replaceAll("\\s+", "");
            if (!label.isEmpty()) {
                return Words.isTotal(List.of(label)) || label.matches("\\d+") ? "" : label;
            }
        }
        return "";
    }

    /// A footnote's mark behind a number is no part of it.
    private static String withoutMark(String text) {
        Matcher marked = MARK.matcher(text);
        return marked.matches() ? marked.group(1) : text;
    }

    /// The number of a cell that holds one and nothing else but its unit; null for text.
    private @Nullable Numeral numeral(Cell cell) {
        if (read.containsKey(cell)) {
            return read.get(cell);
        }
        Numeral numeral = null;
        String text = withoutMark(cell.text());
        if (!text.isBlank() && text.length() <= 60 && !Plain.of(text).replaceAll("\\s", "").matches("\\(\\d+\\).+|\\d{1,2}班|\\d{1,2}组")) {
            List<Numeral> found = NumeralScanner.scan(text, cell.offset());
            if (found.size() == 1) {
                Numeral only = found.getFirst();
                int start = only.offset() - cell.offset();
                String rest = Plain.of(text.substring(0, start) + text.substring(start + only.text().length())).replaceAll("[\\s()*]", "");
                String unit = rest.replaceFirst("^[万亿千余多]+", "");
                boolean bare = rest.isEmpty() || Units.at(unit, 0).length() == unit.length() || only.role() == Role.YEAR && rest.matches("年|年度|级|届|学年|学年度");
                numeral = bare && only.role() != Role.LABEL ? only : null;
            }
        }
        read.put(cell, numeral);
        return numeral;
    }
}
