package org.zhixing.indicators;

/// A declaration makes no sense by itself, such as an ill-formed key or a criterion that its column's type does not allow.
public final class Misdeclared extends IllegalArgumentException {

    private final transient Label sentence;

    public Misdeclared(String zh, String en) {
        super(en);
        this.sentence = new Label(zh, en);
    }

    public Label sentence() {
        return sentence;
    }
}
