package org.zhixing.campus.sheets;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// The parts of a workbook that is a zip archive. Nothing is ever unpacked to a file, so names cannot lead anywhere.
/// No part gives more than its limit, whatever it promises.
final class ZipParts implements AutoCloseable {

    private static final int MOST_PARTS = 10_000;
    private static final long MOST_DIRECTORY_BYTES = 4 << 20;
    private static final int END_RECORD = 22;
    private static final int LONGEST_COMMENT = 65_535;

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> parts = new HashMap<>();

    private ZipParts(ZipFile zip) {
        this.zip = zip;
    }

    static ZipParts open(Path file) throws IOException {
        refuseHugeDirectory(file);
        ZipParts parts;
        try {
            parts = new ZipParts(ZipFile.builder().setPath(file).setIgnoreLocalFileHeader(true).get());
        } catch (IOException | RuntimeException damaged) {
            throw new Unreadable("已损坏或不完整（可能没有下载完）；请重新下载，或用 Excel、WPS 打开后另存为 .xlsx 再试",
                "is damaged or incomplete, perhaps not fully downloaded; download it again, or open it in Excel or WPS and save it as .xlsx", damaged);
        }
        try {
            parts.list();
            return parts;
        } catch (IOException refused) {
            parts.close();
            throw refused;
        }
    }

    private void list() throws Unreadable {
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                throw XlsxContent.locked();
            }
            if (!entry.isDirectory() && parts.put(key(entry.getName()), entry) != null) {
                throw new Unreadable("里面有两个同名的部件（%s），无法判断哪个是真的；请用 Excel 或 WPS 另存为 .xlsx 再试".formatted(entry.getName()),
                    "has two parts of one name (%s), and which is meant cannot be told; save it as .xlsx in Excel or WPS".formatted(entry.getName()));
            }
            if (parts.size() > MOST_PARTS) {
                throw tooManyParts();
            }
        }
    }

    Set<String> names() {
        return Collections.unmodifiableSet(parts.keySet());
    }

    /// Each part once, as the archive has it.
    List<ZipArchiveEntry> entries() {
        return Collections.list(zip.getEntries());
    }

    /// The part's bytes as they are packed.
    InputStream raw(ZipArchiveEntry entry) throws IOException {
        return zip.getRawInputStream(entry);
    }

    /// A part's name as the archive writes it.
    String name(String part) {
        return Objects.requireNonNull(parts.get(key(part))).getName();
    }

    boolean has(String name) {
        return parts.containsKey(key(name));
    }

    /// @param most how many bytes are given at most
    InputStream stream(String name, long most) throws IOException {
        ZipArchiveEntry entry = parts.get(key(name));
        if (entry == null) {
            throw new Unreadable("缺少部件 %s，文件不完整".formatted(name), "lacks its part %s, so it is incomplete".formatted(name));
        }
        if (entry.getMethod() != ZipArchiveEntry.STORED && entry.getMethod() != ZipArchiveEntry.DEFLATED) {
            throw Unreadable.damaged();
        }
        if (entry.getSize() > most) {
            throw LimitedStream.tooLarge(most);
        }
        try {
            return new LimitedStream(zip.getInputStream(entry), most);
        } catch (IOException | RuntimeException unsupported) {
            throw Unreadable.damaged(unsupported);
        }
    }

    /// The name of a part as its package means it: letters in any case, from the root, with slashes.
    static String key(String name) {
        String plain = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return plain.startsWith("/") ? plain.substring(1) : plain;
    }

    /// The directory stands at the end, and reading it takes memory; so its size is looked at first.
    private static void refuseHugeDirectory(Path file) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            long from = Math.max(0, in.length() - LONGEST_COMMENT - END_RECORD);
            byte[] bytes = new byte[(int) (in.length() - from)];
            in.seek(from);
            in.readFully(bytes);
            ByteBuffer tail = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
            for (int at = bytes.length - END_RECORD; at >= 0; at--) {
                if (tail.getInt(at) == 0x06054b50) {
                    long begins = Integer.toUnsignedLong(tail.getInt(at + 16));
                    if (from + at - begins > MOST_DIRECTORY_BYTES) {
                        throw tooManyParts();
                    }
                    return;
                }
            }
        }
    }

    private static Unreadable tooManyParts() {
        return new Unreadable("里面的部件太多，不是正常的工作簿", "has too many parts for a workbook");
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
