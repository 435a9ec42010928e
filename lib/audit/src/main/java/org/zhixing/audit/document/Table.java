package org.zhixing.audit.document;

import java.util.List;

/// A table: its number as printed (empty if it has none), its place among the tables, its title and its cells.
///
/// Every row has the same width; a merged cell stands in each place it covers. `ragged` tells the rows that could not be lined up with the others.
public record Table(String number, int order, String title, String unit, String section, int page, List<List<Cell>> rows, List<Boolean> ragged, int offset) implements Block {

    public int width() {
        return rows.isEmpty() ? 0 : rows.getFirst().size();
    }

    /// How the table is named in a location.
    public String name() {
        return number.isEmpty() ? "#" + order : number;
    }
}
