package org.zhixing.campus.records.list;

import org.jspecify.annotations.Nullable;
import org.zhixing.campus.records.RecordColumn;
import org.zhixing.campus.records.Sheet;
import org.zhixing.indicators.Language;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// One record of a list with the values of the view's columns. Values are as they are: whoever shows them asks for [#text], which masks.
/// @param values by the names of the columns
/// @param order  the values of the list's order, as a page beside this record needs them
public record ListedRecord(UUID id, Map<String, Value> values, List<@Nullable String> order) {

    /// @param raw as the database holds it, null where there is none; of a reference the other record's id
    /// @param key of a reference, the natural key of what it refers to
    public record Value(@Nullable Object raw, @Nullable String key) {

        String text() {
            return raw == null ? "" : key != null ? key : raw instanceof java.math.BigDecimal number ? number.toPlainString() : raw.toString();
        }
    }

    public Value value(RecordColumn column) {
        return Objects.requireNonNull(values.get(column.name()), "The view has no column " + column.name());
    }

    /// As people read it, masked where it is sensitive.
    public String text(RecordColumn column, Language language) {
        return Sheet.shown(column, value(column).text(), language);
    }

    /// As people read it who need to know.
    public String open(RecordColumn column, Language language) {
        return Sheet.open(column, value(column).text(), language);
    }
}
