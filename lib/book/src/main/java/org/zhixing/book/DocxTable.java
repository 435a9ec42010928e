package org.zhixing.book;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJcTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/// A table in Word: header rows that repeat, rows that do not break, merged cells, thin rules.
final class DocxTable {

    private static final int WIDTH = 9_180;

    private final Block.Table table;
    private final XWPFTable written;
    private final int[] widths;

    DocxTable(XWPFDocument document, Block.Table table) {
        this.table = table;
        this.widths = widths(table);
        this.written = document.createTable();
    }

    void write() {
        written.removeRow(0);
        written.setStyleID("ReportTable");
        var properties = written.getCTTbl().getTblPr();
        properties.getTblW().setW(BigInteger.valueOf(WIDTH));
        properties.getTblW().setType(STTblWidth.DXA);
        (properties.isSetJc() ? properties.getJc() : properties.addNewJc()).setVal(STJcTable.CENTER);
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        String rule = Theme.RULE;
        written.setTopBorder(XWPFTable.XWPFBorderType.SINGLE, 8, 0, Theme.ACCENT);
        written.setBottomBorder(XWPFTable.XWPFBorderType.SINGLE, 8, 0, Theme.ACCENT);
        written.setInsideHBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, rule);
        written.setInsideVBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, rule);
        written.setLeftBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, rule);
        written.setRightBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, rule);
        CTTblGrid grid = written.getCTTbl().getTblGrid() == null ? written.getCTTbl().addNewTblGrid() : written.getCTTbl().getTblGrid();
        for (int width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
        rows(table.header(), true);
        rows(table.rows(), false);
    }

    /// The rows with what merged cells cover: a cell that spans rows goes on as an empty one below.
    private void rows(List<List<Block.Cell>> rows, boolean header) {
        int[] covered = new int[widths.length];
        int[] spans = new int[widths.length];
        for (List<Block.Cell> row : rows) {
            XWPFTableRow out = written.createRow();
            while (!out.getTableCells().isEmpty()) {
                out.removeCell(0);
            }
            out.setRepeatHeader(header);
            out.setCantSplitRow(true);
            List<Block.Cell> cells = new ArrayList<>(row);
            for (int column = 0; column < widths.length; ) {
                if (covered[column] > 0) {
                    covered[column]--;
                    cell(out, null, column, Math.max(1, spans[column]), STMerge.CONTINUE, header);
                    column += Math.max(1, spans[column]);
                } else {
                    Block.Cell cell = cells.isEmpty() ? Block.Cell.text("") : cells.removeFirst();
                    if (cell.rows() > 1) {
                        covered[column] = cell.rows() - 1;
                        spans[column] = cell.columns();
                    }
                    cell(out, cell, column, cell.columns(), cell.rows() > 1 ? STMerge.RESTART : null, header);
                    column += cell.columns();
                }
            }
        }
    }

    private void cell(XWPFTableRow row, Block.@Nullable Cell cell, int column, int span, STMerge.@Nullable Enum merge, boolean header) {
        XWPFTableCell out = row.addNewTableCell();
        CTTcPr properties = out.getCTTc().isSetTcPr() ? out.getCTTc().getTcPr() : out.getCTTc().addNewTcPr();
        int width = 0;
        for (int i = column; i < Math.min(widths.length, column + span); i++) {
            width += widths[i];
        }
        var size = properties.addNewTcW();
        size.setW(BigInteger.valueOf(width));
        size.setType(STTblWidth.DXA);
        if (span > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(span));
        }
        if (merge != null) {
            properties.addNewVMerge().setVal(merge);
        }
        if (header) {
            out.setColor("E8EEF6");
        }
        out.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        XWPFParagraph paragraph = out.getParagraphs().isEmpty() ? out.addParagraph() : out.getParagraphs().getFirst();
        paragraph.setStyle("TableText");
        if (cell != null) {
            paragraph.setAlignment(switch (cell.align()) {
                case START -> ParagraphAlignment.LEFT;
                case CENTRE -> ParagraphAlignment.CENTER;
                case END -> ParagraphAlignment.RIGHT;
            });
            DocxWriter.runs(paragraph, cell.runs());
            if (cell.strong()) {
                paragraph.getRuns().forEach(run -> ((XWPFRun) run).setBold(true));
            }
        }
    }

    /// Wider where the text is longer, between a fair least and most.
    private static int[] widths(Block.Table table) {
        int columns = table.columns();
        int[] longest = new int[columns];
        for (List<Block.Cell> row : table.rows()) {
            for (int i = 0; i < Math.min(columns, row.size()); i++) {
                longest[i] = Math.max(longest[i], length(row.get(i)));
            }
        }
        for (int i = 0; i < columns; i++) {
            longest[i] = Math.clamp(longest[i], 6, 40);
        }
        int all = 0;
        for (int each : longest) {
            all += each;
        }
        int[] widths = new int[columns];
        for (int i = 0; i < columns; i++) {
            widths[i] = WIDTH * longest[i] / all;
        }
        return widths;
    }

    /// A Chinese character counts for two.
    private static int length(Block.Cell cell) {
        StringBuilder text = new StringBuilder();
        for (Run run : cell.runs()) {
            text.append(switch (run) {
                case Run.Text(String words) -> words;
                case Run.Strong(String words) -> words;
                case Run.Figure(String number, String card) -> number;
            });
        }
        return text.chars().map(character -> character > 0x2E80 ? 2 : 1).sum() + 2;
    }
}
