package org.zhixing.campus.reproduction;

import org.zhixing.indicators.Label;

/// How a published value was made from an exact one other than by rounding half up, never more than one unit of its last digit away.
public enum RoundingRule {
    TRUNCATED("truncated", "截断"),
    DIFFERENCE_OF_PRINTED_VALUES("difference of printed values", "已修约数之差");

    private final Label label;

    RoundingRule(String en, String zh) {
        this.label = Label.label(zh, en);
    }

    public Label label() {
        return label;
    }

    public String code() {
        return label.en();
    }
}
