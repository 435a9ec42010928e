package org.zhixing.timetabling.xml;

import org.zhixing.timetabling.Unreadable;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/// An XML file, plain or gzipped, as its elements.
public final class XmlFile {

    private XmlFile() {}

    /// @param most how many bytes it may unpack to
    /// @param root what the file is to begin with
    /// @param format its name for people
    /// @param suffix how names of such files end
    /// @throws Unreadable naming the element that is wrong
    public static Element read(InputStream in, long most, Shape root, String format, String suffix) throws IOException, Unreadable {
        try {
            BufferedInputStream xml = new BufferedInputStream(new Bounded(unpacked(in), most), 1 << 16);
            if (!beginsLikeXml(xml)) {
                throw new Unreadable("不是 XML 文件，" + format + " 文件应为 " + suffix + " 或 " + suffix + ".gz", "Not an XML file; " + format + " files are " + suffix + " or " + suffix + ".gz");
            }
            return XmlReading.read(xml, root, format);
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
}
