package org.zhixing.campus.sheets;

import java.util.List;

/// One row of a sheet.
/// @param number counted from 1, as spreadsheets show it; rows without any value are not given
/// @param cells  from column A to the last one with a value
public record Row(int number, List<Cell> cells) {

    public Row {
        cells = List.copyOf(cells);
    }

    /// The cell of a column counted from 0, blank where the row is shorter.
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.BLANK;
    }
}
