package org.zhixing.campus.checks;

import org.zhixing.indicators.Label;

/// How much a finding matters to whoever publishes the report.
public enum Severity {
    /// The report would be wrong.
    ERROR("错误", "error"),
    /// The report may be right, but a reader will ask.
    WARNING("警告", "warning"),
    /// Worth knowing, such as a standard that is not met.
    NOTICE("提示", "notice");

    private final Label label;

    Severity(String zh, String en) {
        this.label = new Label(zh, en);
    }

    public String code() {
        return label.en();
    }

    public Label label() {
        return label;
    }
}
