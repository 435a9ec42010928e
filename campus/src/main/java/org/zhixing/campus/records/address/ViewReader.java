package org.zhixing.campus.records.address;

import org.jspecify.annotations.Nullable;
import org.zhixing.campus.records.RecordColumn;
import org.zhixing.campus.records.RecordType;
import org.zhixing.campus.records.list.Filter;
import org.zhixing.campus.records.list.RecordView;
import org.zhixing.campus.records.list.Sort;
import org.zhixing.indicators.Label;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Reads a view from the parameters of an address:
///
/// | parameter | means |
/// |---|---|
/// | `name=…`, `name.how=begins` or `is` | a text contains, begins with or is this; of a reference, its natural key |
/// | `grade=1&grade=2` | one of these codes |
/// | `mark.from=60`, `mark.to=100` | numbers or days, ends included |
/// | `passed=true`, `ended.empty=true` | yes or no; without a value |
/// | `student.id=…` | refers to this record |
/// | `valid_on=2019-09-30` | its span has this day |
/// | `sort=-mark`, `columns=exam,mark`, `size=100` | order, columns, records at a time |
public final class ViewReader {

    static final Set<String> RESERVED = Set.of("sort", "columns", "size", "valid_on", "after", "before");

    private final RecordType type;
    private final Parameters parameters;
    private final List<Wrong> wrong = new ArrayList<>();
    private final Set<String> understood = new LinkedHashSet<>(RESERVED);

    private ViewReader(RecordType type, Parameters parameters, Set<String> others) {
        this.type = type;
        this.parameters = parameters;
        understood.addAll(others);
    }

    /// @param others names of parameters that someone else reads
    public static Asked read(RecordType type, Parameters parameters, Set<String> others) {
        ViewReader reader = new ViewReader(type, parameters, others);
        RecordView view = new RecordView(type, reader.filters(), reader.sort(), reader.columns(), reader.size());
        reader.complainOfUnknown();
        return new Asked(view, List.copyOf(reader.wrong));
    }

    private List<Filter> filters() {
        FilterReader reader = new FilterReader(parameters, understood, wrong);
        List<Filter> filters = new ArrayList<>();
        type.columns().forEach(column -> filters.addAll(reader.of(column)));
        String day = parameters.first("valid_on");
        if (day != null) {
            validOn(day, filters);
        }
        return filters;
    }

    private void validOn(String day, List<Filter> filters) {
        if (!RecordView.spanned(type)) {
            complain("valid_on", day, type.label().zh() + "没有起止日期，不能按有效日期筛选", type.label().en() + " has no span to be valid in");
            return;
        }
        try {
            filters.add(new Filter.ValidOn(LocalDate.parse(day)));
        } catch (DateTimeParseException noDay) {
            complain("valid_on", day, "不是日期，应写成 2019-09-30", "is no date; write 2019-09-30");
        }
    }

    private Sort sort() {
        String text = parameters.first("sort");
        if (text == null) {
            return Sort.BY_KEY;
        }
        boolean descending = text.startsWith("-");
        String name = descending ? text.substring(1) : text;
        if (name.equals("key")) {
            return new Sort(null, descending);
        }
        RecordColumn column = named(name);
        if (column == null || column.mask() != null) {
            complain("sort", text, column == null ? "没有这一列：" + name : "敏感列不能用来排序：" + column.label().zh(),
                column == null ? "there is no column " + name : column.label().en() + " is sensitive and cannot be sorted by");
            return Sort.BY_KEY;
        }
        return new Sort(column, descending);
    }

    private List<RecordColumn> columns() {
        List<String> names = parameters.all("columns").stream().flatMap(value -> Arrays.stream(value.split(","))).map(String::strip).filter(name -> !name.isEmpty()).toList();
        Set<RecordColumn> chosen = new LinkedHashSet<>();
        for (String name : names) {
            RecordColumn column = named(name);
            if (column == null) {
                complain("columns", name, "没有这一列：" + name, "there is no column " + name);
            } else {
                chosen.add(column);
            }
        }
        return chosen.isEmpty() ? type.columns() : List.copyOf(chosen);
    }

    private int size() {
        String text = parameters.first("size");
        if (text == null) {
            return RecordView.USUAL_SIZE;
        }
        if (text.matches("[1-9]\\d{0,2}") && Integer.parseInt(text) <= RecordView.SIZES.getLast()) {
            return Integer.parseInt(text);
        }
        complain("size", text, "每页条数应在1至" + RecordView.SIZES.getLast() + "之间", "should be between 1 and " + RecordView.SIZES.getLast());
        return RecordView.USUAL_SIZE;
    }

    private void complainOfUnknown() {
        parameters.values().forEach((name, values) -> {
            if (!understood.contains(name)) {
                complain(name, values.getFirst(), type.label().zh() + "不能按“" + name + "”筛选", type.label().en() + " cannot be filtered by “" + name + "”");
            }
        });
    }

    private @Nullable RecordColumn named(String name) {
        return type.columns().stream().filter(column -> column.name().equals(name)).findFirst().orElse(null);
    }

    private void complain(String parameter, String value, String zh, String en) {
        wrong.add(new Wrong(parameter, value, new Label(zh, en)));
    }
}
