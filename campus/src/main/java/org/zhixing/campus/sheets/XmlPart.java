package org.zhixing.campus.sheets;

import org.jspecify.annotations.Nullable;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The XML of a part, read piece by piece. Elements go by their local names, since the strict and the usual form of workbooks differ in namespaces only.
/// Document types and entities are refused, not resolved.
final class XmlPart implements AutoCloseable {

    private static final int DEEPEST = 200;
    private static final Pattern DECLARED = Pattern.compile("(?:\u00ef\u00bb\u00bf)?<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z][A-Za-z0-9._-]*)");
    private static final XMLInputFactory FACTORY = factory();

    private final LimitedStream in;
    private final XMLStreamReader xml;
    private int depth;

    private XmlPart(LimitedStream in, XMLStreamReader xml) {
        this.in = in;
        this.xml = xml;
    }

    static XmlPart open(InputStream stream) throws IOException {
        LimitedStream in = stream instanceof LimitedStream limited ? limited : new LimitedStream(stream, Long.MAX_VALUE);
        try {
            return new XmlPart(in, FACTORY.createXMLStreamReader(reader(in)));
        } catch (XMLStreamException damaged) {
            throw meaning(damaged);
        }
    }

    /// Characters in the encoding that the part declares; bytes that are none make it damaged.
    static Reader reader(InputStream part) throws IOException {
        BufferedInputStream in = new BufferedInputStream(part, 1 << 15);
        in.mark(200);
        byte[] head = in.readNBytes(200);
        in.reset();
        Charset charset = StandardCharsets.UTF_8;
        if (head.length > 1 && (head[0] == 0 || head[1] == 0 || head[0] == (byte) 0xff || head[0] == (byte) 0xfe)) {
            charset = head[0] == '<' ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16;
        } else {
            Matcher declared = DECLARED.matcher(new String(head, StandardCharsets.ISO_8859_1));
            if (declared.lookingAt() && Charset.isSupported(declared.group(1))) {
                charset = Charset.forName(declared.group(1));
            }
            in.skipNBytes(head.length > 2 && head[0] == (byte) 0xef ? 3 : 0);
        }
        return new InputStreamReader(in, charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /// Whether there is another start of an element, end of one, or text; the position is on it.
    boolean next() throws IOException {
        try {
            while (xml.hasNext()) {
                int event = xml.next();
                in.progress();
                switch (event) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        deeper();
                        return true;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        return true;
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        return true;
                    }
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw dangerous();
                    default -> { }
                }
            }
            return false;
        } catch (XMLStreamException damaged) {
            throw meaning(damaged);
        } catch (RuntimeException damaged) {
            throw Unreadable.damaged(damaged);
        }
    }

    boolean starts() {
        return xml.getEventType() == XMLStreamConstants.START_ELEMENT;
    }

    boolean ends() {
        return xml.getEventType() == XMLStreamConstants.END_ELEMENT;
    }

    /// Whether the position is on text, not on an element.
    boolean text() {
        return !starts() && !ends();
    }

    String name() {
        return xml.getLocalName();
    }

    /// How many elements are open, the one that has just started included.
    int depth() {
        return depth;
    }

    @Nullable String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name) && (xml.getAttributePrefix(i) == null || xml.getAttributePrefix(i).isEmpty())) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /// The attribute `r:id`, by which a part means another.
    @Nullable String relationship() {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String namespace = xml.getAttributeNamespace(i);
            if (xml.getAttributeLocalName(i).equals("id") && namespace != null && namespace.endsWith("/relationships")) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    String attribute(String name, String otherwise) {
        String value = attribute(name);
        return value == null ? otherwise : value;
    }

    boolean truth(String name) {
        String value = attribute(name);
        return value != null && (value.equals("1") || value.equals("true") || value.equals("on"));
    }

    void appendTo(StringBuilder text) throws Unreadable {
        Texts.requireShort(text.length() + xml.getTextLength());
        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
    }

    @Override
    public void close() throws IOException {
        try {
            xml.close();
        } catch (XMLStreamException damaged) {
            throw meaning(damaged);
        } finally {
            in.close();
        }
    }

    private void deeper() throws Unreadable {
        depth++;
        if (depth > DEEPEST) {
            throw Unreadable.damaged();
        }
    }

    private static IOException meaning(XMLStreamException damaged) {
        for (Throwable cause = damaged; cause != null; cause = cause.getCause()) {
            if (cause instanceof Unreadable unreadable) {
                return unreadable;
            }
        }
        return damaged.getNestedException() instanceof Unreadable unreadable ? unreadable : Unreadable.damaged(damaged);
    }

    private static Unreadable dangerous() {
        return new Unreadable("里面有正常工作簿不会有的 XML 实体或文档类型声明，出于安全不予读取；请用 Excel 或 WPS 另存为 .xlsx 再试",
            "has XML entities or a document type, which no ordinary workbook has, and is not read for safety; save it as .xlsx in Excel or WPS");
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLReporter((message, kind, information, place) -> { });
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("Nothing outside of the file is read");
        });
        return factory;
    }
}
