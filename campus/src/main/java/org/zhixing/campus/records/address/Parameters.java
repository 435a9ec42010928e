package org.zhixing.campus.records.address;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The parameters of an address by name, in their order, without the empty ones.
public record Parameters(Map<String, List<String>> values) {

    public Parameters {
        Map<String, List<String>> filled = new LinkedHashMap<>();
        values.forEach((name, all) -> {
            List<String> some = all.stream().map(String::strip).filter(value -> !value.isEmpty()).toList();
            if (!some.isEmpty()) {
                filled.put(name, some);
            }
        });
        values = Collections.unmodifiableMap(filled);
    }

    /// Those of a request.
    public static Parameters of(Map<String, String[]> request) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        request.forEach((name, all) -> values.put(name, Arrays.asList(all)));
        return new Parameters(values);
    }

    public @Nullable String first(String name) {
        List<String> all = values.get(name);
        return all == null ? null : all.getFirst();
    }

    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }
}
