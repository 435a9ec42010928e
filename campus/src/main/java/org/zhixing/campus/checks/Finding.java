package org.zhixing.campus.checks;

import org.jspecify.annotations.Nullable;
import org.zhixing.indicators.Label;

import java.util.List;
import java.util.Map;

/// One place where a check does not hold: both sides, the sentence, what to do, and where the records are.
/// @param records up to 1,000 of the records concerned, without personal data
public record Finding(Severity severity, Side left, @Nullable Side right, Label sentence, Label action, List<Record> records) {

    /// One side of a comparison.
    /// @param key   the indicator, or null where the side is not a figure
    /// @param shown the value as people read it
    public record Side(@Nullable String key, Map<String, String> slice, int year, Label label, String shown) {}

    /// A record that a finding is about.
    public record Record(String type, String id, String label) {}
}
