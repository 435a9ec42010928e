package org.zhixing.campus.sheets;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhixing.campus.sheets.MarkedCopy.Mark;
import org.zhixing.indicators.Language;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import static org.assertj.core.api.Assertions.assertThat;

class MarkedCopyTest {

    private static final List<List<String>> SUMMARY = List.of(List.of("工作表", "问题"), List.of("学生", "1 个学号 <重复> & 缺少"));
    private static final List<Mark> MARKS = List.of(new Mark(0, 3, 0, "学号重复"), new Mark(0, 3, 2, "没有这一天"), new Mark(0, 4, null, "整行有误"));

    @TempDir
    Path folder;

    @Test
    void marksCellsAndRowsAndListsTheCausesFirst() throws IOException {
        try (XSSFWorkbook copy = new XSSFWorkbook(marked(school(new XSSFWorkbook(), "a.xlsx"), MARKS).toString())) {
            assertThat(copy.getSheetName(0)).isEqualTo("导入问题");
            assertThat(copy.getSheetAt(0).getRow(1).getCell(1).getStringCellValue()).isEqualTo("1 个学号 <重复> & 缺少");
            XSSFSheet sheet = copy.getSheetAt(1);
            assertThat(sheet.getRow(1).getCell(3).getStringCellValue()).isEqualTo("导入问题");
            assertThat(sheet.getRow(2).getCell(3).getStringCellValue()).isEqualTo("学号重复；没有这一天");
            assertThat(sheet.getRow(3).getCell(3).getStringCellValue()).isEqualTo("整行有误");
            XSSFCell wrong = sheet.getRow(2).getCell(0);
            assertThat(wrong.getStringCellValue()).isEqualTo("001");
            assertThat(wrong.getCellStyle().getFillForegroundXSSFColor().getARGBHex()).isEqualTo("FFFFC8CD");
            assertThat(wrong.getCellStyle().getDataFormatString()).isEqualTo("@");
            assertThat(wrong.getCellStyle().getBorderBottom()).isEqualTo(BorderStyle.DOUBLE);
            assertThat(wrong.getCellStyle().getFont().getBold()).isTrue();
            assertThat(sheet.getRow(3).getCell(0).getCellStyle().getFillPattern()).isEqualTo(FillPatternType.NO_FILL);
            assertThat(sheet.getColumnWidth(3)).isEqualTo(60 * 256);
            assertThat(copy.getActiveSheetIndex()).isZero();
            assertThat(sheet.isSelected()).isFalse();
        }
    }

    @Test
    void keepsTheFormatOfItsColumnInACellThatWasEmpty() throws IOException {
        try (XSSFWorkbook copy = new XSSFWorkbook(marked(school(new XSSFWorkbook(), "a.xlsx"), List.of(new Mark(0, 5, 0, "必须填写"))).toString())) {
            XSSFCell filled = copy.getSheetAt(1).getRow(4).getCell(0);
            assertThat(filled.getCellStyle().getDataFormatString()).isEqualTo("@");
            assertThat(filled.getCellStyle().getFillPattern()).isEqualTo(FillPatternType.SOLID_FOREGROUND);
        }
    }

    @Test
    void leavesEverythingElseAsItWas() throws IOException {
        Path original = school(new XSSFWorkbook(), "a.xlsx");
        Path copy = marked(original, MARKS);
        Map<String, byte[]> before = parts(original);
        Map<String, byte[]> after = parts(copy);
        before.forEach((name, bytes) -> {
            if (!List.of("xl/workbook.xml", "xl/_rels/workbook.xml.rels", "[Content_Types].xml", "xl/styles.xml", "xl/worksheets/sheet1.xml").contains(name)) {
                assertThat(after.get(name)).as(name).isEqualTo(bytes);
            }
        });
        try (XSSFWorkbook workbook = new XSSFWorkbook(copy.toString())) {
            assertThat(workbook.getSheetAt(1).getMergedRegions()).containsExactly(new CellRangeAddress(0, 0, 0, 2));
            assertThat(workbook.getPrintArea(2)).isEqualTo("教师!$A$1:$B$2");
            assertThat(workbook.getName("全部").getRefersToFormula()).isEqualTo("学生!$A$1:$C$5");
        }
        try (SheetFile file = SheetFile.open(copy, "a.xlsx")) {
            file.read(file.sheets().get(1), row -> {
                assertThat(row.number() != 3 || row.cell(2).shown().equals("2004-03-15")).isTrue();
                return true;
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void replacesTheMarksOfAnEarlierCopy(String ending) throws IOException {
        Path once = marked(school(ending.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook(), "a." + ending), MARKS);
        Path twice = folder.resolve("twice." + ending);
        MarkedCopy.write(once, "a", List.of(new Mark(1, 4, 1, "仍有误")), List.of(List.of("Sheet"), List.of("学生")), Language.EN, twice);
        try (SheetFile file = SheetFile.open(twice, "a")) {
            assertThat(file.sheets()).extracting(SheetName::name).hasSize(3).endsWith("学生", "教师");
            assertThat(OwnMarks.isOwnSheet(file.sheets().getFirst().name())).isTrue();
            assertThat(Read.of(twice).shown()).containsExactly(List.of("Sheet"), List.of("学生"));
            List<String> last = new ArrayList<>();
            file.read(file.sheets().get(1), row -> last.add(row.cell(3).shown() + "|" + row.cells().size()));
            assertThat(last).containsExactly("|1", "Import problems|4", "|3", "仍有误|4", "|2");
        }
        try (InputStream in = Files.newInputStream(twice); Workbook workbook = WorkbookFactory.create(in)) {
            assertThat(workbook.getSheetAt(1).getRow(2).getCell(0).getCellStyle().getFillPattern()).isEqualTo(FillPatternType.NO_FILL);
            assertThat(workbook.getSheetAt(1).getRow(3).getCell(1).getCellStyle().getFillPattern()).isEqualTo(FillPatternType.SOLID_FOREGROUND);
        }
    }

    @Test
    void marksAnXls() throws IOException {
        Path copy = marked(school(new HSSFWorkbook(), "a.xls"), MARKS);
        assertThat(MarkedCopy.ending(copy, "a")).isEqualTo(".xls");
        try (InputStream in = Files.newInputStream(copy); HSSFWorkbook workbook = new HSSFWorkbook(in)) {
            Sheet sheet = workbook.getSheetAt(1);
            assertThat(sheet.getRow(2).getCell(3).getStringCellValue()).isEqualTo("学号重复；没有这一天");
            CellStyle style = sheet.getRow(2).getCell(0).getCellStyle();
            assertThat(style.getFillForegroundColor()).isEqualTo(IndexedColors.ROSE.getIndex());
            assertThat(style.getDataFormatString()).isEqualTo("@");
            assertThat(style.getBorderBottom()).isEqualTo(BorderStyle.DOUBLE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void givesATextFileTheColumnInItsOwnEncoding(String charset) throws IOException {
        Path original = Files.write(folder.resolve("a.csv"), "学号;姓名\n001;\"张;三\"\n002;'=x\n".getBytes(Charset.forName(charset)));
        Path copy = marked(original, List.of(new Mark(0, 3, 1, "=不对")));
        assertThat(Files.readString(copy, Charset.forName(charset))).isEqualTo("学号;姓名;导入问题\r\n001;\"张;三\"\r\n002;'=x;'=不对\r\n");
        Path again = folder.resolve("again.csv");
        MarkedCopy.write(copy, "a", List.of(new Mark(0, 2, 0, "新")), SUMMARY, Language.ZH, again);
        assertThat(Files.readString(again, Charset.forName(charset))).isEqualTo("学号;姓名;导入问题\r\n001;\"张;三\";新\r\n002;'=x;\r\n");
    }

    @Test
    void marksOddWorkbooks() {
        ByHand odd = ByHand.workbook("").without("_rels/.rels").part("xl/worksheets/sheet1.xml", "<x:worksheet xmlns:x='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><x:dimension ref='A1:B2'/>"
            + "<x:cols><x:col min='1' max='16384' width='9'></x:col></x:cols><x:sheetData><x:row spans='1:2'><x:c><x:v>1</x:v></x:c><x:c t='inlineStr'><x:is><x:t>a&gt;b</x:t></x:is></x:c><x:c/><!-- > --></x:row><x:row/><x:row r='4'><x:c r='B4'><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>");
        Path copy = marked(odd.in(folder), List.of(new Mark(0, 4, 0, "缺"), new Mark(0, 4, 1, "错")));
        try (SheetFile file = SheetFile.open(copy, "a.xlsx")) {
            List<Row> rows = new ArrayList<>();
            file.read(file.sheets().get(1), rows::add);
            assertThat(rows).extracting(row -> row.cells().stream().map(org.zhixing.campus.sheets.Cell::shown).toList()).containsExactly(List.of("1", "a>b", "导入问题"), List.of("", "2", "缺；错"));
        }
    }

    @Test
    void aCopyOfNothingWrongIsTheSameButForTheList() throws IOException {
        Path original = school(new XSSFWorkbook(), "a.xlsx");
        assertThat(parts(marked(original, List.of())).get("xl/worksheets/sheet1.xml")).isEqualTo(parts(original).get("xl/worksheets/sheet1.xml"));
    }

    private Path marked(Path original, List<Mark> marks) {
        Path copy = folder.resolve("copy");
        MarkedCopy.write(original, "a.xlsx", marks, SUMMARY, Language.ZH, copy);
        return copy;
    }

    /// 学生 has a title, headings, three rows; 教师 has a print area.
    private Path school(Workbook workbook, String name) throws IOException {
        CellStyle text = workbook.createCellStyle();
        text.setDataFormat(workbook.createDataFormat().getFormat("@"));
        text.setBorderBottom(BorderStyle.DOUBLE);
        var bold = workbook.createFont();
        bold.setBold(true);
        text.setFont(bold);
        CellStyle day = workbook.createCellStyle();
        day.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
        Sheet sheet = workbook.createSheet("学生");
        sheet.setDefaultColumnStyle(0, text);
        sheet.createRow(0).createCell(0).setCellValue("某校学生名册");
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
        row(sheet, 1, "学号", "姓名", "出生日期");
        for (int i = 2; i < 4; i++) {
            row(sheet, i, "00" + (i - 1), "甲");
            sheet.getRow(i).getCell(0).setCellStyle(text);
            Cell born = sheet.getRow(i).createCell(2);
            born.setCellValue(LocalDate.of(2004, 3, 15));
            born.setCellStyle(day);
        }
        sheet.createRow(4).createCell(1).setCellValue("乙");
        row(workbook.createSheet("教师"), 0, "工号", "姓名");
        workbook.setPrintArea(1, "$A$1:$B$2");
        var all = workbook.createName();
        all.setNameName("全部");
        all.setRefersToFormula("学生!$A$1:$C$5");
        Path file = folder.resolve(name);
        try (workbook; OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return file;
    }

    private static void row(Sheet sheet, int at, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            (sheet.getRow(at) == null ? sheet.createRow(at) : sheet.getRow(at)).createCell(i).setCellValue(texts[i]);
        }
    }

    private static Map<String, byte[]> parts(Path file) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return parts;
    }
}
