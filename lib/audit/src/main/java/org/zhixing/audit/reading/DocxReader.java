package org.zhixing.audit.reading;

import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.zhixing.audit.document.Cell;
import org.zhixing.audit.document.Document;
import org.zhixing.audit.document.DocumentBuilder;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Reads Word files: paragraphs, headings by their style, tables with merged cells.
final class DocxReader {

    private final DocumentBuilder builder;

    private DocxReader(String name) {
        builder = new DocumentBuilder(name);
    }

    static Document read(String name, byte[] bytes) throws IOException {
        DocxReader reader = new DocxReader(name);
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            reader.body(word);
        }
        return reader.builder.build();
    }

    private void body(IBody body) {
        for (IBodyElement element : body.getBodyElements()) {
            if (element instanceof XWPFParagraph paragraph) {
                paragraph(paragraph);
            } else if (element instanceof XWPFTable table) {
                table(table);
            } else if (element instanceof XWPFSDT content) {
                content.getContent().getText().lines().forEach(builder::paragraph);
            }
        }
    }

    private void paragraph(XWPFParagraph paragraph) {
        String style = paragraph.getStyleID() == null ? "" : paragraph.getStyleID();
        for (String line : paragraph.getText().split("\n")) {
            if (style.matches("(?i)heading\\s*\\d|[1-6]|title\\d?")) {
                builder.heading(line);
            } else {
                builder.paragraph(line);
            }
        }
    }

    private void table(XWPFTable table) {
        List<List<Cell>> rows = new ArrayList<>();
        List<XWPFTableRow> printed = table.getRows();
        for (int r = 0; r < printed.size(); r++) {
            List<Cell> cells = new ArrayList<>();
            int column = 0;
            for (XWPFTableCell cell : printed.get(r).getTableCells()) {
                int width = width(cell);
                if (!continues(cell)) {
                    String text = cell.getParagraphs().stream().map(XWPFParagraph::getText).filter(line -> !line.isBlank()).collect(Collectors.joining("\n")).strip();
                    cells.add(new Cell(text, builder.append(text), height(printed, r, column), width));
                    builder.append("\t");
                }
                column += width;
            }
            builder.append("\n");
            rows.add(cells);
        }
        builder.table(rows);
    }

    private static int width(XWPFTableCell cell) {
        CTTcPr properties = cell.getCTTc().getTcPr();
        return properties == null || properties.getGridSpan() == null ? 1 : Math.max(1, Math.min(400, properties.getGridSpan().getVal().intValue()));
    }

    private static boolean continues(XWPFTableCell cell) {
        CTTcPr properties = cell.getCTTc().getTcPr();
        return properties != null && properties.getVMerge() != null && (properties.getVMerge().getVal() == null || properties.getVMerge().getVal() == STMerge.CONTINUE);
    }

    /// How many rows the cell at a column covers.
    private static int height(List<XWPFTableRow> rows, int from, int column) {
        int height = 1;
        for (int r = from + 1; r < rows.size(); r++) {
            int at = 0;
            boolean goesOn = false;
            for (XWPFTableCell cell : rows.get(r).getTableCells()) {
                if (at == column) {
                    goesOn = continues(cell);
                }
                at += width(cell);
            }
            if (!goesOn) {
                return height;
            }
            height++;
        }
        return height;
    }
}
