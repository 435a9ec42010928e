package org.zhixing.campus.records.api;

import org.zhixing.campus.records.RecordColumn;

import java.math.BigDecimal;
import java.time.LocalDate;

/// The kind of a column's values as JSON schema names it.
final class JsonType {

    private JsonType() {}

    static String of(RecordColumn column) {
        Class<?> type = column.field().getType();
        return type == Integer.class ? "integer" : type == BigDecimal.class ? "number" : type == Boolean.class ? "boolean" : "string";
    }

    static boolean isDay(RecordColumn column) {
        return column.field().getType() == LocalDate.class;
    }
}
