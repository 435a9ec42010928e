package org.zhixing.audit.reading;

import org.zhixing.audit.document.Document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// Reads a file as a report, by the ending of its name.
public final class Reading {

    private static final int LARGEST = 64 << 20;

    private Reading() {
    }

    public static Document of(String name, InputStream in) throws Unreadable, IOException {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new Unreadable("文件超过 64 MB", "The file is larger than 64 MB");
        }
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (bytes.length == 0) {
            throw new Unreadable("文件是空的", "The file is empty");
        }
        try {
            return read(name, ending, bytes);
        } catch (StackOverflowError | OutOfMemoryError tooMuch) {
            throw new Unreadable("文件过于复杂，无法审核", "The file is too complex to be audited");
        }
    }

    private static Document read(String name, String ending, byte[] bytes) throws Unreadable, IOException {
        return switch (ending) {
            case "txt", "md", "text" -> TextReader.read(name, text(bytes));
            case "html", "htm", "xhtml" -> HtmlReader.read(name, bytes);
            case "docx", "docm" -> OfficeFile.read(bytes, file -> DocxReader.read(name, file));
            case "xlsx", "xlsm" -> OfficeFile.read(bytes, file -> XlsxReader.read(name, file));
            case "pdf" -> PdfReader.read(name, bytes);
            case "doc" -> throw new Unreadable(".doc 须先转换为 .docx", "A .doc file must be converted to .docx first");
            default -> throw new Unreadable("不认识的文件类型：" + ending, "Unknown kind of file: " + ending);
        };
    }

    /// UTF-8, UTF-16 with a mark, else GB 18030, which old Chinese files have.
    private static String text(byte[] bytes) {
        if (bytes.length > 1 && (bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff || bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, Charset.forName("GB18030"));
        }
    }
}
