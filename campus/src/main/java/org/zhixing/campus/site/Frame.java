package org.zhixing.campus.site;

import org.zhixing.indicators.Language;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// What every page shows around its content.
/// @param title  of the page
/// @param school the school's name
/// @param here   the path and query of this page, to which a change of language or theme returns
public record Frame(Language language, Theme theme, String title, String school, String here) {

    /// A place that every page leads to.
    public record Place(String name, String url, boolean current) {}

    public String words(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }

    public String tag() {
        return words("zh-CN", "en");
    }

    public List<Place> places() {
        return List.of(place("首页", "Home", "/"), place("记录", "Records", "/records"), place("导入", "Import", "/imports"),
            place("指标", "Indicators", "/indicators"), place("核对", "Checks", "/checks"), place("报告", "Reports", "/reports"), place("审核报告", "Audit", "/audit"));
    }

    private Place place(String zh, String en, String url) {
        String path = here.replaceFirst("\\?.*", "");
        return new Place(words(zh, en), url, url.equals("/") ? path.equals("/") : path.equals(url) || path.startsWith(url + "/"));
    }

    /// The link that shows this page in the other language.
    public String otherLanguageUrl() {
        return "/language?to=" + (language == Language.ZH ? "en" : "zh") + "&back=" + back();
    }

    public String nextThemeUrl() {
        return "/theme?to=" + theme.next().code() + "&back=" + back();
    }

    private String back() {
        return URLEncoder.encode(here, StandardCharsets.UTF_8);
    }
}
