package org.zhixing.audit.reading;

import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.zhixing.audit.document.Document;

import java.io.IOException;

/// Opens Office files with limits: POI's guards against zip bombs and oversized parts stay on; what it refuses is told in a sentence.
final class OfficeFile {

    interface Opening {
        Document open(byte[] file) throws IOException;
    }

    static {
        ZipSecureFile.setMinInflateRatio(0.005);
        ZipSecureFile.setMaxEntrySize(96L << 20);
    }

    private OfficeFile() {
    }

    static Document read(byte[] bytes, Opening opening) throws Unreadable {
        if (bytes.length > 7 && (bytes[0] & 0xff) == 0xd0 && (bytes[1] & 0xff) == 0xcf) {
            throw new Unreadable("文件已加密，或是旧格式", "The file is encrypted or in an old format");
        }
        try {
            return opening.open(bytes);
        } catch (IOException | RuntimeException damaged) {
            throw new Unreadable("文件已损坏，或超出限制", "The file is damaged or exceeds the limits");
        }
    }
}
