package org.zhixing.campus.shared;

import org.zhixing.indicators.Label;

/// What was asked cannot be done, and the sentence says why and what to do; nothing was changed.
/// Commands end with exit code 1, pages answer with a problem document.
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Label sentence;
    private final transient Where where;
    private final transient Label why;

    public Refused(Label sentence, Where where) {
        this(sentence, where, sentence);
    }

    private Refused(Label sentence, Where where, Label why) {
        super(sentence.en());
        this.sentence = sentence;
        this.where = where;
        this.why = why;
    }

    /// @param place as a sentence names it
    /// @param why   the sentence without the place, for whoever says the place himself
    public static Refused at(Label place, Where where, Label why) {
        return new Refused(Label.label(place.zh() + "：" + why.zh(), place.en() + ": " + why.en()), where, why);
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

    /// The sentence without the place.
    public Label why() {
        return why;
    }
}
