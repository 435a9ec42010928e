package org.zhixing.campus.figures.web;

import org.jspecify.annotations.Nullable;
import org.zhixing.campus.figures.ReportUse;
import org.zhixing.campus.site.Frame;

import java.util.List;

/// One indicator: what it is, its value over the years and in its slices, what it is computed from and used for, and the records behind it.
/// @param year     0 where there are no figures yet
/// @param facts    definition, formula, unit, source and the like
/// @param records  null where it is derived
/// @param coming   the address of this page while its values are still being counted; otherwise empty
public record IndicatorPage(Frame frame, String key, int year, List<Link> years, String area, String kind, List<Fact> facts,
                            String shown, String card, String change, String missing, String trend, List<YearRow> overYears,
                            List<Link> slicings, @Nullable SlicePart slices, List<Figure> operands, List<Link> usedBy, List<ReportUse> uses, @Nullable RecordsPart records, String coming) {

    public record Fact(String label, String text) {}

    public record Link(String text, String url, boolean current) {}

    /// @param change since the year before, in words; may be empty
    public record YearRow(int year, String shown, String change, String card) {}

    /// A figure elsewhere, with its card; without one where it is of a year before the records begin.
    public record Figure(String label, String shown, String card) {}

    /// The values by some dimensions.
    /// @param chart  markup that the book's writer escaped; may be empty
    /// @param first  the rows shown at once
    /// @param others those that are opened
    /// @param further how many more there are than any page shows
    public record SlicePart(String title, String chart, List<String> headings, List<SliceRow> first, List<SliceRow> others, int further) {}

    /// @param records address of the records counted; empty where it is derived
    public record SliceRow(List<String> names, String shown, String before, String change, String card, String records) {}

    public boolean isComing() {
        return !coming.isEmpty();
    }

    public String label() {
        return frame.title();
    }
}
