package org.zhixing.timetabling.xml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What an element may hold. Values are made once, by the grammar, and only read from then on.
/// @param open whether anything may stand inside, kept as it is
public record Shape(String name, Text text, Set<String> required, Set<String> optional, Map<String, Child> children, boolean open) {

    public enum Text { NONE, WORDS, NUMBER }

    public record Child(Shape shape, int least, int most) {}

    public static Shape of(String name) {
        return new Shape(name, Text.NONE, Set.of(), Set.of(), Map.of(), false);
    }

    public static Shape words(String name) {
        return new Shape(name, Text.WORDS, Set.of(), Set.of(), Map.of(), false);
    }

    public static Shape number(String name) {
        return new Shape(name, Text.NUMBER, Set.of(), Set.of(), Map.of(), false);
    }

    public static Shape anything(String name) {
        return new Shape(name, Text.WORDS, Set.of(), Set.of(), Map.of(), true);
    }

    public static Shape reference(String name) {
        return of(name).with(Element.REFERENCE);
    }

    /// A list of elements of one kind, perhaps empty.
    public static Shape list(String name, Shape item) {
        return of(name).any(item);
    }

    public Shape with(String attribute) {
        Set<String> more = new LinkedHashSet<>(required);
        more.add(attribute);
        return new Shape(name, text, more, optional, children, open);
    }

    public Shape maybeWith(String attribute) {
        Set<String> more = new LinkedHashSet<>(optional);
        more.add(attribute);
        return new Shape(name, text, required, more, children, open);
    }

    public Shape one(Shape child) {
        return plus(child, 1, 1);
    }

    public Shape maybe(Shape... some) {
        Shape shape = this;
        for (Shape child : some) {
            shape = shape.plus(child, 0, 1);
        }
        return shape;
    }

    public Shape any(Shape child) {
        return plus(child, 0, Integer.MAX_VALUE);
    }

    private Shape plus(Shape child, int least, int most) {
        Map<String, Child> more = new LinkedHashMap<>(children);
        more.put(child.name, new Child(child, least, most));
        return new Shape(name, text, required, optional, more, open);
    }

    /// The children that an element must have but lacks.
    List<String> missing(List<Element> present) {
        List<String> missing = new ArrayList<>();
        children.forEach((child, how) -> {
            if (how.least() > 0 && present.stream().noneMatch(each -> each.name().equals(child))) {
                missing.add(child);
            }
        });
        return missing;
    }

    boolean allows(String attribute) {
        return required.contains(attribute) || optional.contains(attribute);
    }
}
