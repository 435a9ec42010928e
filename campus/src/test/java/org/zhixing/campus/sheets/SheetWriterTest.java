package org.zhixing.campus.sheets;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

class SheetWriterTest {

    private static final List<Column> COLUMNS = List.of(Column.of("学号", Column.Kind.TEXT), Column.of("分数（分）", Column.Kind.NUMBER), Column.of("日期", Column.Kind.DAY));

    @TempDir
    Path folder;

    @Test
    void writesTextsNumbersAndDaysAsWhatTheyAre() throws IOException {
        Path file = written(SheetWriter.xlsx(out("a.xlsx")), Arrays.asList("00123", new BigDecimal("85.60"), LocalDate.of(2019, 9, 1)), Arrays.asList("=1+1", null, null), Arrays.asList(null, 7, LocalDate.of(1899, 1, 1)));
        assertThat(Read.of(file).rows()).extracting(Row::cells).containsExactly(List.of(new Cell.Text("学号"), new Cell.Text("分数（分）"), new Cell.Text("日期")),
            List.of(new Cell.Text("00123"), new Cell.Number(new BigDecimal("85.6"), false, "85.6"), new Cell.Day(LocalDate.of(2019, 9, 1), "2019-09-01")),
            List.of(new Cell.Text("=1+1")), List.of(Cell.BLANK, new Cell.Number(new BigDecimal("7"), false, "7"), new Cell.Text("1899-01-01")));
        try (XSSFWorkbook workbook = new XSSFWorkbook(file.toFile().getPath())) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(2).getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(sheet.getRow(1).getCell(0).getCellStyle().getDataFormatString()).isEqualTo("@");
            assertThat(sheet.getColumnStyle(0).getDataFormatString()).isEqualTo("@");
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:C4");
        }
    }

    @Test
    void explainsHeadingsAndOffersChoices() throws IOException {
        List<String> many = IntStream.range(0, 100).mapToObj(i -> "专业" + i).toList();
        try (OutputStream out = out("a.xlsx"); SheetWriter writer = SheetWriter.xlsx(out)) {
            writer.sheet("学生", List.of(new Column("性别", Column.Kind.TEXT, "必须填写", List.of("男", "女"), true, 2), new Column("专业", Column.Kind.TEXT, null, many, false, 0)));
            writer.example(List.of("女", "专业7"));
            writer.sentences("填写说明", List.of("一", "二"));
            writer.finish();
        }
        try (XSSFWorkbook workbook = new XSSFWorkbook(folder.resolve("a.xlsx").toString())) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(0).getCellComment().getString().getString()).isEqualTo("必须填写");
            assertThat(sheet.getDataValidations()).extracting(each -> each.getValidationConstraint().getFormula1()).containsExactlyInAnyOrder("\"男,女\"", "'可选值'!$A$1:$A$100");
            assertThat(workbook.getSheet("可选值").getRow(99).getCell(0).getStringCellValue()).isEqualTo("专业99");
            assertThat(workbook.isSheetHidden(workbook.getSheetIndex("可选值"))).isTrue();
            assertThat(workbook.getSheet("填写说明").getRow(1).getCell(0).getStringCellValue()).isEqualTo("二");
        }
    }

    @Test
    void goesOnInAFurtherSheetWhereOneIsFull() throws IOException {
        try (OutputStream out = out("a.xlsx"); SheetWriter writer = new XlsxWriter(out, 3)) {
            writer.sheet("成绩", COLUMNS);
            for (int i = 0; i < 5; i++) {
                writer.row(List.of("n" + i));
            }
            writer.finish();
        }
        try (SheetFile file = SheetFile.open(folder.resolve("a.xlsx"), "a.xlsx")) {
            assertThat(file.sheets()).extracting(SheetName::name).containsExactly("成绩", "成绩 (2)", "成绩 (3)");
            assertThat(file.read(file.sheets().get(2), row -> row.cell(0).shown().matches("学号|n4")).rows()).isEqualTo(2);
        }
    }

    @Test
    void writesACsvThatExcelShowsRightly() throws IOException {
        Path file = written(SheetWriter.csv(out("a.csv")), Arrays.asList("00123", new BigDecimal("85.60"), LocalDate.of(2019, 9, 1)), Arrays.asList("a,\"b\"\nc", -5, null));
        assertThat(Files.readString(file)).isEqualTo("\ufeff学号,分数（分）,日期\r\n00123,85.60,2019-09-01\r\n\"a,\"\"b\"\"\nc\",-5,\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://x\")", "+1", "-1", "@x", "\tx", "\rx", "＝1"})
    void keepsTextsFromBecomingFormulasInCsv(String text) throws IOException {
        Path file = written(SheetWriter.csv(out("a.csv")), List.of(text));
        assertThat(Files.readString(file)).contains("'" + text.replace("\"", "\"\""));
        assertThat(Read.of(file).cell(2, 0).shown()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void readsEveryTextAsItWasWritten(String format) throws IOException {
        long seed = 2019;
        Random random = new Random(seed);
        String letters = "'=+-@\t\r\n\",;_x0041_x005F_09azÄ学·𠮷＝＋ \u00a0";
        List<String> texts = IntStream.range(0, 3000).mapToObj(i -> {
            int[] points = letters.codePoints().toArray();
            String text = random.ints(1 + random.nextInt(8), 0, points.length).collect(StringBuilder::new, (b, at) -> b.appendCodePoint(points[at]), StringBuilder::append).toString();
            return Texts.cell(text) == Cell.BLANK ? text + "x" : text;
        }).toList();
        Path file = written(format.equals("csv") ? SheetWriter.csv(out("a")) : SheetWriter.xlsx(out("a")), texts.stream().map(List::of).toArray(List[]::new));
        List<String> read = Read.of(file).rows().stream().skip(1).map(row -> row.cell(0).shown()).toList();
        for (int i = 0; i < texts.size(); i++) {
            assertThat(read.get(i)).as("seed " + seed + ", text " + i).isEqualTo(texts.get(i));
        }
    }

    @Test
    void leavesTheFormerFileUntilTheNewOneIsComplete() throws IOException {
        Path target = Files.writeString(folder.resolve("学生.xlsx"), "former");
        try (NewFile file = NewFile.at(target)) {
            file.out().write("unfinished".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(target).hasContent("former");
        try (NewFile file = NewFile.at(target)) {
            file.out().write("new".getBytes(StandardCharsets.UTF_8));
            file.complete();
        }
        assertThat(target).hasContent("new");
        assertThat(folder).isDirectoryNotContaining("glob:**/*.part");
    }

    private OutputStream out(String name) throws IOException {
        return Files.newOutputStream(folder.resolve(name));
    }

    @SafeVarargs
    private Path written(SheetWriter writer, List<? extends @Nullable Object>... rows) throws IOException {
        try (writer) {
            writer.sheet("学生", COLUMNS);
            for (List<? extends @Nullable Object> row : rows) {
                writer.row(row);
            }
            writer.finish();
        }
        try (var files = Files.list(folder)) {
            return files.max(Collections.reverseOrder()).orElseThrow();
        }
    }
}
