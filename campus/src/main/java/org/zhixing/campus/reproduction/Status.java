package org.zhixing.campus.reproduction;

import org.zhixing.indicators.Label;

import java.util.Locale;

/// What the records make of a published cell.
public enum Status {
    /// The computed value, rounded half up to the published precision, is the published one.
    EQUAL("一致", "Equal"),
    /// Equal under another rule of rounding.
    ROUNDING("修约不同", "Rounding"),
    /// No records can make it equal while other cells of the same report hold.
    CONTRADICTED("自相矛盾", "Contradicted"),
    /// Not reproduced.
    OPEN("未复现", "Open");

    private final Label label;

    Status(String zh, String en) {
        this.label = Label.label(zh, en);
    }

    public Label label() {
        return label;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean holds() {
        return this == EQUAL || this == ROUNDING;
    }
}
