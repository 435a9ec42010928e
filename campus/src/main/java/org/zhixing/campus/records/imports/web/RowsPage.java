package org.zhixing.campus.records.imports.web;

import org.zhixing.campus.site.Frame;

import java.util.UUID;

/// The rows of one kind of a file, page by page, as far as they are kept for the preview of an import.
/// @param page from 0
public record RowsPage(Frame frame, UUID imported, PreviewedRows rows, int page) {

    /// So many rows are on a page.
    static final int SIZE = 100;

    public String url(int other) {
        return url(imported, rows) + "?page=" + other;
    }

    static String url(UUID imported, PreviewedRows rows) {
        return "/imports/" + imported + "/files/" + rows.outcome().file() + "/" + rows.outcome().type() + "/" + rows.kind();
    }
}
