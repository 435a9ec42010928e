package org.zhixing.campus.sheets;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhixing.campus.shared.Refused;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class XlsxOddTest {

    private static final String ONE = "<row r='1'><c r='A1'><v>1</v></c></row>";

    @TempDir
    Path folder;

    @Test
    void readsCellsAndRowsThatDoNotSayWhereTheyAre() {
        Read read = Read.of(ByHand.workbook("<row><c><v>1</v></c><c><v>2</v></c></row><row r='5'><c r='C5'><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>").in(folder));
        assertThat(read.rows()).extracting(Row::number).containsExactly(1, 5, 6);
        assertThat(read.shown()).containsExactly(List.of("1", "2"), List.of("", "", "3", "4"), List.of("5"));
        assertThat(read.end().rows()).isEqualTo(3);
    }

    @Test
    void readsRowsAndCellsOutOfOrder() {
        Read read = Read.of(ByHand.workbook("<row r='9'><c r='B9'><v>2</v></c><c r='A9'><v>1</v></c></row><row r='3'><c r='A3'><v>3</v></c></row>").in(folder));
        assertThat(read.rows()).extracting(Row::number).containsExactly(9, 3);
        assertThat(read.shown()).containsExactly(List.of("1", "2"), List.of("3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A1", "A1:XFD1048576", "nonsense", ""})
    void asksNoDimension(String dimension) {
        assertThat(Read.of(ByHand.workbook("").sheet("<dimension ref='" + dimension + "'/><sheetData>" + ONE + "</sheetData>").in(folder)).shown()).containsExactly(List.of("1"));
    }

    @Test
    void saysWhichCellsAreMergedAndMindsNoAbsurdOnes() {
        SheetEnd end = Read.of(ByHand.workbook("").sheet("<sheetData>" + ONE
            + "</sheetData><mergeCells><mergeCell ref='A1:C2'/><mergeCell ref='XFD1048576:A1'/><mergeCell ref='#REF!'/><mergeCell/></mergeCells>").in(folder)).end();
        assertThat(end.merged()).containsExactly(new SheetEnd.Merged(1, 0, 2, 2), new SheetEnd.Merged(1, 0, 1048576, 16383));
    }

    @Test
    void readsTheStrictForm() {
        ByHand strict = ByHand.workbook(ONE);
        for (String part : List.of("_rels/.rels", "xl/_rels/workbook.xml.rels", "xl/workbook.xml")) {
            strict.changed(part, "http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships");
        }
        for (String part : List.of("xl/workbook.xml", "xl/worksheets/sheet1.xml")) {
            strict.changed(part, "http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main");
        }
        assertThat(Read.of(strict.in(folder)).shown()).containsExactly(List.of("1"));
    }

    @Test
    void readsPrefixedElementsAndIgnoresOnesOfOtherKinds() {
        Path file = ByHand.workbook("").part("xl/worksheets/sheet1.xml", "<x:worksheet xmlns:x='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><x:sheetData><x:row r='1'><x:c r='A1'><x:v>1</x:v><x:extLst><x:ext><y xmlns='u'>9</y></x:ext></x:extLst></x:c></x:row></x:sheetData></x:worksheet>").in(folder);
        assertThat(Read.of(file).shown()).containsExactly(List.of("1"));
    }

    @Test
    void findsPartsHoweverTheirNamesAreWritten() {
        Path file = ByHand.workbook("<row r='1'><c r='A1' t='s'><v>0</v></c></row>").without("xl/sharedStrings.xml").part("XL\\SharedStrings.xml", "<sst><si><t>甲</t></si></sst>")
            .changed("xl/_rels/workbook.xml.rels", "Target='worksheets/", "Target='/xl/worksheets/../worksheets/").in(folder);
        assertThat(Read.of(file).shown()).containsExactly(List.of("甲"));
    }

    @Test
    void missesNoPartThatItDoesNotNeed() {
        assertThat(Read.of(ByHand.workbook("<row r='1'><c r='A1' s='7'><v>43709</v></c></row>").without("_rels/.rels").without("xl/_rels/workbook.xml.rels").in(folder)).shown()).containsExactly(List.of("43709"));
    }

    @Test
    void saysWhichNeededPartIsMissing() {
        assertThat(Read.refused(ByHand.workbook(ONE).without("xl/worksheets/sheet1.xml").in(folder))).isEqualTo("“表.xls”的工作表“学生”：内容缺失，文件不完整；请用 Excel 或 WPS 打开后另存为 .xlsx 再试");
        assertThat(Read.refused(ByHand.workbook("<row r='4'><c r='A4' t='s'><v>7</v></c></row>").in(folder))).startsWith("“表.xls”的工作表“学生”第 4 行：有单元格指向文字表里没有的第 7 条文字");
    }

    @Test
    void leavesOutChartsAndSaysWhichSheetsAreHidden() {
        Path file = ByHand.workbook(ONE).part("xl/worksheets/sheet2.xml", "<worksheet/>").changed("xl/workbook.xml", "</sheets>", "<sheet name='图' sheetId='2' r:id='rId8'/><sheet name='隐' sheetId='3' state='veryHidden' r:id='rId9'/></sheets>")
            .changed("xl/_rels/workbook.xml.rels", "</Relationships>", "<Relationship Id='rId8' Type='x/chartsheet' Target='chartsheets/sheet1.xml'/><Relationship Id='rId9' Type='x/worksheet' Target='worksheets/sheet2.xml'/></Relationships>").in(folder);
        assertThat(Read.of(file).sheets()).containsExactly(new SheetName(0, "学生", false), new SheetName(2, "隐", true));
    }

    @Test
    void passesOverAMillionEmptyFormattedRows() {
        Path file = ByHand.workbook("<row s='1' customFormat='1'><c s='1'/></row>".repeat(1_000_000) + "<row><c><v>7</v></c></row>").in(folder);
        Read read = Read.of(file);
        assertThat(read.rows()).extracting(Row::number).containsExactly(1_000_001);
    }

    @Test
    void countsColumnsByTheirValues() {
        String styled = "<row r='1'><c r='A1'><v>1</v></c>" + "<c s='1'/>".repeat(16_383) + "</row>";
        assertThat(Read.of(ByHand.workbook(styled).in(folder)).shown()).containsExactly(List.of("1"));
        assertThat(Read.refused(ByHand.workbook("<row r='2'>" + "<c><v>1</v></c>".repeat(16_384) + "</row>").in(folder)))
            .isEqualTo("“表.xls”的工作表“学生”第 2 行：在第 501 列还有内容，最多读 500 列；请删去多余的列再试");
    }

    @Test
    void refusesMoreRowsThanASheetHas() {
        assertThat(Read.refused(ByHand.workbook("<row r='1048577'><c><v>1</v></c></row>").in(folder))).contains("第 1048577 行：超过了工作表能有的 1048576 行");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<!DOCTYPE worksheet [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>", "<!DOCTYPE worksheet SYSTEM 'http://127.0.0.1:9/x.dtd'>",
        "<!DOCTYPE worksheet [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'>]>"})
    void resolvesNoEntitiesAndNoDocumentTypes(String declaration) {
        Path file = ByHand.workbook("").part("xl/worksheets/sheet1.xml", declaration + "<worksheet><sheetData><row r='1'><c t='inlineStr'><is><t>&e;</t></is></c></row></sheetData></worksheet>").in(folder);
        assertThat(Read.refused(file)).contains("XML 实体或文档类型声明");
        assertThat(Read.refused(ByHand.workbook(ONE).part("xl/workbook.xml", declaration + "<workbook/>").in(folder))).contains("XML 实体或文档类型声明");
    }

    @Test
    void saysHowFarADamagedSheetCouldBeRead() {
        assertThat(Read.refused(ByHand.workbook(ONE + "<row r='2'><c r='A2' t='inlineStr'><is><t>\0</t></is></c></row>").in(folder))).startsWith("“表.xls”的工作表“学生”第 2 行：内容已损坏");
    }

    @Test
    void refusesWhatUnpacksToTooMuch() throws IOException {
        assertThat(Read.refused(bomb("xl/worksheets/sheet1.xml", "<worksheet><sheetData>", "<row><c><v>1</v></c></row>", 1_050_000))).contains("第 1048577 行：超过了工作表能有的");
        assertThat(Read.refused(bomb("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row><c t='inlineStr'><is><t>", "aaaaaaaaaa", 1_000_000))).contains("有一个单元格的文字超过 100 万字");
        assertThat(Read.refused(bomb("xl/worksheets/sheet1.xml", "<worksheet><sheetData a='", "aaaaaaaaaa", 5_000_000))).contains("压缩炸弹");
        assertThat(Read.refused(bomb("xl/worksheets/sheet1.xml", "<worksheet>", "<a>", 1_000_000))).contains("内容已损坏");
        assertThat(Read.refused(bomb("xl/sharedStrings.xml", "<sst>", "<si><t>" + "a".repeat(1000) + "</t></si>", 200_000))).contains("里面的文字太多");
        assertThat(Read.refused(bomb("xl/sharedStrings.xml", "<sst>", "<si/>", 4_000_001))).contains("里面的文字太多");
    }

    @Test
    void refusesAPartThatPromisesTooMuchBeforeUnpackingIt() throws IOException {
        Path file = bomb("xl/styles.xml", "<styleSheet>", "<a/>".repeat(1024), (64 << 20) / 4096 + 1);
        assertThat(Read.refused(file)).contains("解压后超过 64 MB");
    }

    @Test
    void refusesTwoPartsOfOneName() throws IOException {
        Path file = folder.resolve("twice.xlsx");
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(file)) {
            for (String text : List.of("<worksheet/>", "<worksheet><sheetData>" + ONE + "</sheetData></worksheet>")) {
                zip.putArchiveEntry(new ZipArchiveEntry("xl/worksheets/sheet1.xml"));
                zip.write(text.getBytes(StandardCharsets.UTF_8));
                zip.closeArchiveEntry();
            }
        }
        assertThat(Read.refused(file)).contains("里面有两个同名的部件（xl/worksheets/sheet1.xml）");
    }

    @Test
    void readsNothingOutsideOfItself() {
        Path file = ByHand.workbook(ONE).part("../../../etc/evil", "x").part("/etc/evil", "x")
            .changed("xl/_rels/workbook.xml.rels", "Target='sharedStrings.xml'", "TargetMode='External' Target='file:///etc/passwd'").in(folder);
        assertThat(Read.of(file).shown()).containsExactly(List.of("1"));
        assertThat(Read.refused(ByHand.workbook(ONE).without("xl/worksheets/sheet1.xml").changed("xl/_rels/workbook.xml.rels", "worksheets/sheet1.xml", "../../../../etc/hostname").in(folder))).contains("内容缺失");
    }

    @Test
    void refusesACutOffFile() throws IOException {
        byte[] whole = Files.readAllBytes(ByHand.workbook(ONE).in(folder));
        for (int length : new int[] {4, 30, whole.length / 2, whole.length - 10}) {
            Path cut = Files.write(folder.resolve("cut.xlsx"), Arrays.copyOf(whole, length));
            assertThat(Read.refused(cut)).isEqualTo("“表.xls”：已损坏或不完整（可能没有下载完）；请重新下载，或用 Excel、WPS 打开后另存为 .xlsx 再试");
        }
    }

    @Test
    void refusesOrReadsAFileWithAnyByteChanged() throws IOException {
        Path original = ByHand.workbook("<row r='1'><c r='A1' t='s'><v>0</v></c></row>").texts("<si><t>甲</t></si>").formats("14").in(folder);
        byte[] whole = Files.readAllBytes(original);
        for (int at = 0; at < whole.length; at += 7) {
            byte[] changed = whole.clone();
            changed[at] ^= 0x55;
            Path file = Files.write(folder.resolve("changed.xlsx"), changed);
            try (SheetFile opened = SheetFile.open(file, "改.xlsx")) {
                opened.read(opened.sheets().getFirst(), row -> true);
            } catch (Refused refused) {
                assertThat(refused.sentence().zh()).startsWith("“改.xlsx”");
            }
        }
    }

    @Test
    void saysThatAFileHasAPassword() throws Exception {
        Path file = folder.resolve("locked.xlsx");
        try (POIFSFileSystem storage = new POIFSFileSystem(); OutputStream out = Files.newOutputStream(file)) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OPCPackage plain = OPCPackage.open(poi().toFile()); OutputStream secret = encryptor.getDataStream(storage)) {
                plain.save(secret);
            }
            storage.writeFilesystem(out);
        }
        assertThat(Read.refused(file)).isEqualTo("“表.xls”：有密码保护；请在 Excel 或 WPS 里输入密码打开，去掉密码后另存再交");
    }

    @Test
    void passesOnTheReadersOwnFailure() throws IOException {
        try (SheetFile file = SheetFile.open(poi(), "a.xlsx")) {
            assertThatThrownBy(() -> file.read(file.sheets().getFirst(), row -> {
                throw new IllegalStateException("mine");
            })).hasMessage("mine");
        }
    }

    @Test
    void stopsWhenTheReaderHasEnough() {
        Path file = ByHand.workbook("<row><c><v>1</v></c></row>".repeat(3) + "<broken").in(folder);
        try (SheetFile opened = SheetFile.open(file, "a.xlsx")) {
            assertThat(opened.read(opened.sheets().getFirst(), row -> row.number() < 2).rows()).isEqualTo(2);
        }
    }

    @Test
    void namesFileSheetAndRowForPrograms() {
        Refused refused = catchThrowableOfType(Refused.class, () -> Read.of(ByHand.workbook("<row r='4'><c r='A4' t='s'><v>7</v></c></row>").in(folder)));
        assertThat(refused.where().file()).isEqualTo("表.xls");
        assertThat(refused.where().sheet()).isEqualTo("学生");
        assertThat(refused.where().row()).isEqualTo(4);
        assertThat(refused.sentence().en()).startsWith("“表.xls”, sheet “学生”, row 4: has a cell");
    }

    private Path poi() throws IOException {
        Path file = folder.resolve("poi.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            workbook.createSheet("学生").createRow(0).createCell(0).setCellValue("甲");
            workbook.write(out);
        }
        return file;
    }

    /// A workbook with a part that repeats something so often.
    private Path bomb(String part, String begin, String again, int times) throws IOException {
        Path plain = ByHand.workbook("<row r='1'><c r='A1' t='s'><v>0</v></c></row>").without(part).in(folder);
        Path file = folder.resolve("bomb.xlsx");
        try (org.apache.commons.compress.archivers.zip.ZipFile from = org.apache.commons.compress.archivers.zip.ZipFile.builder().setPath(plain).get();
            ZipArchiveOutputStream zip = new ZipArchiveOutputStream(file)) {
            from.copyRawEntries(zip, entry -> true);
            zip.setLevel(1);
            zip.putArchiveEntry(new ZipArchiveEntry(part));
            zip.write(begin.getBytes(StandardCharsets.UTF_8));
            byte[] piece = again.repeat(1 + 100_000 / again.length()).getBytes(StandardCharsets.UTF_8);
            for (long left = (long) again.length() * times; left > 0; left -= piece.length) {
                zip.write(piece, 0, (int) Math.min(piece.length, left));
            }
            zip.closeArchiveEntry();
        }
        return file;
    }
}
