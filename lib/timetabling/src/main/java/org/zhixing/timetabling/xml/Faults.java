package org.zhixing.timetabling.xml;

import org.zhixing.timetabling.Unreadable;

/// Says which element is wrong, and where, in one line.
public final class Faults {

    private static final int LONGEST = 60;

    private Faults() {}

    public static Unreadable at(Element element, String zh, String en) {
        return at(element.line(), label(element), zh, en);
    }

    public static Unreadable at(int line, String label, String zh, String en) {
        return new Unreadable("第 " + line + " 行 " + label + "：" + zh, "Line " + line + ", " + label + ": " + en);
    }

    public static String label(Element element) {
        String key = element.attributes().containsKey(Element.ID) ? Element.ID : Element.REFERENCE;
        String value = element.attributes().get(key);
        return "<" + quoted(element.name()) + (value == null ? "" : " " + key + "=\"" + quoted(value) + "\"") + ">";
    }

    /// What stands in the file, fit for one line.
    public static String quoted(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
