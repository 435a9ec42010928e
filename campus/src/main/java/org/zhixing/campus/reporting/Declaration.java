package org.zhixing.campus.reporting;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A piece of a JSON declaration that knows the line it stands on.
record Declaration(String file, JsonNode node, String pointer, Map<String, Integer> lines) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Declaration read(String file, String text) {
        try {
            return new Declaration(file, JSON.readTree(text), "", lines(text));
        } catch (JacksonException broken) {
            int line = broken.getLocation() == null ? 1 : Math.max(1, broken.getLocation().getLineNr());
            throw new Spot(file, line).refused("不是正确的 JSON：" + broken.getOriginalMessage(), "not valid JSON: " + broken.getOriginalMessage());
        }
    }

    private static Map<String, Integer> lines(String text) {
        Map<String, Integer> lines = new HashMap<>();
        try (JsonParser parser = JSON.createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                lines.putIfAbsent(parser.streamReadContext().pathAsPointer().toString(), parser.currentTokenLocation().getLineNr());
            }
        }
        return lines;
    }

    Spot spot() {
        String nearest = pointer;
        while (!lines.containsKey(nearest) && nearest.contains("/")) {
            nearest = nearest.substring(0, nearest.lastIndexOf('/'));
        }
        return new Spot(file, lines.getOrDefault(nearest, 1));
    }

    /// Refuses fields that nobody reads, which are typos.
    void allowOnly(Set<String> known) {
        node.propertyNames().stream().filter(name -> !known.contains(name)).findFirst().ifPresent(name -> {
            throw at(name).spot().refused("不认识“" + name + "”，可以有：" + String.join("、", known.stream().sorted().toList()),
                "unknown field “" + name + "”; known are " + String.join(", ", known.stream().sorted().toList()));
        });
    }

    boolean has(String name) {
        return node.has(name);
    }

    Optional<Declaration> find(String name) {
        return node.has(name) ? Optional.of(at(name)) : Optional.empty();
    }

    Declaration get(String name) {
        return find(name).orElseThrow(() -> spot().refused("缺“" + name + "”", "“" + name + "” is missing"));
    }

    String text(String name) {
        return get(name).text();
    }

    String text() {
        if (!node.isString()) {
            throw spot().refused("这里应是文字", "a text is expected here");
        }
        return node.stringValue();
    }

    int number() {
        if (!node.isInt()) {
            throw spot().refused("这里应是整数", "a whole number is expected here");
        }
        return node.intValue();
    }

    List<Declaration> items(String name) {
        Declaration list = get(name);
        if (!list.node.isArray()) {
            throw list.spot().refused("“" + name + "”应是列表", "“" + name + "” is a list");
        }
        List<Declaration> items = new ArrayList<>();
        for (int i = 0; i < list.node.size(); i++) {
            items.add(new Declaration(file, list.node.get(i), list.pointer + "/" + i, lines));
        }
        return items;
    }

    private Declaration at(String name) {
        return new Declaration(file, node.get(name), pointer + "/" + name, lines);
    }
}
