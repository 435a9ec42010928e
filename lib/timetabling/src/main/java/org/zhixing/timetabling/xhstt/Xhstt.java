package org.zhixing.timetabling.xhstt;

import org.zhixing.timetabling.Unreadable;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/// Reads and writes archives, plain or gzipped.
public final class Xhstt {

    /// Archives of dozens of schools with their solutions have a tenth of this.
    private static final long MOST_BYTES = 256L << 20;

    private Xhstt() {}

    /// @throws Unreadable naming the element that is wrong
    public static Archive read(InputStream in) throws IOException, Unreadable {
        return read(in, MOST_BYTES);
    }

    static Archive read(InputStream in, long most) throws IOException, Unreadable {
        try {
            BufferedInputStream xml = new BufferedInputStream(new Bounded(unpacked(in), most), 1 << 16);
            if (!beginsLikeXml(xml)) {
                throw new Unreadable("不是 XML 文件，XHSTT 文件应为 .xml 或 .xml.gz", "Not an XML file; XHSTT files are .xml or .xml.gz");
            }
            Archive archive = new Archive(XmlReading.read(xml));
            archive.check();
            return archive;
        } catch (ZipException | EOFException broken) {
            throw new Unreadable("压缩文件已损坏", "The compressed file is damaged");
        } catch (Bounded.TooLarge large) {
            throw new Unreadable("文件解开后超过 " + (most >> 20) + " MB", "The file unpacks to more than " + (most >> 20) + " MB");
        } catch (OutOfMemoryError full) {
            throw new Unreadable("文件过大，内存不够", "The file is too large for the memory there is");
        }
    }

    /// Nothing, a blank, an angle bracket, or the first byte of a byte order mark.
    private static boolean beginsLikeXml(BufferedInputStream xml) throws IOException {
        xml.mark(1);
        int first = xml.read();
        xml.reset();
        return first <= ' ' || first == '<' || first == 0xEF || first == 0xFE || first == 0xFF;
    }

    private static InputStream unpacked(InputStream in) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, 1 << 16);
        buffered.mark(2);
        int first = buffered.read();
        int second = buffered.read();
        buffered.reset();
        return first == 0x1f && second == 0x8b ? new GZIPInputStream(buffered, 1 << 16) : buffered;
    }

    /// Everything that was read, in its order; what XML does not count as content (comments, indentation) is not kept.
    public static void write(Archive archive, OutputStream out) throws IOException {
        new XmlWriting().write(archive.root(), out);
    }
}
