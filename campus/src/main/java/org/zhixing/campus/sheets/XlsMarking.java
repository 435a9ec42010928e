package org.zhixing.campus.sheets;

import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.zhixing.indicators.Language;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Marks a workbook of Excel 97 to 2003, which POI holds as a whole.
final class XlsMarking {

    private static final short COLOUR = IndexedColors.ROSE.getIndex();
    private static final int LAST_COLUMN = 255;

    private final Map<Integer, SheetMarks> sheets;
    private final List<List<String>> summary;
    private final Language language;
    private final Map<Integer, HSSFCellStyle> filled = new HashMap<>();
    private final Map<Integer, HSSFCellStyle> plain = new HashMap<>();

    XlsMarking(Map<Integer, SheetMarks> sheets, List<List<String>> summary, Language language) {
        this.sheets = sheets;
        this.summary = summary;
        this.language = language;
    }

    void write(Path original, OutputStream out) throws IOException {
        try (POIFSFileSystem storage = new POIFSFileSystem(original.toFile(), true); HSSFWorkbook workbook = new HSSFWorkbook(storage, true)) {
            HSSFCellStyle problem = red(workbook, false);
            HSSFCellStyle heading = red(workbook, true);
            sheets.forEach((index, marks) -> {
                if (marks.changes() && marks.column() <= LAST_COLUMN) {
                    mark(workbook.getSheetAt(index), marks, problem, heading);
                }
            });
            list(workbook, heading);
            workbook.write(out);
        } catch (RuntimeException damaged) {
            throw Unreadable.damaged(damaged);
        }
    }

    private void mark(HSSFSheet sheet, SheetMarks marks, HSSFCellStyle problem, HSSFCellStyle heading) {
        for (Row each : sheet) {
            HSSFRow row = (HSSFRow) each;
            int number = row.getRowNum() + 1;
            SheetMarks.RowMarks wrong = marks.row(number);
            if (marks.marked()) {
                row.forEach(cell -> clear(sheet.getWorkbook(), (HSSFCell) cell));
            }
            if (wrong != null) {
                wrong.columns().stream().filter(column -> column <= LAST_COLUMN).forEach(column -> fill(sheet, row, column));
            }
            String text = marks.text(number);
            HSSFCell former = row.getCell(marks.column());
            if (former != null) {
                row.removeCell(former);
            }
            if (!text.isEmpty()) {
                HSSFCell cell = row.createCell(marks.column());
                cell.setCellValue(text);
                cell.setCellStyle(number == marks.headerRow() ? heading : problem);
            }
        }
        sheet.setColumnWidth(marks.column(), 60 * 256);
    }

    private void fill(HSSFSheet sheet, HSSFRow row, int column) {
        HSSFCell known = row.getCell(column);
        HSSFCell cell = known == null ? row.createCell(column) : known;
        HSSFCellStyle base = known == null && sheet.getColumnStyle(column) instanceof HSSFCellStyle ofColumn ? ofColumn : cell.getCellStyle();
        cell.setCellStyle(filled.computeIfAbsent((int) base.getIndex(), index -> {
            HSSFCellStyle style = copy(sheet.getWorkbook(), base);
            style.setFillForegroundColor(COLOUR);
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            return style;
        }));
    }

    /// Takes away the fill of an earlier copy.
    private void clear(HSSFWorkbook workbook, HSSFCell cell) {
        HSSFCellStyle style = cell.getCellStyle();
        if (style.getFillForegroundColor() == COLOUR && style.getFillPattern() == FillPatternType.SOLID_FOREGROUND) {
            cell.setCellStyle(plain.computeIfAbsent((int) style.getIndex(), index -> {
                HSSFCellStyle bare = copy(workbook, style);
                bare.setFillPattern(FillPatternType.NO_FILL);
                return bare;
            }));
        }
    }

    private static HSSFCellStyle copy(HSSFWorkbook workbook, HSSFCellStyle style) {
        HSSFCellStyle copy = workbook.createCellStyle();
        copy.cloneStyleFrom(style);
        return copy;
    }

    private static HSSFCellStyle red(HSSFWorkbook workbook, boolean bold) {
        HSSFCellStyle style = workbook.createCellStyle();
        HSSFFont font = workbook.createFont();
        font.setBold(bold);
        font.setColor(Font.COLOR_RED);
        style.setFont(font);
        return style;
    }

    private void list(HSSFWorkbook workbook, HSSFCellStyle heading) {
        for (String former : List.of(OwnMarks.PROBLEMS.zh(), OwnMarks.PROBLEMS.en())) {
            if (workbook.getSheet(former) != null) {
                workbook.removeSheetAt(workbook.getSheetIndex(former));
            }
        }
        String name = OwnMarks.PROBLEMS.in(language);
        HSSFSheet sheet = workbook.createSheet(name);
        for (int i = 0; i < summary.size(); i++) {
            HSSFRow row = sheet.createRow(i);
            for (int column = 0; column < summary.get(i).size(); column++) {
                Cell cell = row.createCell(column);
                cell.setCellValue(summary.get(i).get(column));
                if (i == 0) {
                    cell.setCellStyle(heading);
                }
                sheet.setColumnWidth(column, 24 * 256);
            }
        }
        sheet.createFreezePane(0, 1);
        workbook.setSheetOrder(name, 0);
        workbook.setSelectedTab(0);
        workbook.setActiveSheet(0);
    }
}
