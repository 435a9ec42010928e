package org.zhixing.audit;

import java.util.Locale;

/// How bad a finding is: a number that cannot be true, two that contradict each other, one that was not rounded half up, a sign written wrongly.
public enum Severity {
    ERROR, INCONSISTENT, ROUNDING, NOTATION;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
