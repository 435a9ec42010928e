package org.zhixing.book;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThat;

/// What another office makes of the document; only where LibreOffice Writer is installed.
class DocxConversionTest {

    static boolean writerIsInstalled() {
        return Files.isExecutable(Path.of("/usr/bin/soffice")) && Files.exists(Path.of("/usr/bin/lowriter"));
    }

    @Test
    @EnabledIf("writerIsInstalled")
    void isReadByLibreOffice(@TempDir Path folder) throws Exception {
        var docx = folder.resolve("book.docx");
        Files.write(docx, SampleFiles.bytes(DocxWriter::write, SampleBook.small()));
        var soffice = new ProcessBuilder("/usr/bin/soffice", "--headless", "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--convert-to", "pdf", "--outdir", folder.toString(), docx.toString()).redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile()).start();
        assertThat(soffice.waitFor(2, TimeUnit.MINUTES)).isTrue();
        try (var pdf = Loader.loadPDF(folder.resolve("book.pdf").toFile())) {
            var text = new PDFTextStripper().getText(pdf);
            assertThat(pdf.getNumberOfPages()).isBetween(8, 14);
            assertThat(text).contains("中等职业教育质量年度报告", "专业 60", "图 5", "该届无毕业生");
        }
    }
}
