package org.zhixing.audit.reading;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;
import org.zhixing.audit.document.Cell;
import org.zhixing.audit.document.Document;
import org.zhixing.audit.document.DocumentBuilder;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Reads Excel files as they are shown: each sheet's blocks of cells are tables, lines with a single cell are titles or prose.
final class XlsxReader {

    private static final int MOST_ROWS = 20_000;
    private static final int MOST_COLUMNS = 300;

    private final DocumentBuilder builder;
    private final DataFormatter formatter = new DataFormatter(Locale.CHINA);

    private XlsxReader(String name) {
        builder = new DocumentBuilder(name);
        formatter.setUseCachedValuesForFormulaCells(true);
    }

    static Document read(String name, byte[] bytes) throws IOException {
        XlsxReader reader = new XlsxReader(name);
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
            for (Sheet sheet : workbook) {
                if (!workbook.isSheetHidden(workbook.getSheetIndex(sheet))) {
                    reader.sheet(sheet);
                }
            }
        }
        return reader.builder.build();
    }

    private void sheet(Sheet sheet) {
        builder.paragraph(sheet.getSheetName());
        Map<Long, CellRangeAddress> merged = new HashMap<>();
        for (CellRangeAddress range : sheet.getMergedRegions()) {
            merged.put(key(range.getFirstRow(), range.getFirstColumn()), range);
        }
        List<Row> block = new ArrayList<>();
        int last = -1;
        for (Row row : sheet) {
            if (row.getRowNum() > MOST_ROWS) {
                break;
            }
            if (last >= 0 && row.getRowNum() > last + 1) {
                flush(block, merged);
            }
            List<org.apache.poi.ss.usermodel.Cell> filled = filled(row);
            boolean covered = covers(sheet, row.getRowNum(), merged);
            if (filled.isEmpty() && !covered) {
                flush(block, merged);
            } else if (filled.size() == 1 && !covered && isLine(filled.getFirst(), merged, block)) {
                flush(block, merged);
                for (String line : formatted(filled.getFirst()).split("\n")) {
                    builder.paragraph(line);
                }
            } else {
                block.add(row);
            }
            last = row.getRowNum();
        }
        flush(block, merged);
    }

    private static long key(int row, int column) {
        return (long) row << 32 | column;
    }

    private static boolean covers(Sheet sheet, int row, Map<Long, CellRangeAddress> merged) {
        return merged.values().stream().anyMatch(range -> range.getFirstRow() < row && range.getLastRow() >= row);
    }

    /// A single cell is a line of its own before a table and wherever it is long or spans the sheet.
    private boolean isLine(org.apache.poi.ss.usermodel.Cell cell, Map<Long, CellRangeAddress> merged, List<Row> block) {
        CellRangeAddress range = merged.get(key(cell.getRowIndex(), cell.getColumnIndex()));
        boolean wide = range != null && range.getLastColumn() - range.getFirstColumn() >= 2;
        return cell.getCellType() == CellType.STRING && (block.isEmpty() || wide || formatted(cell).length() > 30);
    }

    private List<org.apache.poi.ss.usermodel.Cell> filled(Row row) {
        List<org.apache.poi.ss.usermodel.Cell> filled = new ArrayList<>();
        for (org.apache.poi.ss.usermodel.Cell cell : row) {
            if (!formatted(cell).isBlank()) {
                filled.add(cell);
            }
        }
        return filled;
    }

    private String formatted(org.apache.poi.ss.usermodel.Cell cell) {
        String text = formatter.formatCellValue(cell);
        boolean general = cell.getCellType() == CellType.NUMERIC && "General".equals(cell.getCellStyle().getDataFormatString());
        return general ? java.math.BigDecimal.valueOf(cell.getNumericCellValue()).stripTrailingZeros().toPlainString() : text.strip();
    }

    private void flush(List<Row> block, Map<Long, CellRangeAddress> merged) {
        if (block.isEmpty()) {
            return;
        }
        int first = Integer.MAX_VALUE;
        int last = 0;
        for (Row row : block) {
            for (org.apache.poi.ss.usermodel.Cell cell : filled(row)) {
                first = Math.min(first, cell.getColumnIndex());
                CellRangeAddress range = merged.get(key(cell.getRowIndex(), cell.getColumnIndex()));
                last = Math.max(last, range == null ? cell.getColumnIndex() : range.getLastColumn());
            }
        }
        last = Math.min(last, first + MOST_COLUMNS);
        List<List<Cell>> rows = new ArrayList<>();
        for (Row row : block) {
            rows.add(row(row, first, last, merged));
        }
        block.clear();
        builder.table(rows);
    }

    private List<Cell> row(Row row, int first, int last, Map<Long, CellRangeAddress> merged) {
        List<Cell> cells = new ArrayList<>();
        for (int c = first; c <= last; c++) {
            int column = c;
            CellRangeAddress range = merged.get(key(row.getRowNum(), c));
            boolean inside = range == null && merged.values().stream().anyMatch(some -> some.isInRange(row.getRowNum(), column));
            if (inside) {
                continue;
            }
            org.apache.poi.ss.usermodel.Cell cell = row.getCell(c);
            String text = cell == null ? "" : formatted(cell);
            int down = range == null ? 1 : range.getLastRow() - range.getFirstRow() + 1;
            int right = range == null ? 1 : range.getLastColumn() - range.getFirstColumn() + 1;
            cells.add(new Cell(text, builder.append(text), down, right));
            builder.append("\t");
        }
        builder.append("\n");
        return cells;
    }
}
