package org.zhixing.campus.figures.web;

import org.zhixing.campus.site.Frame;

import java.util.List;

/// The catalogue: what was found of it, by area, each indicator with its latest values.
/// @param year   0 where there are no figures yet
/// @param coming the address of what is found with its values, where they are still being counted; empty otherwise
public record IndicatorsPage(Frame frame, String words, int year, int found, int all, List<Filter> filters, List<Group> groups, String coming) {

    /// A choice that narrows what is shown.
    public record Filter(String name, String label, List<Option> options) {}

    public record Option(String value, String text, boolean chosen) {}

    /// The indicators of one area.
    public record Group(String id, String name, List<Row> rows) {}

    /// @param before last year's value
    /// @param change since last year, in words; may be empty
    public record Row(String key, String label, String url, String unit, String kind, String shown, String before, String change, String card) {}

    public String foundWords() {
        return found == all ? frame.words("共 " + all + " 个指标", all + " indicators")
            : frame.words("找到 " + found + " 个指标（共 " + all + " 个）", found + " of " + all + " indicators found");
    }
}
