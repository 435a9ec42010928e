package org.zhixing.campus.records.imports;

import org.zhixing.campus.sheets.Cell;
import org.zhixing.campus.sheets.OwnMarks;
import org.zhixing.campus.sheets.Row;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/// Rows below a header that are no records: totals, signatures, notes, and rows that are only numbered.
final class RowSkipping {

    private static final Pattern TOTAL = Pattern.compile("(?:合计|总计|小计|共计|总数|累计|本页合计|本页小计|total|sum|subtotal)(?:[(（]?(?:人数|金额|数量)[)）]?)?[:：]?.{0,8}");
    private static final Pattern NOTE = Pattern.compile("(?:制表|填表|填报|审核|复核|经办|负责人|单位负责人|校长|主管|班主任签|签字|签章|盖章|公章|日期|打印|备注|说明|填表说明|填写说明|注|附注|第\\d+页|共\\d+页)[^:：]{0,8}[:：].*|(?:填表说明|填写说明|制表人|填表人|审核人|第\\d+页.*)");

    private final SheetPlan plan;
    private final List<SheetPlan.Bound> bound;
    private final List<SheetPlan.Bound> key;
    private final List<SheetPlan.Bound> remarks;

    RowSkipping(SheetPlan plan) {
        this.plan = plan;
        this.bound = plan.bound();
        this.remarks = plan.columns().stream().filter(each -> each.column() == null && OwnMarks.isOwnColumn(each.heading())).toList();
        this.key = bound.stream().filter(each -> Objects.requireNonNull(plan.type()).keyColumns().contains(each.column())).toList();
    }

    boolean skips(Row row) {
        if (isExample(row) || row.number() <= plan.headerRow() || bound.stream().allMatch(each -> blank(row.cell(each.at())))) {
            return true;
        }
        String first = row.cells().stream().filter(cell -> !blank(cell)).findFirst().map(cell -> Written.compact(cell.shown())).orElse("");
        boolean incomplete = bound.stream().anyMatch(each -> Objects.requireNonNull(each.column()).required() && blank(row.cell(each.at()))) || key.stream().anyMatch(each -> Written.compact(row.cell(each.at()).shown()).equals(first));
        if (incomplete && (TOTAL.matcher(first).matches() || NOTE.matcher(first).matches())) {
            return true;
        }
        return bound.size() > 1 && bound.stream().allMatch(each -> Heading.of(row.cell(each.at()).shown()).shown().equals(each.heading()));
    }

    /// The row of a template that shows how to fill in the others.
    private boolean isExample(Row row) {
        return remarks.stream().anyMatch(column -> OwnMarks.isExample(row.cell(column.at()).shown()));
    }

    static boolean blank(Cell cell) {
        return cell instanceof Cell.Blank || cell instanceof Cell.Text text && Written.trimmed(text.shown()).isEmpty();
    }
}
