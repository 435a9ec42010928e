package org.zhixing.campus.audit.review;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Locale;

/// What somebody said of a finding.
/// @param reason why it was dismissed; null for other verdicts
/// @param viewer who said it
public record Verdict(What what, @Nullable String reason, String viewer, Instant at) {

    /// A withdrawn verdict leaves the finding open again.
    public enum What {
        ACCEPTED, DISMISSED, WITHDRAWN;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static What of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }
}
