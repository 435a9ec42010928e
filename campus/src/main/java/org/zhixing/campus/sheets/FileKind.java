package org.zhixing.campus.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a file is by its first bytes; its ending is not asked.
enum FileKind {
    XLSX, XLS, TEXT;

    private static final int LOOKED_AT = 8192;

    /// Bytes that begin files which are no spreadsheets, and what such a file is.
    private record Sign(String bytes, String zh, String en) {

        Unreadable refusal() {
            return new Unreadable("这是" + zh + "，不是表格；请交 .xlsx、.xls 或 .csv 文件", "is " + en + ", no spreadsheet; give an .xlsx, .xls or .csv file");
        }
    }

    private static final List<Sign> OTHERS = List.of(
        new Sign("%PDF", " PDF 文件", "a PDF"),
        new Sign("\u0089PNG", "图片", "an image"), new Sign("\u00ff\u00d8\u00ff", "图片", "an image"), new Sign("GIF8", "图片", "an image"), new Sign("BM", "图片", "an image"),
        new Sign("II*\0", "图片", "an image"), new Sign("MM\0*", "图片", "an image"),
        new Sign("Rar!\u001a", " RAR 压缩包（请先解压）", "a RAR archive (unpack it first)"), new Sign("7z\u00bc\u00af", " 7z 压缩包（请先解压）", "a 7z archive (unpack it first)"),
        new Sign("\u001f\u008b", " gzip 压缩包（请先解压）", "a gzip archive (unpack it first)"),
        new Sign("{\\rtf", " RTF 文档", "an RTF document"), new Sign("SQLite format 3", "数据库文件", "a database file"), new Sign("\u007fELF", "程序", "a program"), new Sign("MZ\u0090", "程序", "a program"));

    static FileKind of(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(LOOKED_AT);
        }
        String bytes = new String(head, StandardCharsets.ISO_8859_1);
        if (bytes.isEmpty()) {
            throw empty();
        } else if (bytes.startsWith("PK\u0003\u0004") || bytes.startsWith("PK\u0005\u0006") || bytes.startsWith("PK\u0007\u0008")) {
            return XLSX;
        } else if (bytes.startsWith("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
            return XLS;
        } else if (bytes.startsWith("\t\u0008") || bytes.startsWith("\t\u0004") || bytes.startsWith("\t\u0002") || bytes.startsWith("\t\0")) {
            throw XlsContent.tooOld();
        }
        Optional<Sign> other = OTHERS.stream().filter(sign -> bytes.startsWith(sign.bytes()) && (sign.bytes().length() > 2 || bytes.indexOf('\0') >= 0)).findFirst();
        if (other.isPresent()) {
            throw other.get().refusal();
        }
        refuseMarkup(head);
        return TEXT;
    }

    static Unreadable empty() {
        return new Unreadable("这是空文件", "is empty");
    }

    /// Many systems give a web page or an XML document the ending .xls.
    private static void refuseMarkup(byte[] head) throws Unreadable {
        String text = Encoding.of(head).decoded(head).stripLeading().toLowerCase(Locale.ROOT);
        boolean markup = text.startsWith("<");
        if (markup && (text.contains("office:spreadsheet") || text.contains("mso-application progid=\"excel"))) {
            throw saveAs("这是“XML 表格 2003”", "is an “XML Spreadsheet 2003”");
        } else if (markup && text.contains("oasis:names:tc:opendocument")) {
            throw saveAs("这是 OpenDocument XML 文件（.fods）", "is an OpenDocument XML file (.fods)");
        } else if (markup && (text.contains("<html") || text.contains("<!doctype html") || text.contains("<table") || text.contains("<meta") || text.contains("<head") || text.contains("<script"))) {
            throw saveAs("这是网页（很多系统把网页导出成 .xls）", "is a web page (many systems export one as .xls)");
        } else if (text.startsWith("mime-version:") || text.startsWith("from: <saved by") || text.startsWith("from: \"saved by")) {
            throw saveAs("这是“单个文件网页”", "is a “single file web page”");
        } else if (text.startsWith("<?xml") || markup && text.contains("xmlns")) {
            throw saveAs("这是 XML 文件", "is an XML file");
        } else if (text.startsWith("id;p")) {
            throw saveAs("这是 SYLK 文件", "is a SYLK file");
        } else if (text.startsWith("table\n0,1") || text.startsWith("table\r\n0,1")) {
            throw saveAs("这是 DIF 文件", "is a DIF file");
        }
    }

    private static Unreadable saveAs(String zh, String en) {
        return new Unreadable(zh + "，不是真正的表格文件；请用 Excel 或 WPS 打开，另存为 .xlsx 再交", en + ", no real spreadsheet; open it in Excel or WPS and save it as .xlsx");
    }
}
