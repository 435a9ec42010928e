package org.zhixing.campus.checks;

/// How much a finding matters to whoever publishes the report.
public enum Severity {
    /// The report would be wrong.
    ERROR("错误", "error"),
    /// The report may be right, but a reader will ask.
    WARNING("警告", "warning"),
    /// Worth knowing, such as a standard that is not met.
    NOTICE("提示", "notice");

    private final String chinese;
    private final String english;

    Severity(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    public String code() {
        return english;
    }

    public String label(boolean inChinese) {
        return inChinese ? chinese : english;
    }
}
