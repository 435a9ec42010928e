package org.zhixing.campus.records.imports;

import org.zhixing.campus.sheets.Cell;
import org.zhixing.campus.sheets.Row;
import org.zhixing.campus.sheets.SheetEnd;
import org.zhixing.indicators.Label;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;

/// What a sheet turned out to have once its rows were read: whether there were any, cells under no heading, and merged ones that hide values.
final class ReadSheet {

    private final SheetPlan plan;
    private final Remarks remarks;
    private final BitSet headed = new BitSet();
    private final BitSet records = new BitSet();
    private final BitSet unheaded = new BitSet();
    private int firstUnheaded;

    ReadSheet(SheetPlan plan, Remarks remarks) {
        this.plan = plan;
        this.remarks = remarks;
        plan.columns().forEach(column -> headed.set(column.at()));
    }

    /// A row that is a record.
    void add(Row row) {
        records.set(row.number());
        List<Cell> cells = row.cells();
        for (int i = headed.nextClearBit(0); i < cells.size(); i = headed.nextClearBit(i + 1)) {
            if (!RowSkipping.blank(cells.get(i))) {
                firstUnheaded = unheaded.isEmpty() ? row.number() : firstUnheaded;
                unheaded.set(i);
            }
        }
    }

    void end(SheetEnd end) {
        if (records.isEmpty()) {
            remarks.notice(plan.sheet().name(), new Label("表头下面没有记录", "There are no records below the header"));
        }
        if (!unheaded.isEmpty()) {
            String columns = unheaded.stream().limit(5).mapToObj(UnderstoodColumn::letter).collect(Collectors.joining("、")) + (unheaded.cardinality() > 5 ? " …" : "");
            remarks.notice(plan.sheet().name(), new Label("没有读取这些没有列名的列：" + columns + "（从第 " + firstUnheaded + " 行起有内容）；需要的话请补上列名",
                "These columns have no heading and were not read: " + columns.replace("、", ", ") + " (filled in from row " + firstUnheaded + "); give them one if they matter"));
        }
        if (end.hidden() > 0) {
            remarks.notice(plan.sheet().name(), new Label("有 " + end.hidden() + " 行是隐藏的（可能被筛选掉了），也一起读取了", end.hidden() + " hidden rows, perhaps left out by a filter, were read too"));
        }
        end.merged().forEach(this::merged);
    }

    /// Among the records a merged cell hides the values of the others; in titles, totals and signatures it does no harm.
    private void merged(SheetEnd.Merged range) {
        int record = records.nextSetBit(range.firstRow());
        List<SheetPlan.Bound> covered = plan.bound().stream().filter(column -> column.at() >= range.firstColumn() && column.at() <= range.lastColumn()).toList();
        if (record < 0 || record > range.lastRow() || covered.isEmpty()) {
            return;
        }
        boolean down = range.lastRow() > range.firstRow();
        if (down) {
            String rows = range.firstRow() + " 至 " + range.lastRow();
            String english = range.firstRow() + " to " + range.lastRow();
            remarks.error(plan, range.firstRow(), covered.getFirst(), null, new Cause("merged", new Label("第 " + rows + " 行的单元格合并了：请取消合并，每一行都填写", "Cells of the rows " + english + " are merged: split them and fill in every row"),
                new Label("有 {n} 处单元格合并了（首处为第 " + rows + " 行）：请取消合并，每一行都填写", "{n} places have merged cells (the first in rows " + english + "): split them and fill in every row")));
        } else if (covered.getLast().at() > range.firstColumn()) {
            remarks.error(plan, range.firstRow(), covered.getFirst(), null, new Cause("merged across", new Label("和右边的单元格合并了：请取消合并，每一格都填写", "is merged with the cells on its right: split them and fill in each"),
                new Label("有 {n} 行和右边的单元格合并了：请取消合并，每一格都填写", "{n} rows are merged with the cells on their right: split them and fill in each")));
        }
        covered.forEach(column -> remarks.withdraw(plan, column, column.at() > range.firstColumn() ? range.firstRow() : range.firstRow() + 1, range.lastRow(), Texts.MISSING));
    }
}
