package org.zhixing.campus.sheets;

import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

import java.io.IOException;

/// The stream of records in an .xls file, as far as it is looked at before POI reads it.
record XlsRecords(POIFSFileSystem storage, String stream) {

    private static final int BEGIN = 0x0809;
    private static final int END = 0x000a;
    private static final int LOCK = 0x002f;
    private static final int TEXTS = 0x00fc;
    private static final int WORKSHEET = 0x0010;
    private static final int BIFF8 = 0x0600;

    DocumentInputStream from(int position) throws IOException {
        DocumentInputStream in = storage.getRoot().createDocumentInputStream(stream);
        if (in.skip(position) != position) {
            throw Unreadable.damaged();
        }
        return in;
    }

    boolean isWorksheet(int position) throws IOException {
        try (DocumentInputStream in = from(position)) {
            return in.available() >= 8 && in.readUShort() == BEGIN && in.readUShort() >= 4 && in.readUShort() >= 0 && in.readUShort() == WORKSHEET;
        }
    }

    /// Whether the records are encrypted. The text table is believed only as many texts as the file has room for.
    boolean encrypted() throws IOException {
        boolean locked = false;
        try (DocumentInputStream in = from(0)) {
            int size = in.available();
            for (boolean first = true; in.available() >= 4; first = false) {
                int kind = in.readUShort();
                int length = in.readUShort();
                if (length > in.available()) {
                    throw Unreadable.damaged();
                }
                byte[] body = new byte[length];
                in.readFully(body);
                if (first && (kind != BEGIN || length < 2 || number(body, 0, 2) < BIFF8)) {
                    throw kind == BEGIN || (kind & 0xff) == 9 ? XlsContent.tooOld() : Unreadable.damaged();
                }
                locked |= kind == LOCK;
                if (kind == TEXTS && !locked && (length < 8 || number(body, 4, 4) > size / 3)) {
                    throw Unreadable.damaged();
                }
                if (kind == END) {
                    break;
                }
            }
        }
        return locked;
    }

    private static long number(byte[] bytes, int at, int length) {
        long number = 0;
        for (int i = length - 1; i >= 0; i--) {
            number = number << 8 | bytes[at + i] & 0xff;
        }
        return number;
    }
}
