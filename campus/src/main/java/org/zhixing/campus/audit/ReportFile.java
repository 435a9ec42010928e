package org.zhixing.campus.audit;

import org.zhixing.audit.document.Document;
import org.zhixing.audit.reading.Reading;
import org.zhixing.audit.reading.Unreadable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/// A published report as a file; one in Word's old form is converted when it is opened.
/// @param bytes those of the .docx where the file was a .doc
public record ReportFile(String name, byte[] bytes) {

    /// The endings that are read, for sentences and file dialogs.
    public static final String KINDS = ".docx .doc .pdf .html .xlsx .txt .md";

    private static final int LARGEST = 64 << 20;
    private static final Pattern KNOWN = Pattern.compile("(?i).+\\.(?:docx|docm|doc|pdf|html|htm|xhtml|xlsx|xlsm|txt|text|md)");

    /// By the ending of its name.
    public static boolean isOfKnownKind(String name) {
        return KNOWN.matcher(name).matches();
    }

    public static ReportFile of(Path file) throws Unreadable, IOException {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new Unreadable("文件打不开", "The file cannot be opened");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return of(file.getFileName().toString(), in.readNBytes(LARGEST + 1));
        }
    }

    public static ReportFile of(String name, byte[] bytes) throws Unreadable, IOException {
        if (bytes.length > LARGEST) {
            throw new Unreadable("文件超过 64 MB", "The file is larger than 64 MB");
        }
        boolean old = name.toLowerCase(Locale.ROOT).endsWith(".doc");
        return old ? new ReportFile(name + "x", WordConversion.convert(bytes)) : new ReportFile(name, bytes);
    }

    public Document read() throws Unreadable, IOException {
        return Reading.of(name, new ByteArrayInputStream(bytes));
    }
}
