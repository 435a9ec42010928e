package org.zhixing.timetabling.xhstt;

import org.zhixing.timetabling.Unreadable;
import org.zhixing.timetabling.xml.XmlFile;
import org.zhixing.timetabling.xml.XmlWriting;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

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
        Archive archive = new Archive(XmlFile.read(in, most, Grammar.ROOT, "XHSTT", ".xml"));
        archive.check();
        return archive;
    }

    /// Everything that was read, in its order; what XML does not count as content (comments, indentation) is not kept.
    public static void write(Archive archive, OutputStream out) throws IOException {
        new XmlWriting().write(archive.root(), out);
    }
}
