package org.zhixing.campus.audit;

import org.zhixing.indicators.Label;

/// How a published number stands to the records.
public enum Standing {

    AGREES("agrees", "一致", "agrees"),
    DIFFERS("differs", "不一致", "differs"),
    NO_SOURCE("noSource", "无对应指标", "no source"),
    AMBIGUOUS("ambiguous", "不能确定", "ambiguous");

    private final String code;
    private final Label label;

    Standing(String code, String zh, String en) {
        this.code = code;
        this.label = new Label(zh, en);
    }

    /// As it is written in JSON.
    public String code() {
        return code;
    }

    public Label label() {
        return label;
    }
}
