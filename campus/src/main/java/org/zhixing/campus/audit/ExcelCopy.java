package org.zhixing.campus.audit;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.SortedMap;

/// An Excel file with comments on its cells; one that a cell has already is kept above ours.
final class ExcelCopy {

    private static final int WIDTH = 4;
    private static final int LINE = 24;

    private final TextWalk walk;
    private final SortedMap<Integer, Remark> remarks;
    private final DataFormatter formatter = new DataFormatter(Locale.CHINA);

    private ExcelCopy(String text, SortedMap<Integer, Remark> remarks) {
        this.walk = new TextWalk(text);
        this.remarks = remarks;
        formatter.setUseCachedValuesForFormulaCells(true);
    }

    static byte[] of(byte[] xlsx, String text, SortedMap<Integer, Remark> remarks) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx)); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ExcelCopy copy = new ExcelCopy(text, remarks);
            for (Sheet sheet : workbook) {
                if (!workbook.isSheetHidden(workbook.getSheetIndex(sheet))) {
                    copy.sheet(sheet);
                }
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private void sheet(Sheet sheet) {
        walk.find(sheet.getSheetName());
        for (Row row : sheet) {
            for (Cell cell : row) {
                String shown = shown(cell);
                int found = shown.isEmpty() ? -1 : walk.find(shown);
                if (found >= 0) {
                    String said = String.join("\n", remarks.subMap(found, found + shown.length()).values().stream().map(Remark::text).toList());
                    if (!said.isEmpty()) {
                        comment(cell, said);
                    }
                }
            }
        }
    }

    private static void comment(Cell cell, String text) {
        CreationHelper help = cell.getSheet().getWorkbook().getCreationHelper();
        Comment present = cell.getCellComment();
        if (present != null) {
            present.setString(help.createRichTextString(present.getString().getString() + "\n" + text));
            return;
        }
        ClientAnchor anchor = help.createClientAnchor();
        anchor.setCol1(cell.getColumnIndex() + 1);
        anchor.setCol2(cell.getColumnIndex() + 1 + WIDTH);
        anchor.setRow1(cell.getRowIndex());
        anchor.setRow2(cell.getRowIndex() + 3 + text.length() / LINE);
        Comment comment = cell.getSheet().createDrawingPatriarch().createCellComment(anchor);
        comment.setAuthor("知行 Zhixing");
        comment.setString(help.createRichTextString(text));
        cell.setCellComment(comment);
    }

    /// As the audit read it.
    private String shown(Cell cell) {
        boolean general = cell.getCellType() == CellType.NUMERIC && "General".equals(cell.getCellStyle().getDataFormatString());
        return general ? BigDecimal.valueOf(cell.getNumericCellValue()).stripTrailingZeros().toPlainString() : formatter.formatCellValue(cell).strip();
    }
}
