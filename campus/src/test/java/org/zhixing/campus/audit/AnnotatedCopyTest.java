package org.zhixing.campus.audit;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.zhixing.audit.Audit;
import org.zhixing.audit.Audited;
import org.zhixing.audit.reading.Unreadable;
import org.zhixing.indicators.Language;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/// Copies of Word and Excel files with a comment at each number concerned.
class AnnotatedCopyTest {

    private static final String[][] TABLE = {{"班级", "人数"}, {"甲班", "41"}, {"乙班", "38"}, {"丙班", "40"}, {"合计", "129"}};

    private static byte[] annotated(String name, byte[] file) throws Unreadable, IOException {
        ReportFile report = ReportFile.of(name, file);
        Audited audited = new Audit().of(report.read());
        return AnnotatedCopy.of(report, audited, audited.likely(), List.of(), Language.ZH).orElseThrow();
    }

    @Test
    void aWordFileHasACommentAtEachNumberAndKeepsItsTextAndFormats() throws Unreadable, IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (XWPFDocument word = new XWPFDocument()) {
            XWPFRun run = word.createParagraph().createRun();
            run.setBold(true);
            run.setText("学校有男生120人、女生100人，共计230人。");
            XWPFTable table = word.createTable(TABLE.length, 2);
            for (int r = 0; r < TABLE.length; r++) {
                table.getRow(r).getCell(0).setText(TABLE[r][0]);
                table.getRow(r).getCell(1).setText(TABLE[r][1]);
            }
            word.write(file);
        }
        try (XWPFDocument copy = new XWPFDocument(new ByteArrayInputStream(annotated("report.docx", file.toByteArray())))) {
            assertThat(copy.getDocComments().getComments()).extracting(XWPFComment::getText).anyMatch(text -> text.contains("41+38+40=119"));
            assertThat(copy.getDocComments().getComments()).hasSizeGreaterThanOrEqualTo(4);
            assertThat(copy.getParagraphs().getFirst().getText()).isEqualTo("学校有男生120人、女生100人，共计230人。");
            assertThat(copy.getParagraphs().getFirst().getRuns()).filteredOn(run -> !run.text().isEmpty()).allMatch(XWPFRun::isBold);
            assertThat(copy.getTables().getFirst().getRow(4).getCell(1).getText()).isEqualTo("129");
            String total = copy.getTables().getFirst().getRow(4).getCell(1).getParagraphs().getFirst().getCTP().xmlText();
            assertThat(total).containsSubsequence("commentRangeStart", "129", "commentRangeEnd", "commentReference");
        }
    }

    @Test
    void anExcelFileHasACommentInEachCellConcerned() throws Unreadable, IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet("人数");
            for (int r = 0; r < TABLE.length; r++) {
                Row row = sheet.createRow(r);
                row.createCell(0).setCellValue(TABLE[r][0]);
                if (r == 0) {
                    row.createCell(1).setCellValue(TABLE[r][1]);
                } else {
                    row.createCell(1).setCellValue(Integer.parseInt(TABLE[r][1]));
                }
            }
            workbook.write(file);
        }
        try (XSSFWorkbook copy = new XSSFWorkbook(new ByteArrayInputStream(annotated("report.xlsx", file.toByteArray())))) {
            assertThat(copy.getSheetAt(0).getRow(4).getCell(1).getCellComment().getString().getString()).contains("41+38+40=119");
            assertThat(copy.getSheetAt(0).getRow(1).getCell(1).getCellComment().getString().getString()).contains("与“129”有关");
            assertThat(copy.getSheetAt(0).getRow(4).getCell(0).getCellComment()).isNull();
        }
    }
}
