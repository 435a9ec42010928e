package org.zhixing.campus.checks;

import org.jspecify.annotations.Nullable;
import org.zhixing.indicators.Label;

import java.util.List;
import java.util.Map;

/// One place where a check does not hold: both sides, the sentence, what to do, and where the records are.
/// @param rule      what does not hold, in words
/// @param facts     what stands against it
/// @param records   up to 1,000 of the records concerned, without personal data
/// @param concerned how many records are concerned in all; 0 where figures are compared, whose cards lead to theirs
public record Finding(Severity severity, Side left, @Nullable Side right, Label rule, Label facts, Label action, List<Record> records, int concerned) {

    /// One side of a comparison.
    /// @param key   the indicator, or null where the side is not a figure
    /// @param shown the value as people read it
    /// @param parts the figures that are added up to the side; empty where it is one figure, or none
    public record Side(@Nullable String key, Map<String, String> slice, int year, Label label, String shown, List<Side> parts) {

        static Side words(int year, Label label, String shown) {
            return new Side(null, Map.of(), year, label, shown, List.of());
        }

        /// Whether the value is that of one figure.
        public boolean figure() {
            return key != null && parts.isEmpty();
        }
    }

    /// A record that a finding is about.
    public record Record(String type, String id, String label) {}

    public Label sentence() {
        return new Label("不符合“" + rule.zh() + "”：" + facts.zh(), "“" + rule.en() + "” does not hold: " + facts.en());
    }
}
