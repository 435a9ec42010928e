package org.zhixing.indicators.catalogue;

import org.jspecify.annotations.Nullable;
import org.zhixing.indicators.Label;
import org.zhixing.indicators.Language;

/// What is wrong with a declaration.
/// @param subject the key of the indicator, or the name of the fact view or dimension; empty for a file as a whole
/// @param place   where it stands, for what was read from a file
public record Problem(String subject, Label sentence, @Nullable Place place) {

    /// @param line counts from 1
    public record Place(String file, int line) {}

    public Problem(String subject, String zh, String en) {
        this(subject, new Label(zh, en), null);
    }

    public Problem at(Place where) {
        return new Problem(subject, sentence, where);
    }

    /// The whole sentence with file, line and subject.
    public String in(Language language) {
        boolean zh = language == Language.ZH;
        String where = place == null ? "" : zh ? place.file() + " 第" + place.line() + "行：" : place.file() + ", line " + place.line() + ": ";
        String who = subject.isEmpty() ? "" : subject + (zh ? "：" : ": ");
        return where + who + sentence.in(language);
    }
}
