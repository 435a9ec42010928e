package org.zhixing.campus.audit;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhixing.audit.Audit;
import org.zhixing.audit.Finding;
import org.zhixing.audit.reading.Unreadable;
import org.zhixing.book.Book;
import org.zhixing.book.DocxWriter;
import org.zhixing.book.HtmlWriter;
import org.zhixing.book.PdfWriter;
import org.zhixing.campus.checks.Checks;
import org.zhixing.campus.command.School;
import org.zhixing.campus.demo.DemoSchool;
import org.zhixing.campus.figures.Figures;
import org.zhixing.campus.reporting.Reports;
import org.zhixing.indicators.Language;
import org.zhixing.indicators.time.ReportYear;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/// Published numbers beside the demo school's records.
class RecordComparisonTest {

    private static RecordComparison records;
    private static Book book;
    private static byte[] docx;

    @BeforeAll
    static void write() throws IOException {
        School school = DemoSchool.shared();
        records = school.the(Records.class).of(2019);
        book = school.the(Reports.class).of(school.the(Figures.class).compiled(ReportYear.of(2019)), Language.ZH);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DocxWriter.write(book, out);
        docx = out.toByteArray();
    }

    private static List<Compared> compared(String name, byte[] file) throws Unreadable, IOException {
        return records.of(new Audit().of(ReportFile.of(name, file).read()));
    }

    private static List<Compared> compared(String text) throws Unreadable, IOException {
        return compared("report.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Compared> with(List<Compared> compared, Standing standing) {
        return compared.stream().filter(each -> each.standing() == standing).toList();
    }

    @Test
    void thisSchoolsOwnReportAgreesWithItsRecords() throws Unreadable, IOException {
        List<Compared> compared = compared("report.docx", docx);
        assertThat(with(compared, Standing.DIFFERS)).isEmpty();
        assertThat(with(compared, Standing.AGREES).size()).isGreaterThan(compared.size() * 9 / 10);
    }

    @Test
    void theSameReportAsAPageAgreesToo() throws Unreadable, IOException {
        List<Compared> compared = compared("report.html", own("html"));
        assertThat(with(compared, Standing.DIFFERS)).isEmpty();
        assertThat(with(compared, Standing.AGREES)).hasSizeGreaterThanOrEqualTo(with(compared("report.docx", docx), Standing.AGREES).size());
    }

    @Test
    void aNumberChangedInASentenceIsTheOneThatDiffers() throws IOException, Unreadable {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(docx))) {
            var run = word.getParagraphs().stream().filter(paragraph -> paragraph.getText().contains("学校招生")).flatMap(paragraph -> paragraph.getRuns().stream())
                .filter(each -> each.text().matches("[\\d,]+人")).findFirst().orElseThrow();
            run.setText("1,237人", 0);
            assertThat(with(compared("report.docx", written(word)), Standing.DIFFERS)).singleElement().satisfies(wrong -> {
                assertThat(wrong.published()).isEqualTo("1,237");
                assertThat(wrong.key()).isEqualTo("students.intake");
                assertThat(wrong.computed()).isEqualTo("1,236人");
            });
        }
    }

    @Test
    void aNumberChangedInATableIsTheOneThatDiffers() throws IOException, Unreadable {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(docx))) {
            var cell = word.getTables().stream().filter(table -> table.getText().contains("巩固率")).flatMap(table -> table.getRows().stream())
                .filter(row -> row.getCell(0).getText().startsWith("毕业生数")).findFirst().orElseThrow().getCell(2);
            cell.getParagraphs().getFirst().getRuns().getFirst().setText("709", 0);
            assertThat(with(compared("report.docx", written(word)), Standing.DIFFERS)).singleElement().satisfies(wrong -> {
                assertThat(wrong.published()).isEqualTo("709");
                assertThat(wrong.key()).isEqualTo("students.graduates");
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "html", "pdf"})
    void whatTheAuditFindsInThisSchoolsOwnReportCheckGivesAsWell(String ending) throws Unreadable, IOException {
        List<Finding> found = new Audit().of(ReportFile.of("report." + ending, own(ending)).read()).likely();
        School school = DemoSchool.shared();
        Set<String> given = new HashSet<>();
        for (var result : school.the(Checks.class).of(school.the(Figures.class).compiled(ReportYear.of(2019)))) {
            result.findings().forEach(finding -> given.add(finding.left().shown()));
        }
        assertThat(found).isNotEmpty().allSatisfy(finding -> assertThat(given).contains(finding.published()));
    }

    private static byte[] own(String ending) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        switch (ending) {
            case "html" -> HtmlWriter.write(book, out);
            case "pdf" -> PdfWriter.write(book, out);
            default -> out.writeBytes(docx);
        }
        return out.toByteArray();
    }

    private static byte[] written(XWPFDocument word) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        word.write(out);
        return out.toByteArray();
    }

    @Test
    void otherReportsAreUnderstoodByTheNamesOfIndicators() throws IOException, Unreadable {
        List<Compared> compared = compared("""
            2019年质量年度报告
            2019年，学校招生1236人，在校学生2442人。毕业生对口就业率99.99%。2018年招生983人。
            本年生师比13.2:1。另有无人机7架。
            表1 在校生情况
            年度	在校生数	专任教师数
            2018年	2314	184
            2019年	2442	186
            """);
        assertThat(compared).extracting(Compared::published, Compared::key, Compared::standing).contains(
            tuple("1236", "students.intake", Standing.AGREES), tuple("2442", "students.roll", Standing.AGREES),
            tuple("99.99%", "graduates.matched_rate", Standing.DIFFERS), tuple("983", "students.intake@-1", Standing.DIFFERS),
            tuple("7", "", Standing.NO_SOURCE), tuple("2314", "students.roll@-1", Standing.AGREES));
        assertThat(compared).filteredOn(each -> each.published().startsWith("13.2")).singleElement().extracting(Compared::standing).isEqualTo(Standing.AMBIGUOUS);
    }
}
