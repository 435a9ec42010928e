package org.zhixing.campus.audit;

import org.zhixing.audit.reading.Unreadable;
import org.zhixing.campus.shared.Folders;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Old Word files through LibreOffice, where it is installed.
final class WordConversion {

    private static final int SECONDS = 90;

    private WordConversion() {
    }

    /// The same document as .docx.
    static byte[] convert(byte[] doc) throws Unreadable, IOException {
        Path office = Stream.of("/usr/bin/soffice", "/usr/local/bin/soffice", "/opt/libreoffice/program/soffice").map(Path::of).filter(Files::isExecutable).findFirst()
            .orElseThrow(() -> new Unreadable("读取 .doc 需要安装 LibreOffice，或先另存为 .docx", "A .doc file needs LibreOffice; or save it as .docx first"));
        Path folder = Files.createTempDirectory("zhixing-audit");
        try {
            convert(office, Files.write(folder.resolve("report.doc"), doc), folder);
            Path converted = folder.resolve("report.docx");
            if (!Files.exists(converted)) {
                throw new Unreadable("LibreOffice 无法转换此文件：请确认装有 Writer，或先另存为 .docx", "LibreOffice could not convert the file: check that its Writer is installed, or save it as .docx first");
            }
            return Files.readAllBytes(converted);
        } finally {
            Folders.delete(folder);
        }
    }

    private static void convert(Path office, Path doc, Path folder) throws Unreadable, IOException {
        Process process = new ProcessBuilder(List.of(office.toString(), "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless", "--convert-to", "docx", "--outdir", folder.toString(), doc.toAbsolutePath().toString()))
            .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        try {
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new Unreadable("转换被中断", "The conversion was interrupted");
        }
    }
}
