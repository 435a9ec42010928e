package org.zhixing.campus.records.imports.web;

import org.zhixing.campus.records.imports.ImportState;
import org.zhixing.indicators.Label;

/// The state of an import in a word and a colour of the style sheet.
public record StateMark(Label word, String look) {

    static StateMark of(ImportState state) {
        return new StateMark(state.label(), switch (state) {
            case UPLOADED, CHECKING, CHECKED, LANDING -> "note";
            case LANDED -> "good";
            case REFUSED -> "bad";
            case CANCELLED, FAILED, TAKEN_BACK -> "warn";
        });
    }
}
