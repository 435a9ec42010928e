package org.zhixing.campus.sheets;

import org.zhixing.indicators.Label;

import java.io.IOException;

/// Why something in a file cannot be read, as the rest of a sentence that begins with the file's name.
final class Unreadable extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Label why;

    Unreadable(String zh, String en) {
        super(en);
        this.why = Label.label(zh, en);
    }

    Unreadable(String zh, String en, Throwable cause) {
        this(zh, en);
        initCause(cause);
    }

    Label why() {
        return why;
    }

    static Unreadable damaged(Throwable cause) {
        return new Unreadable("内容已损坏，读不下去；请用 Excel 或 WPS 打开，另存为 .xlsx 再试", "is damaged and cannot be read on; open it in Excel or WPS and save it as .xlsx", cause);
    }

    static Unreadable damaged() {
        return new Unreadable("内容已损坏，读不下去；请用 Excel 或 WPS 打开，另存为 .xlsx 再试", "is damaged and cannot be read on; open it in Excel or WPS and save it as .xlsx");
    }
}
