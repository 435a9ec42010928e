package org.zhixing.campus.records.imports;

import java.util.Locale;

/// How far an import is.
public enum ImportState {
    /// Its files are here; nobody has checked them yet.
    UPLOADED,
    CHECKING,
    /// Checked and without errors: it can land.
    CHECKED,
    LANDING,
    LANDED,
    /// Checked and refused; nothing was changed.
    REFUSED,
    CANCELLED,
    /// Broken off by an outage; nothing was changed.
    FAILED,
    TAKEN_BACK;

    /// As the database has it.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ImportState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /// Whether something works on it right now.
    public boolean running() {
        return this == CHECKING || this == LANDING;
    }
}
