package org.zhixing.campus.audit.review;

import org.zhixing.audit.Kind;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/// What became of the findings of one kind, over all documents that are kept.
/// @param likely whether they are of those shown by default, or of those merely suspected
public record Acceptance(Kind kind, boolean likely, long accepted, long dismissed, long open) {

    /// Accepted among those judged, in per cent with one decimal; empty where none was judged.
    public Optional<BigDecimal> rate() {
        long judged = accepted + dismissed;
        return judged == 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(accepted * 100).divide(BigDecimal.valueOf(judged), 1, RoundingMode.HALF_UP));
    }
}
