package org.zhixing.book;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.Objects;

/// Writes a book as PDF: A4, with cover, contents, bookmarks and the parts of Noto Sans SC that it uses.
/// The same book gives the same bytes; the file bears no date.
public final class PdfWriter {

    private static final String FAMILY = "Noto Sans SC";

    static {
        XRLog.setLoggingEnabled(false);
    }

    private PdfWriter() {}

    /// Leaves the stream open.
    public static void write(Book book, OutputStream out) throws IOException {
        var builder = new PdfRendererBuilder().useFastMode().withHtmlContent(new PrintPage(book).markup(), null)
                .withProducer("Zhixing").useSVGDrawer(new BatikSVGDrawer());
        font(builder, "Regular", 400);
        font(builder, "Bold", 700);
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            var pdf = renderer.getPdfDocument();
            pdf.getDocumentInformation().setCreationDate(null);
            pdf.getDocumentInformation().setCreator(book.school());
            pdf.getDocumentCatalog().setLanguage(Words.tag(book.language()));
            pdf.setDocumentId((long) Objects.hash(book.title(), book.school(), book.edition()));
            pdf.save(OutputStream.nullOutputStream());
            SearchableText.repair(pdf);
            pdf.save(out);
        }
    }

    private static void font(PdfRendererBuilder builder, String name, int weight) {
        FSSupplier<InputStream> file = () -> Objects.requireNonNull(PdfWriter.class.getResourceAsStream("/fonts/ttf/NotoSansSC/NotoSansSC-" + name + ".ttf"));
        builder.useFont(file, FAMILY, weight, FontStyle.NORMAL, true, EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG));
    }
}
