package org.zhixing.audit.reading;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.zhixing.audit.document.Document;
import org.zhixing.audit.document.DocumentBuilder;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Reads PDF files with text: lines from the places of their characters, tables from the gaps between words that stand below each other.
final class PdfReader {

    private static final int MOST_PAGES = 2_000;
    private static final int ENOUGH = 20;

    private PdfReader() {
    }

    static Document read(String name, byte[] bytes) throws Unreadable {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            if (pdf.getNumberOfPages() > MOST_PAGES) {
                throw new Unreadable("PDF 超过 " + MOST_PAGES + " 页", "The PDF has more than " + MOST_PAGES + " pages");
            }
            List<List<PdfItem>> pages = new ArrayList<>();
            long drawn = 0;
            long read = 0;
            for (int number = 1; number <= pdf.getNumberOfPages(); number++) {
                PdfLines.Page page = PdfLines.of(pdf, number);
                drawn += page.drawn();
                read += page.read();
                pages.add(page.items());
            }
            if (drawn > ENOUGH && read * 4 < drawn) {
                throw new Unreadable("PDF 的字体没有文字编码表，文字读不出来", "The fonts of the PDF do not say which characters they draw");
            } else if (read == 0) {
                throw new Unreadable("PDF 中没有文字（可能是扫描件）", "The PDF holds no text (perhaps a scan)");
            }
            return new PdfLayout(new DocumentBuilder(name)).read(pages);
        } catch (InvalidPasswordException locked) {
            throw new Unreadable("PDF 已加密", "The PDF is encrypted");
        } catch (IOException | RuntimeException damaged) {
            throw new Unreadable("PDF 已损坏", "The PDF is damaged");
        }
    }
}
