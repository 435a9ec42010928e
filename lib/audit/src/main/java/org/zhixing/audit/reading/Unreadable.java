package org.zhixing.audit.reading;

/// A file that cannot be read as a report, with the reason in Chinese and English.
public final class Unreadable extends Exception {

    private static final long serialVersionUID = 1;
    private final String zh;
    private final String en;

    public Unreadable(String zh, String en) {
        super(en);
        this.zh = zh;
        this.en = en;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }
}
