package org.zhixing.campus.home;

import org.zhixing.campus.figures.Sparkline;
import org.zhixing.campus.site.Frame;

import java.util.List;

/// The home page: a year's first figures, each with last year's value and its trend.
/// @param year 0 while there is nothing to compare
/// @param started whether there is any record yet
public record HomePage(Frame frame, int year, List<Year> years, GlancePage glance, boolean started) {

    public record Year(int number, boolean current) {}

    /// @param change    since last year, in words with an arrow; may be empty
    /// @param direction `up`, `down`, `same`, or empty
    public record Tile(String label, String area, String shown, String before, String change, String direction, Sparkline line, String years, String card) {}

    public boolean empty() {
        return year == 0;
    }
}
