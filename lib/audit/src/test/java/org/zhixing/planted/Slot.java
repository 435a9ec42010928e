package org.zhixing.planted;

import java.math.BigDecimal;

/// A number in a made report; planting a fault changes its text.
final class Slot {

    final BigDecimal value;
    String text;

    Slot(BigDecimal value, String text) {
        this.value = value;
        this.text = text;
    }

    @Override
    public String toString() {
        return text;
    }
}
