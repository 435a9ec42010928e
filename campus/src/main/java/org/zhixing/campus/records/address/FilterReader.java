package org.zhixing.campus.records.address;

import org.jspecify.annotations.Nullable;
import org.zhixing.campus.records.RecordColumn;
import org.zhixing.campus.records.list.Filter;
import org.zhixing.campus.records.list.FilterKind;
import org.zhixing.indicators.Label;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Reads the filters of one column from the parameters that its [FilterKind] has.
final class FilterReader {

    private static final int LONGEST = 200;
    private static final Map<String, Filter.How> HOW = Map.of("contains", Filter.How.CONTAINS, "begins", Filter.How.BEGINS, "is", Filter.How.IS);

    private final Parameters parameters;
    private final Set<String> understood;
    private final List<Wrong> wrong;

    FilterReader(Parameters parameters, Set<String> understood, List<Wrong> wrong) {
        this.parameters = parameters;
        this.understood = understood;
        this.wrong = wrong;
    }

    List<Filter> of(RecordColumn column) {
        List<Filter> filters = new ArrayList<>();
        switch (FilterKind.of(column)) {
            case TEXT, REFERENCE -> text(column, how(column), false, filters);
            case EXACT -> text(column, Filter.How.IS, true, filters);
            case CODES -> codes(column, filters);
            case NUMBER, DAY -> between(column, filters);
            case YEAR -> years(column, filters);
            case TRUTH -> truth(column.name(), column, filters);
            case NONE -> { }
        }
        if (column.refersTo() != null) {
            referring(column, filters);
        }
        if (!column.required() && column.mask() == null) {
            truth(column.name() + ".empty", column, filters);
        }
        return filters;
    }

    private Filter.How how(RecordColumn column) {
        String text = first(column.name() + ".how");
        Filter.How how = text == null ? Filter.How.CONTAINS : HOW.get(text);
        if (how == null) {
            complain(column.name() + ".how", text, "应为 contains、begins 或 is", "should be contains, begins or is");
            return Filter.How.CONTAINS;
        }
        return how;
    }

    private void text(RecordColumn column, Filter.How how, boolean sensitive, List<Filter> filters) {
        String text = first(column.name());
        if (text == null) {
            return;
        }
        if (text.length() > LONGEST || text.indexOf('\0') >= 0) {
            complain(column.name(), text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text.replace('\0', '?'), "太长，或含有不可见字符", "is too long, or has an invisible character");
        } else {
            filters.add(new Filter.Text(column, how, text, sensitive));
        }
    }

    private void codes(RecordColumn column, List<Filter> filters) {
        understood.add(column.name());
        List<String> codes = new ArrayList<>();
        for (String text : parameters.all(column.name())) {
            java.util.Objects.requireNonNull(column.codes()).meant(text).ifPresentOrElse(codes::add,
                () -> complain(column.name(), text, "“" + column.label().zh() + "”没有这个代码", "is no code of “" + column.label().en() + "”"));
        }
        if (!codes.isEmpty()) {
            filters.add(new Filter.AnyOf(column, codes));
        }
    }

    private void between(RecordColumn column, List<Filter> filters) {
        Object from = end(column, column.name() + ".from");
        Object to = end(column, column.name() + ".to");
        if (from != null || to != null) {
            filters.add(new Filter.Between(column, from, to));
        }
    }

    private @Nullable Object end(RecordColumn column, String name) {
        String text = first(name);
        if (text == null) {
            return null;
        }
        return FilterKind.of(column) == FilterKind.DAY ? day(name, text) : number(column, name, text);
    }

    private @Nullable LocalDate day(String name, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            complain(name, text, "不是日期，应写成 2019-09-30", "is no date; write 2019-09-30");
            return null;
        }
    }

    private @Nullable Object number(RecordColumn column, String name, String text) {
        if (!text.matches("-?\\d{1,15}(\\.\\d{1,9})?")) {
            complain(name, text, "不是数字", "is no number");
            return null;
        }
        BigDecimal number = new BigDecimal(text);
        if (column.field().getType() != Integer.class) {
            return number;
        }
        try {
            return number.intValueExact();
        } catch (ArithmeticException tooLarge) {
            complain(name, text, "应为整数", "should be a whole number");
            return null;
        }
    }

    private void years(RecordColumn column, List<Filter> filters) {
        Integer from = year(column.name() + ".from");
        Integer to = year(column.name() + ".to");
        if (from != null || to != null) {
            filters.add(new Filter.Years(column, from, to));
        }
    }

    private @Nullable Integer year(String name) {
        String text = first(name);
        if (text == null) {
            return null;
        }
        if (!text.matches("[12]\\d{3}")) {
            complain(name, text, "应为四位年份，此列只能按年份筛选", "should be a year of four digits; this column is filtered by year only");
            return null;
        }
        return Integer.valueOf(text);
    }

    private void truth(String name, RecordColumn column, List<Filter> filters) {
        String text = first(name);
        if (text == null) {
            return;
        }
        if (!text.equals("true") && !text.equals("false")) {
            complain(name, text, "应为 true 或 false", "should be true or false");
        } else {
            filters.add(name.equals(column.name()) ? new Filter.Truth(column, text.equals("true")) : new Filter.Empty(column, text.equals("true")));
        }
    }

    private void referring(RecordColumn column, List<Filter> filters) {
        String text = first(column.name() + ".id");
        if (text == null) {
            return;
        }
        if (!text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            complain(column.name() + ".id", text, "不是记录编号", "is no id of a record");
        } else {
            filters.add(new Filter.Referring(column, UUID.fromString(text)));
        }
    }

    private @Nullable String first(String name) {
        understood.add(name);
        return parameters.first(name);
    }

    private void complain(String parameter, @Nullable String value, String zh, String en) {
        wrong.add(new Wrong(parameter, value == null ? "" : value, new Label(zh, en)));
    }
}
