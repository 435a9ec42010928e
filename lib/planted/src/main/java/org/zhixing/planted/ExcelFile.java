package org.zhixing.planted;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

/// A made report as a workbook: everything below one another on one sheet; plain counts are numbers.
final class ExcelFile {

    private ExcelFile() {
    }

    static byte[] write(Made made) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet sheet = book.createSheet("报告");
            for (Made.Piece piece : made.pieces) {
                switch (piece) {
                    case Made.Head head -> line(sheet, head.number() + head.text());
                    case Made.Para para -> line(sheet, para.text());
                    case Made.Grid grid -> {
                        line(sheet, made.caption(grid));
                        line(sheet, grid.note());
                        table(sheet, grid.rows());
                        line(sheet, grid.foot());
                        sheet.createRow(sheet.getLastRowNum() + 1);
                    }
                }
            }
            book.write(out);
            return out.toByteArray();
        }
    }

    private static void line(XSSFSheet sheet, String text) {
        if (!text.isEmpty()) {
            sheet.createRow(sheet.getLastRowNum() + 1).createCell(0).setCellValue(text);
        }
    }

    private static void table(XSSFSheet sheet, List<List<Object>> rows) {
        int top = sheet.getLastRowNum() + 1;
        for (int r = 0; r < rows.size(); r++) {
            XSSFRow row = sheet.createRow(top + r);
            for (int c = 0; c < rows.get(r).size(); c++) {
                write(row.createCell(c), rows.get(r).get(c));
                int across = Made.across(rows, r, c);
                int down = Made.down(rows, r, c);
                if (across > 1 || down > 1) {
                    sheet.addMergedRegion(new CellRangeAddress(top + r, top + r + down - 1, c, c + across - 1));
                }
            }
        }
    }

    private static void write(XSSFCell cell, Object content) {
        if (content instanceof Slot slot && slot.text.matches("\\d{1,9}")) {
            cell.setCellValue(Integer.parseInt(slot.text));
        } else {
            cell.setCellValue(content.toString());
        }
    }
}
