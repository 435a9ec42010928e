package org.zhixing.campus.sheets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class CsvFileTest {

    private static final List<List<String>> STUDENTS = List.of(List.of("学号", "姓名"), List.of("001", "买买提·𠮷"));

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void tellsHowItsCharactersAreWritten(String charset) throws IOException {
        assertThat(read("学号,姓名\r\n001,买买提·𠮷\r\n", Charset.forName(charset)).shown()).isEqualTo(STUDENTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void knowsAByteOrderMark(String charset) throws IOException {
        assertThat(read("\ufeff学号,姓名\n001,买买提·𠮷", Charset.forName(charset)).shown()).isEqualTo(STUDENTS);
    }

    @Test
    void tellsGbkByWhatComesLateInALongFile() throws IOException {
        Read read = read("number,name\n" + "1,abc\n".repeat(20_000) + "2,张\n", Encoding.GB18030);
        assertThat(read.rows().getLast().cell(1).shown()).isEqualTo("张");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", "\t", ";", "|"})
    void tellsWhatPartsTheValues(String separator) throws IOException {
        assertThat(read("学号,姓名\n001,买买提·𠮷".replace(",", separator), StandardCharsets.UTF_8).shown()).isEqualTo(STUDENTS);
        assertThat(read("sep=" + separator + "\n学号,姓名\n001,买买提·𠮷".replace(",", separator), StandardCharsets.UTF_8).shown()).isEqualTo(STUDENTS);
    }

    @Test
    void isNotMisledByCommasInSemicolonFiles() throws IOException {
        assertThat(read("姓名;地址\n甲;一区, 2 号, 3 楼\n乙;二区\n", StandardCharsets.UTF_8).shown()).contains(List.of("甲", "一区, 2 号, 3 楼"));
    }

    @Test
    void readsQuotedValues() throws IOException {
        assertThat(read("a,\"b\nc\",\"d,\"\"e\"\"\"\r\n\r\n1,x\"y,\"z\"w\n", StandardCharsets.UTF_8).shown()).containsExactly(List.of("a", "b\nc", "d,\"e\""), List.of("1", "x\"y", "zw"));
    }

    @Test
    void numbersRowsAsASpreadsheetDoes() throws IOException {
        assertThat(read("a\n\n\"b\nb\"\n,,\nc", StandardCharsets.UTF_8).rows()).extracting(Row::number).containsExactly(1, 3, 5);
    }

    @Test
    void namesItsSheetAfterTheFile() throws IOException {
        Path file = Files.writeString(folder.resolve("x"), "a,b");
        try (SheetFile opened = SheetFile.open(file, "C:\\报表\\2019.学生.csv")) {
            assertThat(opened.sheets()).containsExactly(new SheetName(0, "2019.学生", false));
        }
    }

    @Test
    void passesOnNullsAndHalfCharacters() throws IOException {
        assertThat(read("a,b\n1,x\0y", StandardCharsets.UTF_8).cell(2, 1).shown()).isEqualTo("x\0y");
        byte[] half = {(byte) 0xff, (byte) 0xfe, 'a', 0, 0, (byte) 0xd8, 'b', 0};
        assertThat(Read.of(Files.write(folder.resolve("half.csv"), half)).cell(1, 0).shown()).isEqualTo("a\ud800b");
    }

    @Test
    void saysAfterWhichRowBytesAreNoText() throws IOException {
        byte[] text = "学号,姓名\n001,张\n002,李,".getBytes(StandardCharsets.UTF_8);
        byte[] broken = Arrays.copyOf(text, text.length + 1);
        broken[text.length] = (byte) 0xff;
        assertThat(Read.refused(Files.write(folder.resolve("b.csv"), broken))).isEqualTo("“表.xls”的工作表“表”第 2 行：之后的文字编码已损坏，既不是 UTF-8 也不是 GB18030；请用 Excel 或 WPS 另存为 .xlsx 再试");
    }

    @Test
    void saysWhereAQuoteIsNeverClosed() throws IOException {
        Path file = Files.writeString(folder.resolve("q.csv"), "a,b\n1,\"x\n2,y\n");
        assertThat(Read.refused(file)).isEqualTo("“表.xls”的工作表“表”第 1 行：之后有一个引号没有配对，它后面的内容都被包了进去");
    }

    @Test
    void readsAMillionColumnsOfNothingOnlyUpToALimit() throws IOException {
        assertThat(Read.of(Files.writeString(folder.resolve("w.csv"), "a" + ",".repeat(16_383) + "\nb")).shown()).containsExactly(List.of("a"), List.of("b"));
        assertThat(Read.refused(Files.writeString(folder.resolve("w.csv"), "a" + ",".repeat(1_000_000)))).contains("列数太多");
    }

    private Read read(String text, Charset charset) throws IOException {
        return Read.of(Files.write(folder.resolve("a.csv"), text.getBytes(charset)));
    }
}
