package org.zhixing.campus.sheets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class FileKindTest {

    @TempDir
    Path folder;

    static Stream<Arguments> others() {
        return Stream.of(
            Arguments.of("%PDF-1.7", "这是 PDF 文件，不是表格"),
            Arguments.of("GIF89a", "这是图片，不是表格"),
            Arguments.of("{\\rtf1\\ansi", "这是 RTF 文档，不是表格"),
            Arguments.of("Rar!\u001a\u0007", "这是 RAR 压缩包"),
            Arguments.of("<html><body><table><tr><td>学号", "这是网页（很多系统把网页导出成 .xls），不是真正的表格文件；请用 Excel 或 WPS 打开，另存为 .xlsx 再交"),
            Arguments.of("\ufeff \n<!DOCTYPE html>", "这是网页"),
            Arguments.of("<meta http-equiv='Content-Type'><table>", "这是网页"),
            Arguments.of("<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'>", "这是“XML 表格 2003”，不是真正的表格文件"),
            Arguments.of("<?xml version='1.0'?><a/>", "这是 XML 文件"),
            Arguments.of("MIME-Version: 1.0", "这是“单个文件网页”"),
            Arguments.of("ID;PWXL;N;E", "这是 SYLK 文件"),
            Arguments.of("TABLE\r\n0,1\r\n\"EXCEL\"", "这是 DIF 文件"),
            Arguments.of("<?xml version='1.0'?><office:document xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'><table:table>", "这是 OpenDocument XML 文件（.fods）"),
            Arguments.of("\ufeff", "这是空文件"),
            Arguments.of("\t\b\b\0\0\5", "这是 Excel 95 或更早的工作簿"),
            Arguments.of("\1\2\3\4\5", "不是表格文件"));
    }

    @ParameterizedTest
    @MethodSource("others")
    void saysWhatAFileIsThatIsNoSpreadsheet(String text, String said) throws IOException {
        assertThat(Read.refused(Files.writeString(folder.resolve("学生.xls"), text))).startsWith("“表.xls”：" + said);
    }

    @Test
    void readsARenamedFileAsWhatItIs() throws IOException {
        Path csv = Files.writeString(folder.resolve("really-text.xlsx"), "a,b\n");
        Path workbook = Files.move(ByHand.workbook("<row><c><v>1</v></c></row>").in(folder), folder.resolve("really-a-workbook.csv"));
        assertThat(Read.of(csv).cell(1, 1).shown()).isEqualTo("b");
        assertThat(Read.of(workbook).cell(1, 0).shown()).isEqualTo("1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "word/document.xml | 这是 Word 文档", "ppt/presentation.xml | 这是 PowerPoint 文稿", "xl/workbook.bin | 这是二进制工作簿（.xlsb）", "a.csv | 这是压缩包，里面不是一个工作簿"})
    void saysWhatAnArchiveIs(String part, String said) {
        assertThat(Read.refused(new ByHand().part(part, "x").in(folder))).startsWith("“表.xls”：" + said);
        assertThat(Read.refused(new ByHand().part("mimetype", "x").part("content.xml", "x").in(folder))).contains("OpenDocument");
    }

    @Test
    void refusesNothingAndTooMuch() throws IOException {
        assertThat(Read.refused(Files.writeString(folder.resolve("empty"), ""))).isEqualTo("“表.xls”：这是空文件");
        assertThat(Read.refused(folder.resolve("missing"))).isEqualTo("“表.xls”：没有这个文件");
        try (RandomAccessFile file = new RandomAccessFile(folder.resolve("huge").toFile(), "rw")) {
            file.setLength(SheetFile.MOST_BYTES + 1);
        }
        assertThat(Read.refused(folder.resolve("huge"))).contains("超过 100 MB");
    }
}
