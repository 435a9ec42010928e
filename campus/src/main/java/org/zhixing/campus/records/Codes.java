package org.zhixing.campus.records;

import org.zhixing.indicators.Label;
import org.zhixing.indicators.Language;
import org.zhixing.indicators.fact.Dimension;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A code set: codes as text, leading zeros and all, each with its meaning in both languages.
public record Codes(Map<String, Label> values) {

    public Codes {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
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
        return new Codes(all);
    }

    /// The code that someone wrote as a code or by its meaning.
    public Optional<String> meant(String text) {
        return values.containsKey(text) ? Optional.of(text) : values.entrySet().stream()
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
