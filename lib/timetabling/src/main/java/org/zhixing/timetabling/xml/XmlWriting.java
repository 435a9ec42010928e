package org.zhixing.timetabling.xml;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// Elements to XML in UTF-8, indented.
public final class XmlWriting {

    private final StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

    public void write(Element root, OutputStream out) throws IOException {
        element(root, 0);
        out.write(xml.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void element(Element element, int depth) {
        xml.repeat("  ", depth).append('<').append(element.name());
        element.attributes().forEach((name, value) -> {
            xml.append(' ').append(name).append("=\"");
            escaped(value, true);
            xml.append('"');
        });
        if (element.children().isEmpty() && element.text().isEmpty()) {
            xml.append("/>\n");
            return;
        }
        xml.append('>');
        escaped(element.text(), false);
        if (!element.children().isEmpty()) {
            xml.append('\n');
            element.children().forEach(each -> element(each, depth + 1));
            xml.repeat("  ", depth);
        }
        xml.append("</").append(element.name()).append(">\n");
    }

    private void escaped(String text, boolean attribute) {
        for (int each = 0; each < text.length(); each++) {
            char c = text.charAt(each);
            switch (c) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '\r' -> xml.append("&#13;");
                case '"' -> xml.append(attribute ? "&quot;" : "\"");
                case '\n', '\t' -> xml.append(attribute ? "&#" + (int) c + ";" : String.valueOf(c));
                default -> xml.append(c);
            }
        }
    }
}
