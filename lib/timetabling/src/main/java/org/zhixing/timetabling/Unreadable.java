package org.zhixing.timetabling;

/// Why a file cannot be used, in one line that names the element at fault.
public final class Unreadable extends Exception {

    private static final long serialVersionUID = 1;
    private final String zh;

    public Unreadable(String zh, String en) {
        super(en);
        this.zh = zh;
    }

    public Sentence sentence() {
        return new Sentence(zh, String.valueOf(getMessage()));
    }
}
