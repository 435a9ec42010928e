package org.zhixing.indicators.catalogue.json;

import org.zhixing.indicators.Label;
import org.zhixing.indicators.Misdeclared;
import org.zhixing.indicators.catalogue.Problem;
import org.zhixing.indicators.catalogue.Problem.Place;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/// A piece of a JSON file that knows the line on which it stands and where to tell what is wrong with it.
/// @param subject the key of the indicator that it belongs to; empty where there is none
record Written(String file, JsonNode node, JsonPointer pointer, Lines lines, String subject, List<Problem> problems) {

    Written about(String key) {
        return new Written(file, node, pointer, lines, key, problems);
    }

    /// Of its key where it has one, which is how people find an indicator.
    Place place() {
        return new Place(file, lines.line(has("key") ? pointer.appendProperty("key") : pointer));
    }

    Unreadable wrong(String zh, String en) {
        return new Unreadable(new Problem(subject, zh, en).at(place()));
    }

    /// Not one of those that could stand here.
    Unreadable unknown(String zhWhat, String enWhat, Collection<String> known) {
        return wrong("没有" + zhWhat + "“" + textOrJson() + "”；可用：" + String.join("、", known),
            "there is no " + enWhat + " “" + textOrJson() + "”; known are " + String.join(", ", known));
    }

    /// What the reading gives. Where it fails, tells why and gives `otherwise`, so that the rest is read too.
    <T> T or(T otherwise, Supplier<? extends T> reading) {
        try {
            return reading.get();
        } catch (Unreadable unreadable) {
            problems.add(unreadable.problem());
        } catch (Misdeclared misdeclared) {
            problems.add(new Problem(subject, misdeclared.sentence(), place()));
        }
        return otherwise;
    }

    /// Tells of every property that nobody reads, which is a typo.
    void allowOnly(Collection<String> known) {
        object();
        node.propertyNames().stream().filter(name -> !known.contains(name)).forEach(name -> problems.add(at(name)
            .wrong("不认识“" + name + "”；可用：" + String.join("、", known), "unknown property “" + name + "”; known are " + String.join(", ", known)).problem()));
    }

    boolean has(String name) {
        return node.has(name);
    }

    Written get(String name) {
        object();
        if (!has(name)) {
            throw wrong("缺“" + name + "”", "“" + name + "” is missing");
        }
        return at(name);
    }

    String text() {
        if (!node.isString()) {
            throw wrong("这里应是文字，不是 " + node, "a text is expected here, not " + node);
        }
        return node.stringValue();
    }

    String text(String name) {
        return get(name).text();
    }

    BigDecimal number() {
        if (!node.isNumber()) {
            throw wrong("这里应是数字，不是 " + node, "a number is expected here, not " + node);
        }
        return node.decimalValue();
    }

    /// A whole number that is not below `least`; `otherwise` where the property is absent.
    int whole(String name, int least, int otherwise) {
        return !has(name) ? otherwise : or(otherwise, () -> {
            Written at = at(name);
            if (!at.node.isInt() || at.node.intValue() < least) {
                throw at.wrong("这里应是不小于 " + least + " 的整数，不是 " + at.node, "a whole number from " + least + " is expected here, not " + at.node);
            }
            return at.node.intValue();
        });
    }

    /// Both languages.
    Label label(String name) {
        return or(new Label("?", "?"), () -> get(name).label());
    }

    Label label() {
        allowOnly(List.of("zh", "en"));
        return new Label(or("?", () -> language("zh", "缺中文", "the Chinese is missing")), or("?", () -> language("en", "缺英文", "the English is missing")));
    }

    private String language(String tag, String zh, String en) {
        String text = has(tag) ? text(tag) : "";
        if (text.isBlank()) {
            throw wrong(zh, en);
        }
        return text;
    }

    List<Written> items() {
        if (!node.isArray()) {
            throw wrong("这里应是列表，不是 " + textOrJson(), "a list is expected here, not " + textOrJson());
        }
        List<Written> items = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            items.add(new Written(file, node.get(i), pointer.appendIndex(i), lines, subject, problems));
        }
        return items;
    }

    /// Every readable item of a list; none where the property is absent.
    <T> List<T> each(String name, Function<Written, T> reading) {
        List<T> read = new ArrayList<>();
        if (has(name)) {
            or(List.<Written>of(), () -> at(name).items()).forEach(item -> item.or(false, () -> read.add(reading.apply(item))));
        }
        return read;
    }

    /// The properties of an object, in their order.
    Map<String, Written> properties() {
        object();
        Map<String, Written> properties = new LinkedHashMap<>();
        node.propertyNames().forEach(name -> properties.put(name, at(name)));
        return properties;
    }

    private void object() {
        if (!node.isObject()) {
            throw wrong("这里应是 {…}，不是 " + textOrJson(), "an object {…} is expected here, not " + textOrJson());
        }
    }

    private Written at(String name) {
        return new Written(file, node.get(name), pointer.appendProperty(name), lines, subject, problems);
    }

    private String textOrJson() {
        return node.isString() ? node.stringValue() : node.toString();
    }
}
