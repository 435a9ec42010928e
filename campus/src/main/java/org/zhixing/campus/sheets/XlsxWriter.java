package org.zhixing.campus.sheets;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.zhixing.campus.shared.Refused;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/// Workbooks by POI's streaming writer: of each sheet the last rows are in memory, the others in a temporary file.
final class XlsxWriter extends SheetWriter {

    private static final int ROWS_IN_MEMORY = 200;
    private static final int LONGEST_LIST = 255;
    private static final int MOST_DIGITS = 15;
    private static final int LONGEST_TEXT = 32_767;

    private static final Pattern ESCAPE = Pattern.compile("_(x[0-9A-Fa-f]{4}_)");

    private final OutputStream out;
    private final int mostRows;
    private final SXSSFWorkbook workbook = new SXSSFWorkbook(null, ROWS_IN_MEMORY, false, false);
    private final XlsxLooks looks = new XlsxLooks(workbook);
    private final List<List<String>> longLists = new ArrayList<>();
    private String name = "";
    private int part;
    private List<Column> columns = List.of();
    private @Nullable SXSSFSheet sheet;
    private int rows;

    XlsxWriter(OutputStream out, int mostRows) {
        this.out = out;
        this.mostRows = mostRows;
    }

    @Override
    public void sheet(String wanted, List<Column> headed) throws IOException {
        endSheet();
        name = WorkbookUtil.createSafeSheetName(wanted);
        part = 1;
        columns = List.copyOf(headed);
        begin(name);
    }

    private void begin(String title) {
        SXSSFSheet fresh = workbook.createSheet(title);
        sheet = fresh;
        rows = 0;
        SXSSFRow header = fresh.createRow(rows++);
        header.setHeightInPoints(22);
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            fresh.setColumnWidth(i, column.width() * 256);
            fresh.setDefaultColumnStyle(i, looks.cellOf(column.kind()));
            Cell cell = header.createCell(i);
            cell.setCellValue(column.heading());
            cell.setCellStyle(looks.headingOf(column));
            if (column.note() != null) {
                note(cell, column.note());
            }
            if (!column.choices().isEmpty()) {
                choose(i, column.choices());
            }
        }
        fresh.createFreezePane(0, 1);
    }

    @Override
    public void row(List<? extends @Nullable Object> values) throws IOException {
        write(values, false);
    }

    @Override
    public void example(List<? extends @Nullable Object> values) throws IOException {
        write(values, true);
    }

    private void write(List<? extends @Nullable Object> values, boolean example) throws IOException {
        if (rows == mostRows) {
            endSheet();
            part++;
            String ending = " (" + part + ")";
            begin(name.substring(0, Math.min(name.length(), 31 - ending.length())) + ending);
        }
        SXSSFRow row = Objects.requireNonNull(sheet).createRow(rows++);
        for (int i = 0; i < columns.size(); i++) {
            Object value = i < values.size() ? values.get(i) : null;
            if (value != null || example) {
                Column.Kind kind = columns.get(i).kind();
                set(row.createCell(i), value, kind, example ? looks.exampleOf(kind) : looks.cellOf(kind));
            }
        }
    }

    private void set(Cell cell, @Nullable Object value, Column.Kind kind, CellStyle style) {
        switch (value) {
            case null -> { }
            case LocalDate day when day.getYear() >= 1901 && kind == Column.Kind.DAY -> cell.setCellValue(day);
            case Number number when kind == Column.Kind.NUMBER && new BigDecimal(number.toString()).precision() <= MOST_DIGITS -> cell.setCellValue(number.doubleValue());
            case BigDecimal number -> cell.setCellValue(number.toPlainString());
            default -> cell.setCellValue(storable(value.toString()));
        }
        cell.setCellStyle(style);
    }

    /// A cell holds 32,767 characters, and `_x000D_` in it means a character of that number: so an underscore that could be one is written as its number.
    private static String storable(String text) {
        if (text.length() > LONGEST_TEXT) {
            throw new Refused("有一段文字超过工作表单元格能放的 32767 字，请改用 csv 格式", "A text is longer than the 32,767 characters that a cell of a workbook holds; use the csv format");
        }
        return text.contains("_x") ? ESCAPE.matcher(text).replaceAll("_x005F_$1") : text;
    }

    private void note(Cell cell, String text) {
        SXSSFSheet on = Objects.requireNonNull(sheet);
        ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
        int lines = text.lines().mapToInt(line -> 1 + line.length() / 18).sum();
        anchor.setCol1(cell.getColumnIndex() + 1);
        anchor.setCol2(cell.getColumnIndex() + 4);
        anchor.setRow1(0);
        anchor.setRow2(Math.clamp(lines, 3, 20));
        Comment comment = on.createDrawingPatriarch().createCellComment(anchor);
        comment.setString(workbook.getCreationHelper().createRichTextString(text));
        comment.setAuthor("知行");
        comment.setAddress(0, cell.getColumnIndex());
    }

    private void choose(int column, List<String> choices) {
        SXSSFSheet on = Objects.requireNonNull(sheet);
        DataValidationHelper helper = on.getDataValidationHelper();
        boolean simple = String.join(",", choices).length() <= LONGEST_LIST && choices.stream().noneMatch(choice -> choice.contains(",") || choice.contains("\""));
        DataValidationConstraint constraint = simple ? helper.createExplicitListConstraint(choices.toArray(String[]::new)) : helper.createFormulaListConstraint(longList(choices));
        DataValidation validation = helper.createValidation(constraint, new CellRangeAddressList(1, mostRows - 1, column, column));
        validation.setErrorStyle(DataValidation.ErrorStyle.WARNING);
        validation.setShowErrorBox(true);
        validation.createErrorBox(OwnMarks.CHOICES.zh(), "不在下拉列表里 / Not in the list");
        validation.setSuppressDropDownArrow(true);
        on.addValidationData(validation);
    }

    /// Where a list stands that is too long to stand in the validation itself.
    private String longList(List<String> choices) {
        int at = longLists.indexOf(choices);
        if (at < 0) {
            at = longLists.size();
            longLists.add(choices);
        }
        String letter = CellReference.convertNumToColString(at);
        return "'%s'!$%s$1:$%s$%d".formatted(OwnMarks.CHOICES.zh(), letter, letter, choices.size());
    }

    @Override
    public void sentences(String title, List<String> sentences) throws IOException {
        endSheet();
        SXSSFSheet page = workbook.createSheet(WorkbookUtil.createSafeSheetName(title));
        page.setColumnWidth(0, 100 * 256);
        for (int i = 0; i < sentences.size(); i++) {
            Cell cell = page.createRow(i).createCell(0);
            cell.setCellValue(storable(sentences.get(i)));
            cell.setCellStyle(looks.sentence());
        }
        page.flushRows();
    }

    private void endSheet() throws IOException {
        if (sheet != null) {
            if (!columns.isEmpty()) {
                sheet.setAutoFilter(new CellRangeAddress(0, Math.max(1, rows - 1), 0, columns.size() - 1));
            }
            sheet.flushRows();
            sheet = null;
        }
    }

    @Override
    public void finish() throws IOException {
        endSheet();
        if (!longLists.isEmpty()) {
            SXSSFSheet choices = workbook.createSheet(OwnMarks.CHOICES.zh());
            int most = longLists.stream().mapToInt(List::size).max().orElse(0);
            for (int i = 0; i < most; i++) {
                SXSSFRow row = choices.createRow(i);
                for (int column = 0; column < longLists.size(); column++) {
                    if (i < longLists.get(column).size()) {
                        row.createCell(column).setCellValue(longLists.get(column).get(i));
                    }
                }
            }
            workbook.setSheetHidden(workbook.getSheetIndex(choices), true);
        }
        workbook.write(out);
    }

    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException alreadyGone) {
            // its temporary files, which the system clears
        }
    }
}
