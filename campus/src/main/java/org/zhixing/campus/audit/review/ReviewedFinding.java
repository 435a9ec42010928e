package org.zhixing.campus.audit.review;

import org.jspecify.annotations.Nullable;
import org.zhixing.audit.Finding;

import java.util.List;

/// A finding and what was said of it.
/// @param key      the same whenever the same document is audited
/// @param verdicts all so far, the first first
public record ReviewedFinding(Finding finding, String key, List<Verdict> verdicts) {

    /// The verdict that holds; null while the finding is open.
    public @Nullable Verdict verdict() {
        return verdicts.isEmpty() || verdicts.getLast().what() == Verdict.What.WITHDRAWN ? null : verdicts.getLast();
    }

    /// `open`, `accepted` or `dismissed`.
    public String standing() {
        Verdict verdict = verdict();
        return verdict == null ? "open" : verdict.what().code();
    }

    public boolean isDismissed() {
        return standing().equals("dismissed");
    }
}
