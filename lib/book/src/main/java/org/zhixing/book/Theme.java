package org.zhixing.book;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/// How a book looks, whatever it is written as: colours, fonts, sizes, and the form of numbers on charts.
final class Theme {

    static final String ACCENT = "1a4f8b";
    static final String INK = "1f2933";
    static final String MUTED = "5b6775";
    static final String RULE = "b8c2cc";
    static final String FAINT = "e3e8ed";
    static final String TINT = "eef3f8";
    static final String REFERENCE = "b3261e";

    /// Series and slices take these in turn; neighbours differ in lightness too, so that a grey print can be read.
    static final List<String> SERIES = List.of("1a4f8b", "d98c2b", "5f9ea0", "8c3b4a", "7d8fa3", "a8b545", "5a4a8a", "c7a17a", "2e7d5b", "b9cbe0");

    static final String LATIN_BODY = "Times New Roman";
    static final String LATIN_HEADING = "Arial";
    static final String CHINESE_BODY = "SimSun";
    static final String CHINESE_HEADING = "SimHei";
    static final String SCREEN_FONTS = "\"Noto Sans SC\", \"Source Han Sans SC\", \"PingFang SC\", \"Microsoft YaHei\", \"Noto Sans CJK SC\", \"Segoe UI\", Arial, sans-serif";

    private static final Map<String, String> COLOURS = Map.of("accent", ACCENT, "ink", INK, "muted", MUTED, "rule", RULE, "faint", FAINT, "tint", TINT);
    private static final Map<String, String> FONTS = Map.of("latin-body", LATIN_BODY, "latin-heading", LATIN_HEADING,
            "chinese-body", CHINESE_BODY, "chinese-heading", CHINESE_HEADING, "fonts", SCREEN_FONTS);

    private Theme() {}

    static String series(int index) {
        return SERIES.get(index % SERIES.size());
    }

    /// A CSS style sheet of this package, in which `@accent@` and its like stand for the values above.
    static String styleSheet(String name) {
        return filled(resource(name), "#");
    }

    /// The styles of a Word document, filled in the same way.
    static String wordStyles() {
        return filled(resource("styles.xml"), "");
    }

    private static String filled(String text, String beforeColour) {
        var filled = text;
        for (var colour : COLOURS.entrySet()) {
            filled = filled.replace("@" + colour.getKey() + "@", beforeColour + colour.getValue());
        }
        for (var font : FONTS.entrySet()) {
            filled = filled.replace("@" + font.getKey() + "@", font.getValue());
        }
        return filled;
    }

    static String resource(String name) {
        try (InputStream in = Theme.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Missing in the class path: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A value on a chart: as many decimals as it has, thousands apart. Values arrive rounded; nothing is rounded here.
    static String number(BigDecimal value) {
        var plain = value.toPlainString();
        var from = plain.startsWith("-") ? 1 : 0;
        var point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        var grouped = new StringBuilder(plain);
        for (int at = point - 3; at > from; at -= 3) {
            grouped.insert(at, ',');
        }
        return grouped.toString();
    }
}
