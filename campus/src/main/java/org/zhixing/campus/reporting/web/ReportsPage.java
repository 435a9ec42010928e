package org.zhixing.campus.reporting.web;

import org.zhixing.campus.site.Frame;

import java.util.List;

/// The years that have a report, each to read and to take away.
public record ReportsPage(Frame frame, List<Integer> years) {

    /// A form in which a report can be downloaded.
    public record Form(String name, String ending) {}

    public List<Form> forms() {
        return List.of(new Form("Word", "docx"), new Form("PDF", "pdf"), new Form(frame.words("网页", "Web page"), "html"), new Form("JSON", "json"));
    }
}
