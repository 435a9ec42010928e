package org.zhixing.indicators.fact;

import java.util.Locale;

/// How the records of a fact view lie in time.
public enum TimeShape {
    /// Valid from `valid_from` inclusive to `valid_to` exclusive, which is null while open.
    SPAN,
    /// Dated by `happened_on`.
    EVENT,
    /// Always valid.
    TIMELESS;

    /// The name in a catalogue, such as `span`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
