package org.zhixing.campus.figures;

import org.jspecify.annotations.Nullable;
import org.zhixing.indicators.Label;
import org.zhixing.indicators.Measure;

import java.util.Map;

/// What one measure makes of one record in each year: counted, or the first reason against it.
/// @param years by year, null where the record is counted
public record Counting(Measure measure, Map<Integer, @Nullable Label> years) {

    /// Whether any year counts it.
    public boolean counts() {
        return years.containsValue(null);
    }
}
