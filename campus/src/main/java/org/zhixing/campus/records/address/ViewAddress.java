package org.zhixing.campus.records.address;

import org.zhixing.campus.records.RecordColumn;
import org.zhixing.campus.records.list.Filter;
import org.zhixing.campus.records.list.Position;
import org.zhixing.campus.records.list.RecordView;
import org.zhixing.campus.records.list.Sort;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A view as the query of an address, shortest form: what is usual is left out.
public final class ViewAddress {

    private ViewAddress() {}

    /// The list's path with the view.
    public static String of(RecordView view) {
        return of(view, Position.START);
    }

    public static String of(RecordView view, Position position) {
        return "/records/" + view.type().name() + query(view, position);
    }

    /// Beginning with `?`, or empty.
    public static String query(RecordView view, Position position) {
        List<String> parameters = new ArrayList<>();
        view.filters().forEach(filter -> add(filter, parameters));
        if (!view.sort().equals(Sort.BY_KEY)) {
            parameters.add("sort=" + view.sort().text());
        }
        if (!view.columns().equals(view.type().columns())) {
            parameters.add("columns=" + String.join(",", view.columns().stream().map(RecordColumn::name).toList()));
        }
        if (view.size() != RecordView.USUAL_SIZE) {
            parameters.add("size=" + view.size());
        }
        if (position instanceof Position.Beside beside) {
            parameters.add((beside.after() ? "after=" : "before=") + Cursors.text(beside));
        }
        return parameters.isEmpty() ? "" : "?" + String.join("&", parameters);
    }

    private static void add(Filter filter, List<String> parameters) {
        switch (filter) {
            case Filter.Text text -> {
                parameters.add(parameter(text.column().name(), text.text()));
                if (text.how() != Filter.How.CONTAINS && !text.sensitive()) {
                    parameters.add(parameter(text.column().name() + ".how", text.how().name().toLowerCase(Locale.ROOT)));
                }
            }
            case Filter.AnyOf any -> any.codes().forEach(code -> parameters.add(parameter(any.column().name(), code)));
            case Filter.Referring referring -> parameters.add(parameter(referring.column().name() + ".id", referring.id().toString()));
            case Filter.ReferringToAny any -> throw new IllegalArgumentException("What a text means has no address; the text has: " + any.column().name());
            case Filter.Between between -> {
                addEnd(between.column(), ".from", between.from(), parameters);
                addEnd(between.column(), ".to", between.to(), parameters);
            }
            case Filter.Years years -> {
                addEnd(years.column(), ".from", years.from(), parameters);
                addEnd(years.column(), ".to", years.to(), parameters);
            }
            case Filter.Truth truth -> parameters.add(parameter(truth.column().name(), Boolean.toString(truth.value())));
            case Filter.Empty empty -> parameters.add(parameter(empty.column().name() + ".empty", Boolean.toString(empty.empty())));
            case Filter.ValidOn on -> parameters.add(parameter("valid_on", on.day().toString()));
        }
    }

    private static void addEnd(RecordColumn column, String end, @org.jspecify.annotations.Nullable Object value, List<String> parameters) {
        if (value != null) {
            parameters.add(parameter(column.name() + end, value instanceof java.math.BigDecimal number ? number.toPlainString() : value.toString()));
        }
    }

    private static String parameter(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
