package org.zhixing.campus.shared;

import org.zhixing.indicators.Label;

/// What was asked cannot be done, and the sentence says why and what to do; nothing was changed.
/// Commands end with exit code 1, pages answer with a problem document.
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Label sentence;
    private final transient Where where;

    public Refused(Label sentence, Where where) {
        super(sentence.en());
        this.sentence = sentence;
        this.where = where;
    }

    public Refused(String zh, String en) {
        this(Label.label(zh, en), Where.NOWHERE);
    }

    /// The same refusal with what led to it, for the log.
    public Refused because(Throwable cause) {
        initCause(cause);
        return this;
    }

    public Label sentence() {
        return sentence;
    }

    public Where where() {
        return where;
    }
}
