package org.zhixing.campus.reproduction.web;

import org.zhixing.campus.site.Frame;

import java.util.List;

/// The published tables beside what the records give; cells that differ say why.
/// @param counts how many cells there are of each status, in words
public record ReproductionPage(Frame frame, List<String> counts, List<Table> tables) {

    /// @param anchor fit for a link
    public record Table(String anchor, String title, List<String> header, List<List<Cell>> rows) {}

    /// @param status   of a cell that states a figure, as a class of the style sheet; empty for others
    /// @param computed what the records give, where it differs
    /// @param why      the status in words, with the rule or the arithmetic; empty where nothing differs
    public record Cell(String published, String status, String computed, String why) {

        public boolean differs() {
            return !computed.isEmpty();
        }
    }
}
