package org.zhixing.campus.site;

import java.util.List;

/// The home page: the years that have records, and what there is to read.
public record HomePage(Frame frame, List<Integer> years, List<Figure> figures) {

    /// A number to begin with, and its card.
    public record Figure(String label, String shown, String url) {}

    /// A form in which a report can be downloaded.
    public record Form(String name, String ending) {}

    public List<Form> forms() {
        return List.of(new Form("Word", "docx"), new Form("PDF", "pdf"), new Form(frame.words("网页", "Web page"), "html"), new Form("JSON", "json"));
    }

    public boolean empty() {
        return years.isEmpty();
    }
}
