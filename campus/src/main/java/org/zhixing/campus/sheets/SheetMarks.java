package org.zhixing.campus.sheets;

import org.jspecify.annotations.Nullable;
import org.zhixing.campus.shared.Refused;
import org.zhixing.indicators.Language;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What is to be marked in one sheet, and where its column of problems goes.
/// @param rows      the rows concerned
/// @param column    of the problems, from 0: the one that is there already, or the first after what the sheet has
/// @param headerRow where that column gets its heading
/// @param heading   that heading
/// @param marked    whether the sheet was marked before
record SheetMarks(Map<Integer, RowMarks> rows, int column, int headerRow, String heading, boolean marked) {

    static final SheetMarks NONE = new SheetMarks(Map.of(), 0, 1, "", false);

    private static final int HEADER_WITHIN = 30;
    private static final int LONGEST = 2_000;

    /// @param columns the cells concerned
    /// @param texts   each problem once
    record RowMarks(NavigableSet<Integer> columns, Set<String> texts) {

        String text() {
            String all = texts.stream().collect(Collectors.joining("；"));
            return all.length() <= LONGEST ? all : all.substring(0, Character.isHighSurrogate(all.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST) + "…";
        }
    }

    static SheetMarks of(SheetFile file, SheetName sheet, List<MarkedCopy.Mark> marks, Language language) {
        Layout layout = new Layout();
        try {
            file.read(sheet, layout::see);
        } catch (Refused damagedBelow) {
            // what is above can be marked all the same
        }
        Map<Integer, RowMarks> rows = new HashMap<>();
        for (MarkedCopy.Mark mark : marks) {
            RowMarks row = rows.computeIfAbsent(mark.row(), number -> new RowMarks(new TreeSet<>(), new LinkedHashSet<>()));
            row.texts.add(mark.text());
            if (mark.column() != null) {
                row.columns.add(mark.column());
            }
        }
        return new SheetMarks(rows, layout.former < 0 ? layout.width : layout.former, layout.headerRow(), OwnMarks.PROBLEMS.in(language), layout.former >= 0);
    }

    /// Whether anything in the sheet changes.
    boolean changes() {
        return marked || !rows.isEmpty();
    }

    @Nullable RowMarks row(int number) {
        return rows.get(number);
    }

    /// What stands in the column of problems; empty where nothing does.
    String text(int row) {
        RowMarks wrong = rows.get(row);
        if (row == headerRow) {
            return wrong == null ? heading : heading + "：" + wrong.text();
        }
        return wrong == null ? "" : wrong.text();
    }

    /// Where a sheet has its headings and its last column.
    private static final class Layout {

        private final Map<Integer, Integer> filled = new TreeMap<>();
        private int width;
        private int former = -1;
        private int formerRow;
        private int seen;

        boolean see(Row row) {
            seen++;
            width = Math.max(width, row.cells().size());
            if (seen <= HEADER_WITHIN) {
                filled.put(row.number(), Math.toIntExact(row.cells().stream().filter(cell -> cell != Cell.BLANK).count()));
                for (int i = 0; i < row.cells().size() && former < 0; i++) {
                    if (OwnMarks.isProblems(row.cell(i).shown())) {
                        former = i;
                        formerRow = row.number();
                    }
                }
            }
            return true;
        }

        /// The first row that has half as many values as the fullest: titles above have fewer.
        int headerRow() {
            if (former >= 0) {
                return formerRow;
            }
            int most = filled.values().stream().max(Integer::compare).orElse(0);
            return filled.entrySet().stream().filter(row -> row.getValue() * 2 >= most).map(Map.Entry::getKey).findFirst().orElse(1);
        }
    }
}
