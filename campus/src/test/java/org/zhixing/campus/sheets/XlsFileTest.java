package org.zhixing.campus.sheets;

import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhixing.campus.shared.Refused;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class XlsFileTest {

    @TempDir
    Path folder;

    @Test
    void readsValuesOfEveryKind() throws IOException {
        HSSFWorkbook workbook = new HSSFWorkbook();
        HSSFSheet sheet = workbook.createSheet("学生");
        HSSFRow row = sheet.createRow(2);
        row.createCell(0).setCellValue("买买提·𠮷");
        row.createCell(1).setCellValue(1.5282320040315E17);
        row.createCell(2).setCellValue(LocalDate.of(2019, 9, 1));
        row.getCell(2).setCellStyle(style(workbook, "yyyy\"年\"m\"月\"d\"日\""));
        row.createCell(3).setCellValue(0.85);
        row.getCell(3).setCellStyle(style(workbook, "0%"));
        row.createCell(4).setCellValue(true);
        row.createCell(5).setCellErrorValue(FormulaError.REF.getCode());
        row.createCell(6).setCellFormula("\"a\"&\"b\"");
        row.createCell(7).setCellFormula("1+1");
        row.createCell(8).setCellStyle(style(workbook, "0%"));
        row.createCell(9).setCellValue(85.6);
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 3));
        Read read = Read.of(saved(workbook));
        assertThat(read.rows()).extracting(Row::number).containsExactly(3);
        assertThat(read.rows().getFirst().cells()).containsExactly(new Cell.Text("买买提·𠮷"), new Cell.Number(new BigDecimal("152823200403150000"), false, "1.52823E+17"), new Cell.Day(LocalDate.of(2019, 9, 1), "2019-09-01"),
            new Cell.Number(new BigDecimal("0.85"), true, "85%"), new Cell.Truth(true, "TRUE"), new Cell.Fault("#REF!"), new Cell.Text("ab"), new Cell.Number(new BigDecimal(2), false, "2"), Cell.BLANK, new Cell.Number(new BigDecimal("85.6"), false, "85.6"));
        assertThat(read.end().merged()).containsExactly(new SheetEnd.Merged(1, 0, 2, 3));
    }

    @Test
    void readsEachOfSeveralSheets() throws IOException {
        HSSFWorkbook workbook = new HSSFWorkbook();
        for (String name : List.of("甲", "乙", "丙")) {
            workbook.createSheet(name).createRow(0).createCell(0).setCellValue("在" + name);
        }
        workbook.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
        try (SheetFile file = SheetFile.open(saved(workbook), "a.xls")) {
            assertThat(file.sheets()).containsExactly(new SheetName(0, "甲", false), new SheetName(1, "乙", true), new SheetName(2, "丙", false));
            for (SheetName sheet : file.sheets().reversed()) {
                assertThat(file.read(sheet, row -> row.cell(0).shown().equals("在" + sheet.name())).rows()).isEqualTo(1);
            }
        }
    }

    @Test
    void countsDaysFrom1904WhereTheWorkbookDoes() throws IOException {
        HSSFWorkbook workbook = new HSSFWorkbook();
        workbook.getInternalWorkbook().getWorkbookRecordList().getRecords().stream().filter(org.apache.poi.hssf.record.DateWindow1904Record.class::isInstance)
            .forEach(record -> ((org.apache.poi.hssf.record.DateWindow1904Record) record).setWindowing((short) 1));
        HSSFRow row = workbook.createSheet().createRow(0);
        row.createCell(0).setCellValue(42247);
        row.getCell(0).setCellStyle(style(workbook, "yyyy-mm-dd"));
        assertThat(Read.of(saved(workbook)).cell(1, 0).shown()).isEqualTo("2019-09-01");
    }

    @Test
    void saysThatAFileHasAPasswordUnlessEveryProgramKnowsIt() throws IOException {
        assertThat(Read.refused(locked("secret"))).contains("有密码保护");
        assertThat(Read.of(locked("VelvetSweatshop")).cell(1, 0).shown()).isEqualTo("乙");
    }

    @Test
    void saysWhatOtherCompoundFilesAre() throws IOException {
        for (String[] other : new String[][] {{"WordDocument", "这是 Word 文档"}, {"PowerPoint Document", "这是 PowerPoint 文稿"}, {"EncryptedPackage", "有密码保护"}, {"Book", "这是 Excel 95 或更早的工作簿"}, {"Other", "这不是表格文件"}}) {
            Path file = folder.resolve("other");
            try (POIFSFileSystem storage = new POIFSFileSystem(); OutputStream out = Files.newOutputStream(file)) {
                storage.createDocument(new ByteArrayInputStream(new byte[5000]), other[0]);
                storage.writeFilesystem(out);
            }
            assertThat(Read.refused(file)).contains(other[1]);
        }
    }

    @Test
    void refusesOrReadsAFileWithAnyPartCutOffOrChanged() throws IOException {
        HSSFWorkbook workbook = new HSSFWorkbook();
        for (int i = 0; i < 50; i++) {
            HSSFRow row = workbook.getNumberOfSheets() == 0 ? workbook.createSheet().createRow(i) : workbook.getSheetAt(0).createRow(i);
            row.createCell(0).setCellValue("学生" + i);
            row.createCell(1).setCellValue(i);
        }
        byte[] whole = Files.readAllBytes(saved(workbook));
        for (int at = 8; at < whole.length; at += 61) {
            byte[] changed = at % 3 == 0 ? Arrays.copyOf(whole, at) : whole.clone();
            if (changed.length > at) {
                changed[at] ^= (byte) 0xff;
            }
            try (SheetFile opened = SheetFile.open(Files.write(folder.resolve("changed.xls"), changed), "改.xls")) {
                opened.read(opened.sheets().getFirst(), row -> true);
            } catch (Refused refused) {
                assertThat(refused.sentence().zh()).startsWith("“改.xls”");
            }
        }
    }

    private static CellStyle style(HSSFWorkbook workbook, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private Path locked(String password) throws IOException {
        HSSFWorkbook workbook = new HSSFWorkbook();
        workbook.createSheet("a").createRow(0).createCell(0).setCellValue("乙");
        Biff8EncryptionKey.setCurrentUserPassword(password);
        try {
            return saved(workbook);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private Path saved(HSSFWorkbook workbook) throws IOException {
        Path file = folder.resolve("a.xls");
        try (workbook; OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return file;
    }
}
