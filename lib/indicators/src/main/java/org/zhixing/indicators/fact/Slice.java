package org.zhixing.indicators.fact;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// A part of the records: a value for each of some dimensions, ordered by the dimensions' names. [#WHOLE] is all of them.
public record Slice(Map<String, String> values) {

    public static final Slice WHOLE = new Slice(Map.of());
    /// The value of records that have none.
    public static final String NONE = "";

    public Slice {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }

    public static Slice of(String dimension, String value) {
        return new Slice(Map.of(dimension, value));
    }

    public static Slice of(Dimension dimension, String value) {
        return of(dimension.name(), value);
    }

    public Slice and(String dimension, String value) {
        return and(Map.of(dimension, value));
    }

    public Slice and(Map<String, String> more) {
        if (more.isEmpty()) {
            return this;
        }
        Map<String, String> all = new TreeMap<>(values);
        all.putAll(more);
        return new Slice(all);
    }

    public Slice without(Set<String> dimensions) {
        if (Collections.disjoint(values.keySet(), dimensions)) {
            return this;
        }
        Map<String, String> rest = new TreeMap<>(values);
        rest.keySet().removeAll(dimensions);
        return new Slice(rest);
    }

    public Set<String> dimensions() {
        return values.keySet();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
