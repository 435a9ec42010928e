package org.zhixing.campus.reproduction;

import java.util.ArrayList;
import java.util.List;

/// A table of a published report as it stands.
/// @param number without a leading zero, or `prose`
/// @param title  its comment line, without the mark
/// @param lines  the line of the file on which each row stands
public record PublishedTable(String number, String file, String title, List<String> header, List<List<String>> rows, List<Integer> lines) {

    static final int PROSE_VALUE = 4;
    private static final int PROSE_UNIT = 5;

    public PublishedTable {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
        lines = List.copyOf(lines);
    }

    /// What stands in a cell; empty beyond the end of a short row.
    public String text(int r, int c) {
        List<String> row = rows.get(r - 1);
        return c <= row.size() ? row.get(c - 1) : "";
    }

    /// The cells that state a figure: those with a digit outside the header and the first column, or the values of the prose.
    public List<Place> cells() {
        List<Place> cells = new ArrayList<>();
        for (int r = 1; r <= rows.size(); r++) {
            for (int c = 2; c <= rows.get(r - 1).size(); c++) {
                if (prose() ? c == PROSE_VALUE : text(r, c).chars().anyMatch(Character::isDigit)) {
                    cells.add(new Place(number, r, c));
                }
            }
        }
        return cells;
    }

    boolean prose() {
        return number.equals(Place.PROSE);
    }

    /// What names the row: the first column that holds a word, or the section and quantity of the prose.
    String rowName(int r) {
        if (prose()) {
            return text(r, 1) + " " + text(r, 2) + " " + text(r, 3);
        }
        String first = text(r, 1);
        return first.matches("\\d{1,2}|\\d{5,}") && !text(r, 2).isBlank() ? text(r, 2) : first;
    }

    String columnName(int c) {
        return header.get(c - 1);
    }

    /// The cell with the mark that the prose keeps in the column beside it.
    String stated(int r, int c) {
        String unit = prose() ? text(r, PROSE_UNIT) : "";
        return text(r, c) + (unit.equals("%") || unit.equals(":1") ? unit : "");
    }
}
