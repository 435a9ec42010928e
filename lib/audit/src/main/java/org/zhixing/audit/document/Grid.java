package org.zhixing.audit.document;

import org.zhixing.audit.number.Plain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Lines up the rows of a table: merged cells where the file tells of them, lost ones where it does not.
final class Grid {

    private static final int WIDEST = 400;
    private final List<List<Cell>> rows = new ArrayList<>();
    private final List<Boolean> ragged = new ArrayList<>();

    static Grid of(List<List<Cell>> read) {
        Grid grid = new Grid();
        boolean spans = read.stream().flatMap(List::stream).anyMatch(cell -> cell.rowSpan() > 1 || cell.columnSpan() > 1);
        List<List<Cell>> placed = spans ? placed(read) : read;
        int width = usualWidth(placed);
        List<List<Cell>> lined = new ArrayList<>(placed);
        for (int r = placed.size() - 1; r >= 0; r--) {
            List<Cell> row = lined.get(r);
            boolean header = isHeader(row) && r + 1 < placed.size() && placed.subList(0, r).stream().allMatch(Grid::isHeader);
            List<Cell> fitted = row.size() == width ? row : header ? spread(row, lined.get(r + 1), width) : shifted(body(row, width), placed, width);
            lined.set(r, fitted);
            grid.ragged.addFirst(fitted.size() != width);
        }
        lined.forEach(row -> grid.rows.add(padded(row, width)));
        return grid;
    }

    List<List<Cell>> rows() {
        return rows;
    }

    List<Boolean> ragged() {
        return ragged;
    }

    private static List<List<Cell>> placed(List<List<Cell>> read) {
        List<Map<Integer, Cell>> places = new ArrayList<>();
        for (int r = 0; r < read.size(); r++) {
            places.add(new HashMap<>());
        }
        for (int r = 0; r < read.size(); r++) {
            int c = 0;
            for (Cell cell : read.get(r)) {
                while (places.get(r).containsKey(c)) {
                    c++;
                }
                for (int down = r; down < Math.min(read.size(), r + cell.rowSpan()); down++) {
                    for (int right = c; right < Math.min(WIDEST, c + cell.columnSpan()); right++) {
                        places.get(down).putIfAbsent(right, cell);
                    }
                }
                c += cell.columnSpan();
            }
        }
        return places.stream().map(row -> {
            int width = row.isEmpty() ? 0 : Collections.max(row.keySet()) + 1;
            List<Cell> cells = new ArrayList<>();
            for (int c = 0; c < width; c++) {
                cells.add(row.getOrDefault(c, Cell.EMPTY));
            }
            return cells;
        }).collect(Collectors.toList());
    }

    /// The width that most rows with numbers have; the greater one of two.
    private static int usualWidth(List<List<Cell>> rows) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (List<Cell> row : rows) {
            counts.merge(row.size(), isHeader(row) ? 1 : 3, Integer::sum);
        }
        int best = 0;
        for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
            int known = counts.getOrDefault(best, 0);
            if (entry.getValue() > known || entry.getValue() == known && entry.getKey() > best) {
                best = entry.getKey();
            }
        }
        return best;
    }

    private static boolean isHeader(List<Cell> row) {
        return row.stream().noneMatch(cell -> isNumber(cell.text()));
    }

    private static boolean isNumber(String text) {
        String plain = Plain.of(text).strip();
        return plain.matches("[+\\-]?[\\d,]+(\\.\\d+)?\\s*(%|‰|:1|[万亿]?[元人个台册])?") && !plain.matches("(19|20)\\d\\d");
    }

    /// Spreads a header over the row below: a blank below continues the cell above, the others share what is left.
    private static List<Cell> spread(List<Cell> upper, List<Cell> lower, int width) {
        if (lower.size() != width || upper.size() > width) {
            return upper;
        }
        long blanks = lower.stream().filter(cell -> cell.text().isBlank()).count();
        List<Integer> runs = new ArrayList<>();
        for (int c = 0; c < width; c++) {
            if (!lower.get(c).text().isBlank()) {
                if (c == 0 || lower.get(c - 1).text().isBlank()) {
                    runs.add(0);
                }
                runs.set(runs.size() - 1, runs.getLast() + 1);
            }
        }
        long left = upper.size() - blanks;
        boolean headed = isHeader(lower) && blanks > 0;
        if (headed && runs.size() == 1 && left > 0 && runs.getFirst() % left == 0) {
            return shared(upper, lower, (int) (runs.getFirst() / left));
        } else if (headed && left == runs.size()) {
            return eachRun(upper, lower);
        }
        for (int lead = 1; lead <= 2 && lead < upper.size(); lead++) {
            if ((width - lead) % (upper.size() - lead) == 0 && isHeader(lower)) {
                int times = (width - lead) / (upper.size() - lead);
                List<Cell> spread = new ArrayList<>(upper.subList(0, lead));
                upper.subList(lead, upper.size()).forEach(cell -> spread.addAll(Collections.nCopies(times, cell)));
                return spread;
            }
        }
        return upper;
    }

    private static List<Cell> shared(List<Cell> upper, List<Cell> lower, int times) {
        List<Cell> spread = new ArrayList<>();
        int next = 0;
        int used = 0;
        for (Cell below : lower) {
            if (below.text().isBlank()) {
                next += used > 0 ? 1 : 0;
                used = 0;
                spread.add(upper.get(next++));
            } else {
                spread.add(upper.get(next));
                if (++used == times) {
                    next++;
                    used = 0;
                }
            }
        }
        return spread;
    }

    private static List<Cell> eachRun(List<Cell> upper, List<Cell> lower) {
        List<Cell> spread = new ArrayList<>();
        int next = 0;
        for (int c = 0; c < lower.size(); c++) {
            boolean blank = lower.get(c).text().isBlank();
            boolean goesOn = c > 0 && !blank && !lower.get(c - 1).text().isBlank();
            if (c > 0 && !goesOn) {
                next++;
            }
            spread.add(upper.get(Math.min(next, upper.size() - 1)));
        }
        return spread;
    }

    /// A row of the body that lacks cells: its first label has covered them, or they were lost on the right.
    private static List<Cell> body(List<Cell> row, int width) {
        int missing = width - row.size();
        if (row.size() < 2 || missing < 0) {
            return row;
        }
        String label = Plain.label(row.getFirst().text());
        if (label.matches(".*(合计|总计|小计|总数|平均|共计).*") && !(row.size() > 1 && !isNumber(row.get(1).text()) && !row.get(1).isBlank())) {
            List<Cell> spread = new ArrayList<>(Collections.nCopies(missing, row.getFirst()));
            spread.addAll(row);
            return spread;
        }
        return row;
    }

    /// A row whose first labels a merged cell above has taken: moved to the right, if only there its numbers stand below numbers.
    private static List<Cell> shifted(List<Cell> row, List<List<Cell>> rows, int width) {
        int missing = width - row.size();
        if (missing < 1 || missing > 2 || row.isEmpty() || isNumber(row.getFirst().text())) {
            return row;
        }
        List<List<Cell>> full = rows.stream().filter(other -> other.size() == width && !isHeader(other)).toList();
        List<Cell> moved = new ArrayList<>(Collections.nCopies(missing, Cell.EMPTY));
        moved.addAll(row);
        return full.size() >= 2 && fits(moved, full) && !fits(row, full) ? moved : row;
    }

    private static boolean fits(List<Cell> row, List<List<Cell>> full) {
        for (int c = 0; c < row.size(); c++) {
            int column = c;
            long numbers = full.stream().filter(other -> isNumber(other.get(column).text())).count();
            boolean mostly = numbers * 2 > full.size();
            if (!row.get(c).text().isBlank() && mostly != isNumber(row.get(c).text())) {
                return false;
            }
        }
        return true;
    }

    private static List<Cell> padded(List<Cell> row, int width) {
        List<Cell> padded = new ArrayList<>(row.subList(0, Math.min(width, row.size())));
        while (padded.size() < width) {
            padded.add(Cell.EMPTY);
        }
        return padded;
    }
}
