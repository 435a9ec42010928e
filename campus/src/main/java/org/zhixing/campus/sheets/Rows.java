package org.zhixing.campus.sheets;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Takes a sheet's cells as they come and gives its rows to the reader; a row without any value is passed over.
final class Rows {

    static final int MOST_COLUMNS = 500;
    static final int MOST_ROWS = 1_048_576;
    static final int MOST_MERGED = 100_000;

    private final Predicate<Row> reader;
    private final List<SheetEnd.Merged> merged = new ArrayList<>();
    private List<Cell> cells = new ArrayList<>();
    private int number;
    private int given;
    private boolean hidden;
    private int givenHidden;
    private boolean wanted = true;
    private @Nullable RuntimeException failure;

    Rows(Predicate<Row> reader) {
        this.reader = reader;
    }

    /// The row that is being filled, or was last.
    int number() {
        return number;
    }

    /// Whether the reader wants more.
    boolean wanted() {
        return wanted;
    }

    void begin(int row) throws Unreadable {
        end();
        number = row;
        hidden = false;
        if (row > MOST_ROWS) {
            throw new Unreadable("超过了工作表能有的 1048576 行", "is beyond the 1,048,576 rows that a sheet can have");
        }
    }

    /// People do not see the row that is being filled.
    void hide() {
        hidden = true;
    }

    void put(int column, Cell cell) throws Unreadable {
        if (cell instanceof Cell.Blank) {
            return;
        }
        if (column >= MOST_COLUMNS) {
            throw new Unreadable("在第 " + (column + 1) + " 列还有内容，最多读 " + MOST_COLUMNS + " 列；请删去多余的列再试",
                "has something in column " + (column + 1) + ", and at most " + MOST_COLUMNS + " columns are read; delete the columns that are not needed");
        }
        while (cells.size() < column) {
            cells.add(Cell.BLANK);
        }
        if (cells.size() == column) {
            cells.add(cell);
        } else {
            cells.set(column, cell);
        }
    }

    void end() {
        if (!cells.isEmpty()) {
            given++;
            givenHidden += hidden ? 1 : 0;
            Row row = new Row(number, cells);
            cells = new ArrayList<>(cells.size());
            wanted = wanted && wants(row);
        }
    }

    private boolean wants(Row row) {
        try {
            return reader.test(row);
        } catch (RuntimeException failed) {
            failure = failed;
            throw failed;
        }
    }

    /// Whether the reader failed, not the file.
    boolean failed(RuntimeException thrown) {
        return failure == thrown;
    }

    void merge(SheetEnd.Merged range) throws Unreadable {
        if (merged.size() == MOST_MERGED) {
            throw new Unreadable("合并的单元格超过 " + MOST_MERGED + " 处；请取消合并再试", "has more than " + MOST_MERGED + " merged cells; unmerge them");
        }
        merged.add(range);
    }

    SheetEnd sheetEnd() {
        return new SheetEnd(given, givenHidden, List.copyOf(merged));
    }
}
