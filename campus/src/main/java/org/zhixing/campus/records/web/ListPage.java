package org.zhixing.campus.records.web;

import org.zhixing.campus.records.RecordColumn;
import org.zhixing.campus.records.RecordType;
import org.zhixing.campus.records.Sheet;
import org.zhixing.campus.records.address.Parameters;
import org.zhixing.campus.records.address.ViewAddress;
import org.zhixing.campus.records.address.Wrong;
import org.zhixing.campus.records.list.Count;
import org.zhixing.campus.records.list.Filter;
import org.zhixing.campus.records.list.FilterKind;
import org.zhixing.campus.records.list.ListedRecord;
import org.zhixing.campus.records.list.PageOfRecords;
import org.zhixing.campus.records.list.Position;
import org.zhixing.campus.records.list.RecordView;
import org.zhixing.campus.records.list.Sort;
import org.zhixing.campus.site.Frame;
import org.zhixing.indicators.Language;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The list of a record type: what is looked at, in which order, and the records of one page.
/// @param given the address's parameters, for the form to show again what was written
/// @param wrong what could not be understood; then there are no records
public record ListPage(Frame frame, RecordView view, Position position, PageOfRecords records, Count count, Parameters given, List<Wrong> wrong) {

    /// @param id      by which the reader's place in the page is found again after it was sorted
    /// @param sorted  `ascending`, `descending` or `none`
    /// @param sortUrl empty where the column cannot be sorted by
    public record Heading(String id, String label, String sorted, String sortUrl, boolean number) {}

    /// @param url of the record that the cell refers to; empty where it refers to none
    public record Cell(String text, String url, boolean number) {}

    public record Row(String url, String name, List<Cell> cells) {}

    /// A column that can be shown or not.
    public record Choice(String name, String label, boolean chosen) {}

    /// A filter in force, and the address of the list without it.
    public record InForce(String text, String without) {}

    public RecordType type() {
        return view.type();
    }

    private Language language() {
        return frame.language();
    }

    public String path() {
        return "/records/" + type().name();
    }

    public String label() {
        return type().label().in(language());
    }

    public List<Heading> headings() {
        return view.columns().stream().map(column -> {
            boolean by = column.equals(view.sort().column());
            Sort next = new Sort(column, by && !view.sort().descending());
            return new Heading("sort-" + column.name(), Sheet.heading(column, language()), by ? view.sort().descending() ? "descending" : "ascending" : "none",
                column.mask() != null ? "" : ViewAddress.of(view.sorted(next)), number(column));
        }).toList();
    }

    public List<Row> rows() {
        return records.records().stream().map(record -> new Row(path() + "/" + record.id(), name(record), view.columns().stream().map(column -> cell(record, column)).toList())).toList();
    }

    private Cell cell(ListedRecord record, RecordColumn column) {
        Object raw = record.value(column).raw();
        return new Cell(record.text(column, language()), column.refersTo() == null || raw == null ? "" : "/records/" + column.refersTo() + "/" + raw, number(column));
    }

    /// The record's natural key as far as its columns are shown, for those who only hear the link.
    private String name(ListedRecord record) {
        List<String> parts = type().keyColumns().stream().filter(view.columns()::contains).map(column -> record.text(column, language())).toList();
        return parts.isEmpty() ? record.text(view.columns().getFirst(), language()) : String.join("/", parts);
    }

    private static boolean number(RecordColumn column) {
        return FilterKind.of(column) == FilterKind.NUMBER && column.mask() == null;
    }

    public List<FilterField> fields() {
        List<FilterField> fields = new ArrayList<>();
        type().columns().stream().filter(column -> FilterKind.of(column) != FilterKind.NONE).forEach(column -> fields.add(FilterField.of(column, given, language())));
        return fields;
    }

    public boolean spanned() {
        return RecordView.spanned(type());
    }

    public String validOn() {
        return Objects.requireNonNullElse(given.first("valid_on"), "");
    }

    public List<Choice> choices() {
        return type().columns().stream().map(column -> new Choice(column.name(), column.label().in(language()), view.columns().contains(column))).toList();
    }

    public List<Integer> sizes() {
        return RecordView.SIZES;
    }

    public List<InForce> inForce() {
        return view.filters().stream().map(filter -> new InForce(FilterWords.of(filter, language()), ViewAddress.of(view.without(filter)))).toList();
    }

    public boolean filtered() {
        return !view.filters().isEmpty() || !wrong.isEmpty();
    }

    /// `1,812 条记录`, with words for what is only an estimate.
    public String countWords() {
        return count.text(language()) + frame.words(" 条", count.number() == 1 ? " record" : " records");
    }

    public String previousUrl() {
        return records.earlier() && !records.records().isEmpty() ? ViewAddress.of(view, records.previous()) : "";
    }

    public String nextUrl() {
        return records.later() ? ViewAddress.of(view, records.next()) : "";
    }

    public String firstUrl() {
        return ViewAddress.of(view);
    }

    public String exportUrl(String form) {
        return path() + "/export." + form + ViewAddress.query(view, Position.START);
    }

    /// What cannot be understood, called as the form calls it.
    public String called(Wrong wrong) {
        String name = wrong.parameter().replaceFirst("\\..*", "");
        return type().columns().stream().filter(column -> column.name().equals(name)).findFirst().map(column -> column.label().in(language())).orElse(wrong.parameter());
    }

    /// What of the form stays as it is: the order, which is chosen in the table's head.
    public String sort() {
        return view.sort().text();
    }

    public String caption() {
        RecordColumn by = view.sort().column();
        String order = by == null ? frame.words("按" + keyWords(), "by " + keyWords()) : frame.words("按" + by.label().zh(), "by " + by.label().en());
        return label() + frame.words("，" + order + (view.sort().descending() ? "降序" : "升序"), ", " + order + (view.sort().descending() ? ", descending" : ", ascending"));
    }

    private String keyWords() {
        return String.join(frame.words("、", ", "), type().keyColumns().stream().map(column -> column.label().in(language())).toList());
    }

    /// Whether a filter is there that compares with sensitive values.
    public boolean sensitive() {
        return view.filters().stream().anyMatch(filter -> filter instanceof Filter.Text text && text.sensitive());
    }
}
