package org.zhixing.timetabling.fet;

import org.zhixing.timetabling.Unreadable;
import org.zhixing.timetabling.xml.Element;
import org.zhixing.timetabling.xml.Shape;
import org.zhixing.timetabling.xml.XmlFile;
import org.zhixing.timetabling.xml.XmlWriting;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/// Reads and writes FET's files, plain or gzipped. Its source is the only definition of the format; what is read here is what version 6.8.5 writes,
/// and the names of the versions before it.
public final class Fet {

    /// The largest school that FET publishes has 6 MB.
    private static final long MOST_BYTES = 64L << 20;

    private Fet() {}

    /// @throws Unreadable naming the element that is wrong
    public static FetFile read(InputStream in) throws IOException, Unreadable {
        return new FetFile(XmlFile.read(in, MOST_BYTES, Shape.anything("fet"), "FET", ".fet"));
    }

    /// The times and rooms of a result: a file `…_activities.xml`.
    /// @throws Unreadable naming the element that is wrong
    public static FetResult readResult(InputStream in) throws IOException, Unreadable {
        return new FetResult(XmlFile.read(in, MOST_BYTES, Shape.anything("Activities_Timetable"), "FET", ".xml"));
    }

    /// Everything that was read, in its order.
    public static void write(FetFile file, OutputStream out) throws IOException {
        new XmlWriting().write(file.root(), out);
    }

    public static void write(FetResult result, OutputStream out) throws IOException {
        new XmlWriting().write(result.root(), out);
    }

    /// An element with text, to write.
    public static Element element(String name, String text) {
        return new Element(name, Map.of(), List.of(), text, 0);
    }

    /// An element with elements inside, to write.
    public static Element element(String name, List<Element> children) {
        return new Element(name, Map.of(), children, "", 0);
    }
}
