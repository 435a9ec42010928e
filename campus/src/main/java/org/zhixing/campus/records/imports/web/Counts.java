package org.zhixing.campus.records.imports.web;

import org.jspecify.annotations.Nullable;
import org.zhixing.campus.records.imports.ImportOutcome;
import org.zhixing.campus.site.Display;


/// What an import does, in numbers; empty where it has not been checked.
public record Counts(String rows, String added, String changed, String unchanged, String refused) {

    static Counts of(@Nullable ImportOutcome outcome) {
        return outcome == null ? new Counts("", "", "", "", "")
            : new Counts(Display.count(outcome.rows()), Display.count(outcome.added()), Display.count(outcome.changed()), Display.count(outcome.unchanged()), Display.count(outcome.refusedRows()));
    }
}
