package org.zhixing.planted;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Writes a made report as text (two ways), HTML, Word and Excel.
final class Writers {

    static final List<String> ENDINGS = List.of("txt", "html", "docx", "xlsx");

    private Writers() {
    }

    static byte[] write(Made made, String ending) {
        try {
            return switch (ending) {
                case "txt" -> text(made, made.chance.nextBoolean()).getBytes(StandardCharsets.UTF_8);
                case "html" -> html(made).getBytes(StandardCharsets.UTF_8);
                case "docx" -> docx(made);
                case "xlsx" -> xlsx(made);
                default -> throw new IllegalArgumentException(ending);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String title(Made.Grid grid) {
        return "表" + grid.number() + "  " + grid.title();
    }

    private static String text(Made made, boolean tabs) {
        StringBuilder out = new StringBuilder();
        for (Made.Piece piece : made.pieces) {
            switch (piece) {
                case Made.Head head -> out.append(head.number()).append(head.text()).append('\n');
                case Made.Para para -> out.append(para.text()).append('\n');
                case Made.Grid grid -> {
                    out.append(title(grid)).append('\n').append(grid.note().isEmpty() ? "" : grid.note() + "\n");
                    for (List<Object> row : grid.rows()) {
                        if (tabs) {
                            out.append(String.join("\t", row.stream().map(Object::toString).toList())).append('\n');
                        } else {
                            row.stream().filter(cell -> cell != Made.SPAN).forEach(cell -> out.append('\t').append(cell).append('\n'));
                            out.append('\n');
                        }
                    }
                    out.append('\n');
                }
            }
        }
        return out.toString();
    }

    private static String html(Made made) {
        StringBuilder out = new StringBuilder("<!doctype html><html><head><meta charset=\"utf-8\"><title>x</title></head><body>");
        for (Made.Piece piece : made.pieces) {
            switch (piece) {
                case Made.Head head -> out.append("<h2>").append(head.number()).append(" ").append(head.text()).append("</h2>");
                case Made.Para para -> out.append("<p>").append(para.text()).append("</p>");
                case Made.Grid grid -> {
                    out.append("<p>").append(title(grid)).append("</p><p>").append(grid.note()).append("</p><table>");
                    for (List<Object> row : grid.rows()) {
                        out.append("<tr>");
                        for (int c = 0; c < row.size(); c++) {
                            if (row.get(c) != Made.SPAN) {
                                int span = 1;
                                while (c + span < row.size() && row.get(c + span) == Made.SPAN) {
                                    span++;
                                }
                                out.append(span > 1 ? "<td colspan=\"" + span + "\">" : "<td>").append(row.get(c)).append("</td>");
                            }
                        }
                        out.append("</tr>");
                    }
                    out.append("</table>");
                }
            }
        }
        return out.append("</body></html>").toString();
    }

    private static byte[] docx(Made made) throws IOException {
        try (XWPFDocument word = new XWPFDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (Made.Piece piece : made.pieces) {
                switch (piece) {
                    case Made.Head head -> word.createParagraph().createRun().setText(head.number() + head.text());
                    case Made.Para para -> {
                        var paragraph = word.createParagraph();
                        para.parts().forEach(part -> paragraph.createRun().setText(part.toString()));
                    }
                    case Made.Grid grid -> {
                        word.createParagraph().createRun().setText(title(grid));
                        if (!grid.note().isEmpty()) {
                            word.createParagraph().createRun().setText(grid.note());
                        }
                        XWPFTable table = word.createTable(grid.rows().size(), 1);
                        for (int r = 0; r < grid.rows().size(); r++) {
                            boolean first = true;
                            for (Object cell : grid.rows().get(r)) {
                                if (cell == Made.SPAN) {
                                    XWPFTableCell last = table.getRow(r).getTableCells().getLast();
                                    var properties = last.getCTTc().isSetTcPr() ? last.getCTTc().getTcPr() : last.getCTTc().addNewTcPr();
                                    int was = properties.isSetGridSpan() ? properties.getGridSpan().getVal().intValue() : 1;
                                    (properties.isSetGridSpan() ? properties.getGridSpan() : properties.addNewGridSpan()).setVal(java.math.BigInteger.valueOf(was + 1));
                                } else {
                                    XWPFTableCell target = first ? table.getRow(r).getCell(0) : table.getRow(r).addNewTableCell();
                                    target.setText(cell.toString());
                                    first = false;
                                }
                            }
                        }
                    }
                }
            }
            word.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] xlsx(Made made) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet sheet = book.createSheet("报告");
            int r = 0;
            for (Made.Piece piece : made.pieces) {
                switch (piece) {
                    case Made.Head head -> sheet.createRow(r++).createCell(0).setCellValue(head.number() + head.text());
                    case Made.Para para -> sheet.createRow(r++).createCell(0).setCellValue(para.text());
                    case Made.Grid grid -> {
                        sheet.createRow(r++).createCell(0).setCellValue(title(grid));
                        if (!grid.note().isEmpty()) {
                            sheet.createRow(r++).createCell(0).setCellValue(grid.note());
                        }
                        for (List<Object> cells : grid.rows()) {
                            XSSFRow row = sheet.createRow(r++);
                            for (int c = 0; c < cells.size(); c++) {
                                Object cell = cells.get(c);
                                if (cell instanceof Slot slot && slot.text.matches("\\d{1,9}")) {
                                    row.createCell(c).setCellValue(Integer.parseInt(slot.text));
                                } else {
                                    row.createCell(c).setCellValue(cell.toString());
                                }
                                if (cell == Made.SPAN && cells.get(c - 1) != Made.SPAN) {
                                    sheet.addMergedRegion(new CellRangeAddress(r - 1, r - 1, c - 1, c));
                                }
                            }
                        }
                        r++;
                    }
                }
            }
            book.write(out);
            return out.toByteArray();
        }
    }
}
