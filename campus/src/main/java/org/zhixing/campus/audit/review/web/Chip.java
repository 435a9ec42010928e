package org.zhixing.campus.audit.review.web;

/// A link that narrows what is shown, or shows all again where it is chosen already.
/// @param count how many there are; -1 where that changes while the page is open
public record Chip(String word, String title, String url, long count, boolean chosen) {

    public boolean counted() {
        return count >= 0;
    }
}
