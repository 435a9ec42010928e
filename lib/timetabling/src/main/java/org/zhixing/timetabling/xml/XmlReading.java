package org.zhixing.timetabling.xml;

import org.zhixing.timetabling.Unreadable;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// XML to elements, held to the grammar while it is read, so that what does not belong there is not even kept.
final class XmlReading {

    private static final int MOST_ELEMENTS = 4_000_000;
    private static final int DEEPEST = 50;
    private static final Pattern WHOLE = Pattern.compile("\\+?[0-9]{1,18}");

    private final XMLStreamReader xml;
    private final Deque<Open> open = new ArrayDeque<>();
    private final Shape root;
    private final String format;
    private int elements;

    private XmlReading(XMLStreamReader xml, Shape root, String format) {
        this.xml = xml;
        this.root = root;
        this.format = format;
    }

    /// An element whose end has not been read.
    private record Open(Shape shape, Map<String, String> attributes, int line, List<Element> children, StringBuilder text) {

        String label() {
            return Faults.label(new Element(shape.name(), attributes, List.of(), "", line));
        }
    }

    /// @param root what the file is to begin with
    /// @param format its name for people
    static Element read(InputStream in, Shape root, String format) throws IOException, Unreadable {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            return new XmlReading(factory.createXMLStreamReader(in), root, format).root();
        } catch (XMLStreamException broken) {
            if (broken.getNestedException() instanceof IOException cause && !(cause instanceof CharConversionException)) {
                throw cause;
            }
            int line = Math.max(1, broken.getLocation() == null ? 1 : broken.getLocation().getLineNumber());
            throw new Unreadable("第 " + line + " 行起不是完整的 XML，文件可能已损坏", "Line " + line + " is not well-formed XML; the file may be damaged");
        }
    }

    private Element root() throws XMLStreamException, Unreadable {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> open.push(start());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text();
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw Faults.at(line(), "<!DOCTYPE>", "不接受文档类型声明和实体", "Document types and entities are not accepted");
                case XMLStreamConstants.END_ELEMENT -> {
                    Element done = end(open.pop());
                    if (open.isEmpty()) {
                        return done;
                    }
                    open.element().children().add(done);
                }
                default -> { }
            }
        }
        throw new XMLStreamException("no root");
    }

    private int line() {
        return xml.getLocation().getLineNumber();
    }

    private Open start() throws Unreadable {
        String name = xml.getLocalName();
        if (++elements > MOST_ELEMENTS || open.size() > DEEPEST) {
            throw Faults.at(line(), "<" + Faults.quoted(name) + ">", "文件过大或嵌套过深", "The file is too large or too deeply nested");
        }
        Shape shape = shape(name);
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int each = 0; each < xml.getAttributeCount(); each++) {
            attributes.put(xml.getAttributeLocalName(each), xml.getAttributeValue(each));
        }
        Open started = new Open(shape, attributes.isEmpty() ? Map.of() : attributes, line(), new ArrayList<>(0), new StringBuilder(0));
        check(started);
        return started;
    }

    private Shape shape(String name) throws Unreadable {
        if (open.isEmpty()) {
            if (!name.equals(root.name())) {
                throw Faults.at(line(), "<" + Faults.quoted(name) + ">", "不是 " + format + " 文件，开头应为 <" + root.name() + ">", "Not a file of " + format + ", which begins with <" + root.name() + ">");
            }
            return root;
        }
        Open parent = open.element();
        if (parent.shape().open()) {
            return Shape.anything(name);
        }
        Shape.Child child = parent.shape().children().get(name);
        if (child == null) {
            boolean constraint = parent.shape().name().equals("Constraints");
            throw Faults.at(line(), parent.label(), (constraint ? "不认识的约束 <" : "里面不能有 <") + Faults.quoted(name) + ">", (constraint ? "unknown constraint <" : "cannot hold <") + Faults.quoted(name) + ">");
        }
        if (child.most() == 1 && parent.children().stream().anyMatch(each -> each.name().equals(name))) {
            throw Faults.at(line(), parent.label(), "<" + name + "> 出现了不止一次", "<" + name + "> stands more than once");
        }
        return child.shape();
    }

    private void check(Open element) throws Unreadable {
        Shape shape = element.shape();
        for (String attribute : element.attributes().keySet()) {
            boolean foreign = shape == root && (attribute.startsWith("xmlns") || attribute.startsWith("xsi:"));
            if (!shape.open() && !foreign && !shape.allows(attribute)) {
                throw Faults.at(element.line(), element.label(), "不能有属性 " + Faults.quoted(attribute), "cannot have the attribute " + Faults.quoted(attribute));
            }
        }
        for (String attribute : shape.required()) {
            if (element.attributes().getOrDefault(attribute, "").isBlank()) {
                throw Faults.at(element.line(), element.label(), "缺少属性 " + attribute, "lacks the attribute " + attribute);
            }
        }
    }

    private void text() throws Unreadable {
        if (open.isEmpty()) {
            return;
        }
        Open element = open.element();
        if (element.shape().text() != Shape.Text.NONE) {
            element.text().append(xml.getText());
        } else if (!xml.getText().isBlank()) {
            throw Faults.at(line(), element.label(), "里面不能有文字“" + Faults.quoted(xml.getText()) + "”", "cannot hold the text “" + Faults.quoted(xml.getText()) + "”");
        }
    }

    private static Element end(Open element) throws Unreadable {
        for (String missing : element.shape().missing(element.children())) {
            throw Faults.at(element.line(), element.label(), "缺少 <" + missing + ">", "lacks <" + missing + ">");
        }
        String text = element.text().toString();
        if (element.shape().text() == Shape.Text.NUMBER && !WHOLE.matcher(text.strip()).matches()) {
            throw Faults.at(element.line(), element.label(), "应为不小于 0 的整数，而不是“" + Faults.quoted(text) + "”", "a whole number of at least 0 is wanted, not “" + Faults.quoted(text) + "”");
        }
        boolean leaf = element.children().isEmpty();
        return new Element(element.shape().name(), element.attributes(), leaf ? List.of() : List.copyOf(element.children()), leaf || !text.isBlank() ? text : "", element.line());
    }
}
