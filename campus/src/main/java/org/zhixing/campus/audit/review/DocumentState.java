package org.zhixing.campus.audit.review;

import java.util.Locale;

/// How far the audit of a document is.
public enum DocumentState {
    WAITING, AUDITING, AUDITED,
    /// Not a report that can be read; its problem says why.
    UNREADABLE,
    CANCELLED,
    /// The program was stopped in the middle of it, more than once.
    INTERRUPTED;

    /// As the database has it.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static DocumentState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /// Whether there will be something to see without anybody doing more.
    public boolean pending() {
        return this == WAITING || this == AUDITING;
    }
}
