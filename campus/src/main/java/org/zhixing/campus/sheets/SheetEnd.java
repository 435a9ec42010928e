package org.zhixing.campus.sheets;

import java.util.List;

/// What is known of a sheet once all of it was read.
/// @param rows   how many had a value
/// @param hidden how many of them people do not see, such as those that a filter leaves out
/// @param merged the merged cells, wherever they are
public record SheetEnd(int rows, int hidden, List<Merged> merged) {

    /// Cells that were merged into one, the first holding the value; rows from 1, columns from 0, both ends included.
    public record Merged(int firstRow, int firstColumn, int lastRow, int lastColumn) {}
}
