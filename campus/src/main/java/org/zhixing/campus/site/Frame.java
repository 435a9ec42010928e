package org.zhixing.campus.site;

import org.zhixing.indicators.Language;

/// What every page shows around its content.
/// @param title  of the page
/// @param school the school's name
/// @param here   the path of this page, to which a change of language returns
public record Frame(Language language, String title, String school, String here) {

    public String words(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }

    public String tag() {
        return words("zh-CN", "en");
    }

    /// The link that shows this page in the other language.
    public String otherLanguageUrl() {
        return "/language?to=" + (language == Language.ZH ? "en" : "zh") + "&back=" + here;
    }
}
