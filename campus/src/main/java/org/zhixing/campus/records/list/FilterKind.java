package org.zhixing.campus.records.list;

import org.zhixing.campus.records.Mask;
import org.zhixing.campus.records.RecordColumn;

import java.math.BigDecimal;
import java.time.LocalDate;

/// How a column can be filtered, as its declaration says. What a mask hides can only be asked for by those who know it already, and the asking is remembered.
public enum FilterKind {
    TEXT, CODES, REFERENCE, NUMBER, DAY, TRUTH,
    /// A sensitive text: the whole of it.
    EXACT,
    /// A day of which only the year is shown: years.
    YEAR,
    /// Nothing of the column is shown, and nothing can be asked.
    NONE;

    public static FilterKind of(RecordColumn column) {
        Class<?> type = column.field().getType();
        if (column.mask() != null) {
            return column.mask() == Mask.WHOLE ? NONE : column.mask() == Mask.YEAR && type == LocalDate.class ? YEAR : EXACT;
        }
        if (column.refersTo() != null) {
            return REFERENCE;
        }
        if (column.codes() != null) {
            return CODES;
        }
        if (type == LocalDate.class) {
            return DAY;
        }
        if (type == Boolean.class) {
            return TRUTH;
        }
        return type == Integer.class || type == BigDecimal.class ? NUMBER : TEXT;
    }
}
