package org.zhixing.campus.site;

import org.zhixing.campus.shared.Viewer;
import org.zhixing.indicators.Label;
import org.zhixing.indicators.Language;

/// One request of a person: who asks, in which language and theme, and for which page. Controllers take it as a parameter.
/// @param here the path and query asked for, to which a change of language or theme returns
/// @param part    whether only the part of a page is wanted that htmx puts in place
/// @param patient whether the asker waits for figures however long they take, instead of seeing the page before them
public record Visit(Viewer viewer, Language language, Theme theme, Label school, String here, boolean part, boolean patient) {

    /// What the layout shows around a page with this title.
    public Frame frame(String zh, String en) {
        return new Frame(language, theme, new Label(zh, en).in(language), school.in(language), here);
    }

    public String words(String zh, String en) {
        return new Label(zh, en).in(language);
    }
}
