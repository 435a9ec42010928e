package org.zhixing.campus.home;

import org.zhixing.campus.site.Frame;

import java.util.List;

/// How a year stands: what the checks find, what is missing, and the report.
/// @param checked   how many checks were made
/// @param unchecked how many could not be made for lack of records
/// @param missing   figures of the report that nobody collected, by area
/// @param empty     record types without a record
public record StatePage(Frame frame, int year, List<Severity> severities, int checked, int unchecked, List<MissingArea> missing, List<EmptyType> empty, List<Form> forms, List<RecentImport> imports) {

    /// @param mark the class of its colour
    public record Severity(String label, int findings, String url, String mark) {}

    /// @param figures the figures of the report that wait for these records
    public record MissingArea(String name, String url, List<Figure> figures) {}

    public record Figure(String label, String url) {}

    public record EmptyType(String label, String url) {}

    /// A form in which the report can be taken away.
    public record Form(String name, String url, String label) {}

    /// @param state what became of it, in words
    public record RecentImport(String files, String when, String state, String url) {}

    public int findings() {
        return severities.stream().mapToInt(Severity::findings).sum();
    }

    public String title() {
        return frame.words(year + "年度质量报告", "Annual quality report " + year);
    }
}
