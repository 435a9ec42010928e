package org.zhixing.campus.figures.web;

import org.zhixing.campus.site.Frame;

import java.util.List;

/// The records of an indicator's view and time: those counted, or those left out for a reason, a page at a time.
/// @param form     the address that the filters are sent to
/// @param part     the same for the part alone
/// @param hidden   what the filters do not say
/// @param verdicts counted and left out, with their numbers
/// @param headings of the records' columns
/// @param next     address of the next page; empty on the last one
/// @param first    address of the first page; empty on it
public record RecordsPart(Frame frame, String form, String part, List<Hidden> hidden, List<Verdict> verdicts, List<Filter> filters, String time,
                          List<String> headings, boolean values, List<Row> rows, String next, String nextPart, String first, String firstPart) {

    public record Hidden(String name, String value) {}

    /// @param part the address of the part alone
    public record Verdict(String text, String count, String url, String part, boolean current) {}

    /// Narrows to a value of a dimension.
    /// @param options empty where any text may be written
    public record Filter(String name, String label, String value, List<Option> options) {}

    public record Option(String value, String text, boolean chosen) {}

    /// @param value what it contributes; empty where records are only counted
    public record Row(String label, String url, String value, List<String> columns) {}

    public boolean filtered() {
        return filters.stream().anyMatch(filter -> !filter.value().isEmpty());
    }
}
