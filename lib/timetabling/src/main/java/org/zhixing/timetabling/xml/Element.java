package org.zhixing.timetabling.xml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// An element of an archive as it was read.
/// @param text its characters; empty where it has elements inside
/// @param line where it starts
public record Element(String name, Map<String, String> attributes, List<Element> children, String text, int line) {

    public static final String ID = "Id";
    public static final String REFERENCE = "Reference";

    public Stream<Element> all(String child) {
        return children.stream().filter(each -> each.name.equals(child));
    }

    public Optional<Element> first(String child) {
        return all(child).findFirst();
    }

    /// What a list of elements holds; nothing where the list is not there.
    public Stream<Element> inside(String list, String child) {
        return first(list).stream().flatMap(each -> each.all(child));
    }

    /// The words of a child, without blanks around them.
    public String words(String child) {
        return first(child).map(each -> each.text.strip()).orElse("");
    }

    public String id() {
        return attributes.getOrDefault(ID, "");
    }

    public String reference() {
        return attributes.getOrDefault(REFERENCE, "");
    }

    /// Its name for people, else its id.
    public String title() {
        String title = words("Name");
        return title.isEmpty() ? id() : title;
    }
}
