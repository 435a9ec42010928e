package org.zhixing.planted;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Objects;

/// A made report as PDF with text, tables with lines around their cells.
final class PdfFile {

    private static final String STYLE = """
        <style>@page { size: A4; margin: 2cm } body { font-family: noto; font-size: 11px; line-height: 1.6 } p { text-indent: 2em; margin: 4px 0 }
        table { border-collapse: collapse; width: 100%; margin: 6px 0 } td, th { border: 0.5px solid #333; padding: 2px 4px; text-align: center }</style>""";

    static {
        XRLog.setLoggingEnabled(false);
    }

    private PdfFile() {
    }

    static byte[] write(Made made) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfRendererBuilder().useFastMode().withHtmlContent(HtmlFile.write(made, STYLE), null)
            .useFont(() -> Objects.requireNonNull(PdfFile.class.getResourceAsStream("/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf")), "noto")
            .toStream(out).run();
        return out.toByteArray();
    }
}
