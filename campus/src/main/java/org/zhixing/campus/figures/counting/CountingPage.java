package org.zhixing.campus.figures.counting;

import org.jspecify.annotations.Nullable;
import org.zhixing.campus.figures.Counting;
import org.zhixing.campus.site.Frame;
import org.zhixing.indicators.Label;

import java.util.List;

/// What the figures of each year make of one record.
/// @param recordUrl the record's page
/// @param counting  the indicators that count the record in some year
/// @param never     those of the same facts that count it in none
/// @param instead   the lists of records that refer to it and that figures count, where none counts it itself
public record CountingPage(Frame frame, String recordUrl, List<Integer> years, List<Line> counting, List<Line> never, List<Link> instead) {

    public record Link(String text, String url) {}

    /// @param cells one for each year
    public record Line(String label, String key, List<Cell> cells) {}

    /// @param reason empty where the record is counted
    public record Cell(String url, boolean counted, String reason) {}

    static CountingPage of(Frame frame, String recordUrl, List<Counting> all, List<Link> instead) {
        List<Integer> years = all.isEmpty() ? List.of() : List.copyOf(all.getFirst().years().keySet());
        return new CountingPage(frame, recordUrl, years, all.stream().filter(Counting::counts).map(each -> line(frame, each)).toList(),
            all.stream().filter(each -> !each.counts()).map(each -> line(frame, each)).toList(), instead);
    }

    private static Line line(Frame frame, Counting counting) {
        String key = counting.measure().key();
        return new Line(counting.measure().label().in(frame.language()), key, counting.years().entrySet().stream()
            .map(year -> cell(frame, "/indicators/" + key + "?year=" + year.getKey(), year.getValue())).toList());
    }

    private static Cell cell(Frame frame, String url, @Nullable Label reason) {
        return new Cell(url, reason == null, reason == null ? "" : reason.in(frame.language()));
    }

    public boolean empty() {
        return counting.isEmpty() && never.isEmpty();
    }
}
