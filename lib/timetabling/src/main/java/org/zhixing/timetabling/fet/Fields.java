package org.zhixing.timetabling.fet;

import org.zhixing.timetabling.Unreadable;
import org.zhixing.timetabling.xml.Element;
import org.zhixing.timetabling.xml.Faults;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The children of an element. What nobody asked for is known in the end.
final class Fields {

    private static final int LARGEST = 1_000_000;

    private final Element element;
    private final Set<String> asked = new HashSet<>();

    Fields(Element element) {
        this.element = element;
    }

    Element element() {
        return element;
    }

    boolean has(String child) {
        asked.add(child);
        return element.first(child).isPresent();
    }

    /// The words of a child; empty where it is not there.
    String words(String child) {
        asked.add(child);
        return element.words(child);
    }

    String needed(String child) throws Unreadable {
        asked.add(child);
        return element.first(child).orElseThrow(() -> Faults.at(element, "缺少 <" + child + ">", "lacks <" + child + ">")).text().strip();
    }

    int number(String child) throws Unreadable {
        return whole(needed(child), child);
    }

    int number(String child, int otherwise) throws Unreadable {
        return words(child).isEmpty() ? otherwise : whole(words(child), child);
    }

    private int whole(String words, String child) throws Unreadable {
        if (!words.matches("[+-]?[0-9]{1,9}") || Math.abs(Integer.parseInt(words)) > LARGEST) {
            throw Faults.at(element, "<" + child + "> 应为整数，而不是“" + Faults.quoted(words) + "”", "<" + child + "> should be a whole number, not “" + Faults.quoted(words) + "”");
        }
        return Integer.parseInt(words);
    }

    boolean yes(String child) {
        return words(child).equals("true");
    }

    List<Element> all(String child) {
        asked.add(child);
        return element.all(child).toList();
    }

    List<String> allWords(String child) {
        return all(child).stream().map(each -> each.text().strip()).toList();
    }

    /// Children that are there to be counted, commented or shown, and say nothing of the timetable.
    void ignore(String... children) {
        asked.addAll(List.of(children));
    }

    /// The names of children that were not asked for.
    Stream<String> unknown() {
        return element.children().stream().map(Element::name).filter(each -> !asked.contains(each)).distinct();
    }
}
