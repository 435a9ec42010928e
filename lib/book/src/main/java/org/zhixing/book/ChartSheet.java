package org.zhixing.book;

import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/// The workbook inside a Word chart: categories in the first column, one column per series, a reference last.
final class ChartSheet {

    private static final String NAME = "Sheet1";

    private ChartSheet() {}

    static XSSFWorkbook of(Block.Chart chart) {
        var workbook = new XSSFWorkbook();
        var sheet = workbook.createSheet(NAME);
        var all = new ArrayList<>(chart.series());
        reference(chart).ifPresent(all::add);
        var styles = new HashMap<String, XSSFCellStyle>();
        var head = sheet.createRow(0);
        for (int s = 0; s < all.size(); s++) {
            head.createCell(s + 1).setCellValue(all.get(s).name());
        }
        for (int i = 0; i < chart.categories().size(); i++) {
            var row = sheet.createRow(i + 1);
            row.createCell(0).setCellValue(chart.categories().get(i));
            for (int s = 0; s < all.size(); s++) {
                var value = all.get(s).values().get(i);
                if (value != null) {
                    var cell = row.createCell(s + 1);
                    cell.setCellValue(value.doubleValue());
                    cell.setCellStyle(styles.computeIfAbsent(format(value), format -> style(workbook, format)));
                }
            }
        }
        return workbook;
    }

    private static XSSFCellStyle style(XSSFWorkbook workbook, String format) {
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    /// The reference as a series of the same value for each category.
    static Optional<Block.Series> reference(Block.Chart chart) {
        int count = chart.categories().size();
        return chart.reference().map(reference -> new Block.Series(reference.name(), Collections.nCopies(count, reference.value()), List.of()));
    }

    static String cells(int column, int fromRow, int toRow) {
        var first = NAME + "!" + new CellReference(fromRow, column, true, true).formatAsString();
        return fromRow == toRow ? first : first + ":" + new CellReference(toRow, column, true, true).formatAsString();
    }

    static String format(BigDecimal value) {
        return value.scale() <= 0 ? "#,##0" : "#,##0." + "0".repeat(value.scale());
    }
}
