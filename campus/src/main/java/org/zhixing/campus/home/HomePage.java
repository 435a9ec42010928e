package org.zhixing.campus.home;

import org.zhixing.campus.site.Frame;

import java.util.List;

/// The home page: the years that have records, and what there is to read.
public record HomePage(Frame frame, List<Integer> years, List<Figure> figures) {

    /// A number to begin with, and its card.
    public record Figure(String label, String shown, String url) {}

    public boolean empty() {
        return years.isEmpty();
    }
}
