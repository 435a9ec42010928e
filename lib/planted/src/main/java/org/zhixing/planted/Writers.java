package org.zhixing.planted;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Writes a made report as text, Markdown, HTML, Word, Excel or PDF.
final class Writers {

    static final List<String> ENDINGS = List.of("txt", "md", "html", "docx", "xlsx", "pdf");

    private Writers() {
    }

    static byte[] write(Made made, String ending) {
        try {
            return switch (ending) {
                case "txt" -> TextFile.write(made, made.chance.nextBoolean() ? TextFile.Style.TABS : TextFile.Style.CELL_A_LINE).getBytes(StandardCharsets.UTF_8);
                case "md" -> TextFile.write(made, TextFile.Style.MARKDOWN).getBytes(StandardCharsets.UTF_8);
                case "html" -> HtmlFile.write(made, "").getBytes(StandardCharsets.UTF_8);
                case "docx" -> WordFile.write(made);
                case "xlsx" -> ExcelFile.write(made);
                case "pdf" -> PdfFile.write(made);
                default -> throw new IllegalArgumentException(ending);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
