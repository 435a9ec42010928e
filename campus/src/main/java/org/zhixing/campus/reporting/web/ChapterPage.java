package org.zhixing.campus.reporting.web;

import org.zhixing.campus.site.Frame;

import java.util.List;

/// One chapter of a report in the reading view.
/// @param content the chapter as markup that the book's writer escaped
public record ChapterPage(Frame frame, int year, List<Entry> contents, String content) {

    /// A chapter in the list at the side.
    public record Entry(String title, String url, boolean current) {}
}
