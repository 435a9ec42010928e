package org.zhixing.campus.sheets;

import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import static org.assertj.core.api.Assertions.assertThat;

class XlsxValuesTest {

    @TempDir
    Path folder;

    /// POI writes the new value of an inline text beside the former one.
    @Test
    void readsTheNewTextOfACellThatAProgramChanged() throws IOException {
        Path file = folder.resolve("changed.xlsx");
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            workbook.createSheet("表").createRow(0).createCell(0).setCellValue("汽车运用与维休");
            workbook.write(out);
        }
        XSSFWorkbook changed;
        try (InputStream in = Files.newInputStream(file)) {
            changed = new XSSFWorkbook(in);
        }
        try (changed; OutputStream out = Files.newOutputStream(file)) {
            changed.getSheetAt(0).getRow(0).getCell(0).setCellValue("汽车运用与维修");
            changed.write(out);
        }

        assertThat(Read.of(file).cell(1, 0)).isEqualTo(new Cell.Text("汽车运用与维修"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "1.52823200403150E+17 | General | 152823200403150000 | 1.52823E+17",
        "152823200403150028   | General | 152823200403150028 | 1.52823E+17",
        "152823200403150028   | 0       | 152823200403150028 | 152823200403150028",
        "85.599999999999994   | General | 85.6               | 85.6",
        "0.30000000000000004  | General | 0.3                | 0.3",
        "2019010203           | General | 2019010203         | 2019010203",
        "-0.5                 | 0.00    | -0.5               | -0.50",
        "1234567.891          | #,##0.00| 1234567.891        | 1,234,567.89",
        "-123456              | #,##0   | -123456            | -123,456",
        "0.00001              | General | 0.00001            | 1E-05",
        "3.14159265358979     | General | 3.14159265358979   | 3.141592654",
        "7                    | 00000   | 7                  | 00007",
        "12                   | ￥#,##0.00 | 12              | ￥12.00",
        "12                   | [$-804]General | 12          | 12",
    })
    void givesANumberAsTheFileHasItAndAsAPersonSeesIt(String written, String format, BigDecimal value, String shown) {
        assertThat(number(written, format)).isEqualTo(new Cell.Number(value, false, shown));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"0.85 | 0% | 85%", "0.8567 | 0.00% | 85.67%", "1.2 | 9 | 120%", "0.5 | 10 | 50.00%"})
    void tellsAPercentageByItsFormat(String written, String format, String shown) {
        assertThat(number(written, format)).isEqualTo(new Cell.Number(new BigDecimal(written), true, shown));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "14", "22", "27", "31", "57", "58", "yyyy-mm-dd", "yyyy/m/d;@", "yyyy\"年\"m\"月\"d\"日\"", "[$-804]yyyy\"年\"m\"月\"d\"日\";@", "yyyy年m月d日", "[DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\";@", "m\"月\"d\"日\"",
        "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "[ENG][$-404]e\"年\"m\"月\"d\"日\"", "mmm-yy", "[红色]yyyy-mm-dd", "yyyy\\-mm\\-dd\\ hh:mm:ss", "m/d/yyyy h:mm AM/PM", "aaaa",
    })
    void tellsADayByItsFormat(String format) {
        assertThat(number("43709", format)).isEqualTo(new Cell.Day(LocalDate.of(2019, 9, 1), "2019-09-01"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"General", "0", "0.00", "@", "0.00E+00", "#,##0 \"元/m\"", "0\"日\"", "h:mm", "[h]:mm:ss", "32", "上午/下午h\"时\"mm\"分\"", "G/通用格式", "#\" \"??/??", "[Red]0.00", "\"year\"0", "mm:ss.0"})
    void takesNoOtherFormatForADay(String format) {
        assertThat(number("43709", format)).isInstanceOf(Cell.Number.class);
    }

    @ParameterizedTest
    @CsvSource({"1,1900-01-01", "59,1900-02-28", "61,1900-03-01", "43709.5,2019-09-01", "43708.9999999999,2019-09-01", "2958465,9999-12-31"})
    void countsDaysFrom1900(String serial, LocalDate day) {
        assertThat(number(serial, "yyyy-mm-dd")).isInstanceOfSatisfying(Cell.Day.class, cell -> assertThat(cell.date()).isEqualTo(day));
    }

    @ParameterizedTest
    @CsvSource({"0,1900-01-00", "60,1900-02-29", "-1,########", "2958466,########", "1E+300,########"})
    void hasNoDayWhereTheCalendarHasNone(String serial, String shown) {
        assertThat(number(serial, "yyyy-mm-dd")).isEqualTo(new Cell.Fault(shown));
    }

    @Test
    void countsDaysFrom1904WhereTheWorkbookDoes() {
        Path file = ByHand.workbook("<row r='1'><c r='A1' s='0'><v>42247</v></c><c r='B1' s='0'><v>0</v></c></row>").formats("14")
            .changed("xl/workbook.xml", "<sheets>", "<workbookPr date1904='1'/><sheets>").in(folder);
        assertThat(Read.of(file).shown().getFirst()).containsExactly("2019-09-01", "1904-01-01");
    }

    @Test
    void readsTextsOfAnyKind() {
        Path file = ByHand.workbook("<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c><c r='C1' t='inlineStr'><is><r><t>行</t></r><r><t xml:space='preserve'>内 </t></r></is></c>"
                + "<c r='D1' t='str'><f>A1</f><v>_x0041_b_x005F_x0041_</v></c><c r='E1' t='s'><v>2</v></c><c r='F1' t='s'><v>3</v></c></row>")
            .texts("<si><t>'00123</t></si><si><r><rPr><b/></rPr><t>学</t></r><r><t>生</t></r><rPh sb='0' eb='1'><t>xue</t></rPh><phoneticPr fontId='1'/></si>"
                + "<si><t>买买提·𠮷_x000D_\n</t></si><si><t> \u3000\u00a0</t></si>").in(folder);
        assertThat(Read.of(file).shown().getFirst()).containsExactly("'00123", "学生", "行内 ", "Ab_x0041_", "买买提·𠮷\r\n");
    }

    @Test
    void passesOnWhatXmlCannotHoldForOthersToRefuse() {
        Path file = ByHand.workbook("<row r='1'><c r='A1' t='inlineStr'><is><t>a_x0000_b_xD800_c</t></is></c></row>").in(folder);
        assertThat(Read.of(file).cell(1, 0).shown()).isEqualTo("a\0b\ud800c");
    }

    @Test
    void givesOfAFormulaWhatWasLastComputed() {
        Path file = ByHand.workbook("<row r='1'><c r='A1'><f>1+1</f><v>2</v></c><c r='B1' t='b'><f>TRUE()</f><v>1</v></c><c r='C1' t='e'><f>#REF!+1</f><v>#REF!</v></c>"
            + "<c r='D1'><f>SUM(A1)</f></c><c r='E1'><f>SUM(A1)</f><v></v></c><c r='F1' t='str'><f>\"\"</f><v></v></c><c r='G1' t='d'><v>2019-09-01T08:30:00</v></c></row>").in(folder);
        assertThat(Read.of(file).rows().getFirst().cells()).containsExactly(new Cell.Number(new BigDecimal(2), false, "2"), new Cell.Truth(true, "TRUE"), new Cell.Fault("#REF!"),
            new Cell.Fault("=SUM(A1)"), new Cell.Fault("=SUM(A1)"), Cell.BLANK, new Cell.Day(LocalDate.of(2019, 9, 1), "2019-09-01 08:30:00"));
    }

    private Cell number(String written, String format) {
        return Read.of(ByHand.workbook("<row r='1'><c r='A1' s='0'><v>" + written + "</v></c></row>").formats(format).in(folder)).cell(1, 0);
    }
}
