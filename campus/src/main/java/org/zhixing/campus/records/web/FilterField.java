package org.zhixing.campus.records.web;

import org.zhixing.campus.records.RecordColumn;
import org.zhixing.campus.records.Sheet;
import org.zhixing.campus.records.address.Parameters;
import org.zhixing.campus.records.list.FilterKind;
import org.zhixing.indicators.Language;

import java.util.List;
import java.util.Objects;

/// The part of the filter form for one column, filled with what was written.
/// @param hint  what may be written, for those kinds where it is not plain
/// @param blank whether it can be asked if the column has a value
public record FilterField(FilterKind kind, String name, String label, String hint, List<Option> options, boolean blank, Parameters given) {

    public record Option(String value, String label, boolean chosen) {}

    static FilterField of(RecordColumn column, Parameters given, Language language) {
        boolean zh = language == Language.ZH;
        String hint = switch (FilterKind.of(column)) {
            case EXACT -> zh ? "填写完整内容；查询会留下记录" : "the whole value; the search is remembered";
            case YEAR -> zh ? "按年份" : "by year";
            default -> "";
        };
        List<Option> options = column.codes() == null ? List.of() : column.codes().values().entrySet().stream()
            .map(code -> new Option(code.getKey(), code.getValue().in(language), given.all(column.name()).contains(code.getKey()))).toList();
        return new FilterField(FilterKind.of(column), column.name(), Sheet.heading(column, language), hint, options, !column.required() && column.mask() == null, given);
    }

    public String value(String end) {
        return Objects.requireNonNullElse(given.first(name + end), "");
    }

    public boolean is(String end, String value) {
        return value(end).equals(value);
    }

    /// Of an input's type.
    public String inputType() {
        return kind == FilterKind.DAY ? "date" : "text";
    }

    public String inputMode() {
        return kind == FilterKind.NUMBER ? "decimal" : kind == FilterKind.YEAR ? "numeric" : "text";
    }

    public boolean ranged() {
        return kind == FilterKind.NUMBER || kind == FilterKind.DAY || kind == FilterKind.YEAR;
    }

    public boolean compared() {
        return kind == FilterKind.TEXT || kind == FilterKind.REFERENCE;
    }
}
