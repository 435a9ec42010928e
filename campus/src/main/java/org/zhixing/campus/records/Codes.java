package org.zhixing.campus.records;

import org.zhixing.campus.shared.Dimensions;
import org.zhixing.indicators.Label;
import org.zhixing.indicators.Language;
import org.zhixing.indicators.fact.Dimension;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A code set: codes as text, leading zeros and all, each with its meaning in both languages.
/// @param also   other words for a code, besides its meaning, as people write them
public record Codes(Map<String, Label> values, Map<String, String> also) {

    /// GB/T 2261.1, as people write it.
    public static final Codes SEX = of(Dimensions.SEX).also("1", "男性", "m", "男生").also("2", "女性", "f", "女生");

    public Codes {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        also = Map.copyOf(also);
    }

    public Codes(Map<String, Label> values) {
        this(values, Map.of());
    }

    /// Those of a dimension that the reports slice by, so that they are said once.
    public static Codes of(Dimension dimension) {
        return new Codes(dimension.values());
    }

    public static Codes code(String code, String zh, String en) {
        return new Codes(Map.of(code, new Label(zh, en)));
    }

    public Codes and(String code, String zh, String en) {
        Map<String, Label> all = new LinkedHashMap<>(values);
        all.put(code, new Label(zh, en));
        return new Codes(all, also);
    }

    /// Other words, in small letters, by which people mean a code.
    public Codes also(String code, String... words) {
        Map<String, String> all = new LinkedHashMap<>(also);
        for (String word : words) {
            all.put(word, code);
        }
        return new Codes(values, all);
    }

    /// The code that someone wrote as a code or by its meaning.
    public Optional<String> meant(String text) {
        String other = also.get(text.toLowerCase(Locale.ROOT));
        return values.containsKey(text) ? Optional.of(text) : other != null ? Optional.of(other) : values.entrySet().stream()
            .filter(entry -> entry.getValue().zh().equals(text) || entry.getValue().en().equalsIgnoreCase(text)).map(Map.Entry::getKey).findFirst();
    }

    /// A code by its meaning; as itself where it has none, or another has the same.
    public String written(String code, Language language) {
        Label meaning = values.get(code);
        if (meaning == null) {
            return code;
        }
        String text = meaning.in(language);
        return values.values().stream().filter(each -> each.in(language).equalsIgnoreCase(text)).count() == 1 ? text : code;
    }

    /// The only code that the text is once lost leading zeros are put back; empty where there is none or more than one.
    public Optional<String> repaired(String text) {
        List<String> fitting = values.keySet().stream().filter(code -> code.length() > text.length() && code.endsWith(text) && code.substring(0, code.length() - text.length()).chars().allMatch(digit -> digit == '0')).toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }
}
