package org.zhixing.campus.reporting;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhixing.campus.command.School;
import org.zhixing.campus.demo.DemoSchool;
import org.zhixing.campus.figures.Figures;
import org.zhixing.campus.shared.Refused;
import org.zhixing.indicators.Language;
import org.zhixing.indicators.time.ReportYear;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EditionTest {

    private static final ReportYear YEAR = ReportYear.of(2019);

    @TempDir
    Path folder;

    private Edition edition() {
        Figures figures = DemoSchool.shared().the(Figures.class);
        return new Edition(DemoSchool.shared().the(Reports.class).of(figures.filled(YEAR), Language.ZH), DemoSchool.shared().the(Evidence.class), YEAR);
    }

    @Test
    void theFourDocumentsShowTheSameNumbersAndEachCountedFigureHasEvidence() throws Exception {
        assertThat(edition().write(folder)).containsExactlyInAnyOrder("evidence/", "report.docx", "report.html", "report.json", "report.pdf");
        assertThat(Files.readString(folder.resolve("report.html"))).contains("2,442").doesNotContain("src=\"http", "href=\"http");
        word();
        pdf();
        List<String> rows = Files.readAllLines(folder.resolve("evidence/students-full-time-2019.csv"));
        assertThat(rows).hasSize(1813);
        assertThat(rows.getFirst()).contains(",record_label,", ",专业,", ",学习形式,");
        assertThat(rows.get(1)).startsWith("enrolment,").contains(",全日制,", ",在读,");
        assertThat(String.join("\n", rows)).doesNotContain("99000");
        assertThat(Files.readString(folder.resolve("evidence/graduates-mean-income-2019.csv"))).contains("月收入（元）", ",***");
        converted();
    }

    private void word() throws IOException {
        try (XWPFDocument word = new XWPFDocument(Files.newInputStream(folder.resolve("report.docx")))) {
            assertThat(word.getCharts()).hasSizeGreaterThanOrEqualTo(8).allSatisfy(chart -> assertThat(chart.getWorkbook().getSheetAt(0).getLastRowNum()).isPositive());
            assertThat(word.getTables()).hasSizeGreaterThanOrEqualTo(20).allSatisfy(table -> assertThat(table.getRow(0).isRepeatHeader()).isTrue());
            assertThat(word.getParagraphs()).allSatisfy(paragraph -> {
                if (paragraph.getStyle() != null) {
                    assertThat(word.getStyles().styleExist(paragraph.getStyle())).as(paragraph.getStyle()).isTrue();
                }
            });
            String xml = word.getDocument().xmlText();
            assertThat(xml).contains("TOC ", "SEQ ");
        }
    }

    private void pdf() throws IOException {
        try (var pdf = Loader.loadPDF(folder.resolve("report.pdf").toFile())) {
            assertThat(Normalizer.normalize(new PDFTextStripper().getText(pdf), Normalizer.Form.NFKC)).contains("学生发展", "2,442", "students.full_time");
            assertThat(pdf.getDocumentCatalog().getDocumentOutline().children()).isNotEmpty();
            for (var name : pdf.getPage(3).getResources().getFontNames()) {
                assertThat(pdf.getPage(3).getResources().getFont(name).isEmbedded()).isTrue();
            }
        }
    }

    /// Where LibreOffice is present, it reads the Word document, too.
    private void converted() throws Exception {
        boolean present = Stream.of("/usr/bin/lowriter", "/usr/local/bin/lowriter").map(Path::of).anyMatch(Files::isExecutable);
        if (present) {
            Process office = new ProcessBuilder("soffice", "-env:UserInstallation=file://" + folder.resolve("office"), "--headless", "--convert-to", "pdf", "--outdir", folder.resolve("lo").toString(), folder.resolve("report.docx").toString())
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            assertThat(office.waitFor(120, TimeUnit.SECONDS)).isTrue();
            try (var pdf = Loader.loadPDF(folder.resolve("lo/report.pdf").toFile())) {
                assertThat(new PDFTextStripper().getText(pdf)).contains("2,442");
            }
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "not a folder");
        assertThatThrownBy(() -> edition().write(file)).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.sentence().zh()).contains(file.toString()));
        assertThat(file).hasContent("not a folder");
    }

    @Test
    void aFailureInTheMiddleLeavesTheFormerReportAsItWas() throws IOException {
        Files.writeString(folder.resolve("report.html"), "the former one");
        try (School school = DemoSchool.copy()) {
            Figures figures = school.the(Figures.class);
            Edition edition = new Edition(school.the(Reports.class).of(figures.filled(YEAR), Language.ZH), school.the(Evidence.class), YEAR);
            school.sql().execute("alter view students.fact_enrolment rename to fact_gone");
            assertThatThrownBy(() -> edition.write(folder)).isNotInstanceOf(Refused.class).hasMessageContaining("fact_enrolment");
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).singleElement().satisfies(file -> assertThat(file).hasContent("the former one"));
        }
    }
}
