package org.zhixing.indicators.time;

import java.time.LocalDate;

/// A period with its first and last day, both included.
public record Period(LocalDate first, LocalDate last) {

    public Period {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("A period cannot end before it begins: " + first + " to " + last);
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
