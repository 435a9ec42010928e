package org.zhixing.campus.sheets;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/// The looks of the cells that are written.
final class XlsxLooks {

    private static final byte[] HEADING = {(byte) 0xdd, (byte) 0xe7, (byte) 0xf3};
    private static final byte[] REQUIRED = {(byte) 0xfc, (byte) 0xe4, (byte) 0xc9};
    private static final byte[] EXAMPLE = {(byte) 0xf2, (byte) 0xf2, (byte) 0xf2};
    private static final byte[] GREY = {(byte) 0x70, (byte) 0x70, (byte) 0x70};

    private final SXSSFWorkbook workbook;
    private final Map<Column.Kind, CellStyle> cells = new EnumMap<>(Column.Kind.class);
    private final Map<Column.Kind, CellStyle> examples = new EnumMap<>(Column.Kind.class);
    private final CellStyle heading;
    private final CellStyle required;
    private final CellStyle sentence;

    XlsxLooks(SXSSFWorkbook workbook) {
        this.workbook = workbook;
        this.heading = heading(HEADING);
        this.required = heading(REQUIRED);
        this.sentence = workbook.createCellStyle();
        sentence.setWrapText(true);
        sentence.setVerticalAlignment(VerticalAlignment.TOP);
        XSSFFont faint = (XSSFFont) workbook.createFont();
        faint.setItalic(true);
        faint.setColor(new XSSFColor(GREY));
        for (Column.Kind kind : Column.Kind.values()) {
            cells.put(kind, cell(kind));
            XSSFCellStyle example = (XSSFCellStyle) cell(kind);
            example.setFont(faint);
            fill(example, EXAMPLE);
            examples.put(kind, example);
        }
    }

    CellStyle cellOf(Column.Kind kind) {
        return Objects.requireNonNull(cells.get(kind));
    }

    CellStyle exampleOf(Column.Kind kind) {
        return Objects.requireNonNull(examples.get(kind));
    }

    CellStyle headingOf(Column column) {
        return column.required() ? required : heading;
    }

    CellStyle sentence() {
        return sentence;
    }

    private CellStyle cell(Column.Kind kind) {
        CellStyle style = workbook.createCellStyle();
        switch (kind) {
            case TEXT -> style.setDataFormat(workbook.createDataFormat().getFormat("@"));
            case DAY -> {
                style.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
                style.setAlignment(HorizontalAlignment.LEFT);
            }
            case NUMBER -> { }
        }
        return style;
    }

    private CellStyle heading(byte[] colour) {
        XSSFCellStyle style = (XSSFCellStyle) workbook.createCellStyle();
        XSSFFont bold = (XSSFFont) workbook.createFont();
        bold.setBold(true);
        style.setFont(bold);
        style.setBorderBottom(BorderStyle.THIN);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        fill(style, colour);
        return style;
    }

    private static void fill(XSSFCellStyle style, byte[] colour) {
        style.setFillForegroundColor(new XSSFColor(colour));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
}
