package org.zhixing.book;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

class PdfWriterTest {

    private static final Book BOOK = SampleBook.small();
    private static byte[] file = {};
    private static PDDocument pdf;

    @BeforeAll
    static void write() throws IOException {
        file = SampleFiles.bytes(PdfWriter::write, BOOK);
        pdf = Loader.loadPDF(file);
    }

    @AfterAll
    static void close() throws IOException {
        pdf.close();
    }

    @Test
    void embedsOnlyTheUsedPartsOfNotoSans() throws IOException {
        Set<String> names = new HashSet<>();
        for (var page : pdf.getPages()) {
            for (var name : page.getResources().getFontNames()) {
                var font = page.getResources().getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                names.add(font.getName());
            }
        }
        assertThat(names).anyMatch(name -> name.matches("[A-Z]{6}\\+NotoSansSC-Regular")).anyMatch(name -> name.matches("[A-Z]{6}\\+NotoSansSC-Bold"));
        assertThat(names).allMatch(name -> name.contains("NotoSansSC"));
    }

    @Test
    void hasABookmarkForEachChapter() {
        var outline = pdf.getDocumentCatalog().getDocumentOutline();
        assertThat(outline.children()).extracting(item -> item.getTitle()).containsExactly("一、学校概况", "二、学生发展", "附录 A 指标一览");
        assertThat(outline.getFirstChild().children()).hasSize(1);
    }

    @Test
    void bearsHeaderAndPageNumberOnEachPageButTheCover() throws IOException {
        assertThat(text(1)).contains(BOOK.title()).doesNotContain("第 1 页");
        assertThat(text(3)).contains(BOOK.school(), BOOK.note(), "第 3 页，共 " + pdf.getNumberOfPages() + " 页");
    }

    @Test
    void repeatsTheHeaderOfALongTable() throws IOException {
        assertThat(pdf.getNumberOfPages()).isGreaterThan(6);
        assertThat(text(4)).contains("专业名称", "专业 30");
    }

    @Test
    void numbersThePagesOfItsContents() throws IOException {
        assertThat(text(2)).contains("目录").containsPattern("附录 A 指标一览\\s*" + pdf.getNumberOfPages());
    }

    @Test
    void givesTheSameBytesForTheSameBook() throws IOException {
        assertThat(SampleFiles.bytes(PdfWriter::write, SampleBook.small())).isEqualTo(file);
    }

    private static String text(int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }
}
