package org.zhixing.audit;

import java.util.Locale;

/// What sort of statement a number breaks.
public enum Kind {
    SUM, DIFFERENCE, RATIO, RATE, PER_CAPITA, GROWTH, CROSS_REFERENCE, CLAIM, DENOMINATOR, STANDARD, FORMAT, IMPOSSIBLE_PERCENTAGE;

    /// As it is written in findings: `per-capita`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
