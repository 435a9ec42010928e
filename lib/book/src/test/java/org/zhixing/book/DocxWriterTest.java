package org.zhixing.book;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;

import static org.assertj.core.api.Assertions.assertThat;

class DocxWriterTest {

    private static byte[] file = {};
    private static Map<String, byte[]> parts = Map.of();
    private static String body = "";

    @BeforeAll
    static void write() throws IOException {
        file = SampleFiles.bytes(DocxWriter::write, SampleBook.small());
        parts = unzip(file);
        body = text("word/document.xml");
    }

    @Test
    void followsTheSchemaInEveryPart() throws Exception {
        assertThat(errors(DocumentDocument.Factory.parse(body))).isEmpty();
        assertThat(errors(StylesDocument.Factory.parse(text("word/styles.xml")))).isEmpty();
        assertThat(errors(SettingsDocument.Factory.parse(text("word/settings.xml")))).isEmpty();
        for (var name : parts.keySet()) {
            if (name.matches("word/header.*xml")) {
                assertThat(errors(HdrDocument.Factory.parse(text(name)))).as(name).isEmpty();
            } else if (name.matches("word/footer.*xml")) {
                assertThat(errors(FtrDocument.Factory.parse(text(name)))).as(name).isEmpty();
            } else if (name.matches("word/charts/chart.*xml")) {
                assertThat(errors(ChartSpaceDocument.Factory.parse(text(name)))).as(name).isEmpty();
            }
        }
    }

    @Test
    void usesOnlyStylesThatExist() {
        var known = all("w:styleId=\"([^\"]+)\"", text("word/styles.xml"));
        for (var part : List.of("word/document.xml", "word/header1.xml", "word/footer1.xml")) {
            assertThat(known).containsAll(all("w:(?:pStyle|rStyle|tblStyle) w:val=\"([^\"]+)\"", text(part)));
        }
        assertThat(known).contains("Heading1", "Heading2", "Heading3", "Title", "Subtitle", "Caption", "TOC1", "TOC2", "TOC3", "Header", "Footer", "Note", "BookTable");
    }

    @Test
    void repeatsHeaderRowsAndFillsEveryRowOfTheGrid() throws Exception {
        var tables = DocumentDocument.Factory.parse(body).getDocument().getBody().getTblList();
        assertThat(tables).hasSize(6);
        for (CTTbl table : tables) {
            assertThat(table.getTrList().getFirst().getTrPr().sizeOfTblHeaderArray()).isEqualTo(1);
            var columns = table.getTblGrid().sizeOfGridColArray();
            assertThat(table.getTrList()).allSatisfy(row -> {
                assertThat(row.getTrPr().sizeOfCantSplitArray()).isEqualTo(1);
                assertThat(row.getTcList().stream().mapToInt(cell -> cell.getTcPr().isSetGridSpan() ? cell.getTcPr().getGridSpan().getVal().intValue() : 1).sum()).isEqualTo(columns);
            });
        }
        assertThat(body).contains("w:vMerge w:val=\"restart\"", "w:vMerge w:val=\"continue\"");
    }

    @Test
    void countsCaptionsByFieldsThatShowTheirNumber() {
        var text = body.replaceAll("</?w:r>|</w:instrText>|<w:instrText[^>]*>|<w:rPr>.*?</w:rPr>|<w:fldChar[^>]*>|</?w:t[^>]*>", "");
        for (int i = 1; i <= 6; i++) {
            assertThat(text).contains("SEQ 表 \\* ARABIC " + i);
        }
        assertThat(text).contains("SEQ 图 \\* ARABIC 5").contains("TOC \\o \"1-3\" \\h \\z \\u");
        assertThat(text("word/settings.xml")).doesNotContain("updateFields");
    }

    @Test
    void refersOnlyToBookmarksThatExistOnce() {
        var names = list("<w:bookmarkStart [^>]*w:name=\"([^\"]+)\"", body);
        assertThat(names).doesNotHaveDuplicates().allSatisfy(name -> assertThat(name).hasSizeLessThanOrEqualTo(40));
        assertThat(names).containsAll(all("w:anchor=\"([^\"]+)\"", body)).containsAll(all("PAGEREF (\\S+)", body));
    }

    @Test
    void holdsChartsWithTheirWorkbooks() throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(file))) {
            assertThat(document.getCharts()).hasSize(5).allSatisfy(chart -> assertThat(chart.getWorkbook().getSheetAt(0).getRow(1).getCell(1).getNumericCellValue()).isPositive());
            assertThat(document.getProperties().getCoreProperties().getCreator()).isEqualTo("知行示范职业技术学校");
        }
        assertThat(text("word/charts/chart1.xml")).contains("c:barChart", "c:lineChart", "设置标准", "Sheet1!$B$2:$B$5");
    }

    @Test
    void leadsFromAFigureToItsRowInTheAnnex() {
        assertThat(body).contains("<w:hyperlink w:anchor=\"annex_");
    }

    @Test
    void givesTheSameBytesForTheSameBook() throws IOException {
        assertThat(SampleFiles.bytes(DocxWriter::write, SampleBook.small())).isEqualTo(file);
    }

    @Test
    void reckonsPagesInOrder() {
        var book = SampleBook.small();
        var pages = DocxPages.of(book);
        assertThat(book.chapters().stream().map(chapter -> pages.get(chapter.id()))).isSorted().first().isEqualTo(3);
    }

    private static List<String> errors(XmlObject part) {
        var errors = new ArrayList<XmlError>();
        part.validate(new XmlOptions().setErrorListener(errors));
        return errors.stream().map(XmlError::getMessage).distinct().toList();
    }

    private static Set<String> all(String pattern, String text) {
        return list(pattern, text).stream().collect(Collectors.toSet());
    }

    private static List<String> list(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().map(found -> found.group(1)).toList();
    }

    private static String text(String part) {
        return new String(parts.get(part), StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> unzip(byte[] zip) throws IOException {
        var entries = new HashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        return entries;
    }
}
