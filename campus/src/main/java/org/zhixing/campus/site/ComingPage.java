package org.zhixing.campus.site;

/// Stands for a page whose figures are still being counted: it fetches the page's content when it is there.
/// @param url of the page
public record ComingPage(Frame frame, String url) {

    static final String WAIT = "wait";

    /// Where those without JavaScript wait.
    public String waitingUrl() {
        return waiting(url);
    }

    /// The address of the same page that is shown only when its figures are there.
    public static String waiting(String url) {
        return url + (url.contains("?") ? "&" : "?") + WAIT + "=yes";
    }
}
