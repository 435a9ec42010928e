package org.zhixing.book;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/// Everything behind one figure.
/// @param id      unique in the book and fit for an anchor
/// @param key     of the indicator: `students.full_time`
/// @param slice   names and codes of the dimensions; empty for the whole
/// @param label   of the indicator, with the slice in words
/// @param value   exact or rounded to 12 decimals; null if there is none or it is no single number
/// @param shown   with unit, as people read it
/// @param unit    code of the unit
/// @param period  the day or period it was counted at, in words
/// @param counted records counted; empty for what is derived
/// @param lines   definition, formula, last year's value, records left out and why … in the order shown
public record Card(String id, String key, Map<String, String> slice, String label, @Nullable BigDecimal value, String shown,
                   String unit, String period, OptionalLong counted, List<Line> lines) {

    public Card {
        slice = Collections.unmodifiableMap(new LinkedHashMap<>(slice));
        lines = List.copyOf(lines);
    }

    public record Line(String label, String text) {}
}
