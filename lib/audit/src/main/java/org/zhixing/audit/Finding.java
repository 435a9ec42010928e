package org.zhixing.audit;

import java.math.BigDecimal;
import java.util.List;

/// A printed number that cannot be true given others: what was published, what was expected, and arithmetic that a reader can redo.
///
/// The first location is the number thought wrong; the others are those it was computed from.
public record Finding(String id, Kind kind, Severity severity, BigDecimal confidence, List<Location> locations, String published, String expected, String arithmetic,
                      Explanation explanation) {

    private static final BigDecimal LIKELY = new BigDecimal("0.5");

    /// Whether it belongs in the default output.
    public boolean isLikely() {
        return confidence.compareTo(LIKELY) >= 0;
    }

    public boolean isContradiction() {
        return severity == Severity.ERROR || severity == Severity.INCONSISTENT;
    }
}
