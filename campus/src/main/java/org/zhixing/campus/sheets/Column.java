package org.zhixing.campus.sheets;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A column of a sheet that is written.
/// @param note     shown when someone points at the heading; null for none
/// @param choices  to choose from in each cell; other entries are warned of, not refused; empty for none
/// @param required whether the heading stands out as one that must be filled in
/// @param characters how long its values usually are; 0 if nobody knows
public record Column(String heading, Kind kind, @Nullable String note, List<String> choices, boolean required, int characters) {

    /// What its cells hold. Codes and numbers of persons are texts, so that they keep their zeros.
    public enum Kind { TEXT, NUMBER, DAY }

    public Column {
        choices = List.copyOf(choices);
    }

    public static Column of(String heading, Kind kind) {
        return new Column(heading, kind, null, List.of(), false, 0);
    }

    /// In characters: room for the heading and for what usually stands below it.
    int width() {
        int usual = characters > 0 ? characters + 3 : 12;
        return Math.clamp(Math.max(length(heading) + 4, usual), 10, 40);
    }

    /// Of a text, where a Chinese character is as wide as two others.
    public static int length(String text) {
        return text.codePoints().map(c -> c < 0x2e80 ? 1 : 2).sum();
    }
}
