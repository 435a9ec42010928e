package org.zhixing.campus.records.imports.web;

import org.jspecify.annotations.Nullable;
import org.zhixing.campus.records.imports.ImportOutcome;

import java.util.Locale;

/// What an import does, in numbers; empty where it has not been checked.
public record Counts(String rows, String added, String changed, String unchanged, String refused) {

    static Counts of(@Nullable ImportOutcome outcome) {
        return outcome == null ? new Counts("", "", "", "", "")
            : new Counts(shown(outcome.rows()), shown(outcome.added()), shown(outcome.changed()), shown(outcome.unchanged()), shown(outcome.refusedRows()));
    }

    static String shown(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
