package org.zhixing.campus.records;

import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.zhixing.indicators.Label;
import org.zhixing.indicators.value.Unit;

import java.util.List;

/// One column of a record type, as people see it.
/// @param refersTo the name of the type whose records the column refers to, by their natural key; null where it refers to none
/// @param codes    the values it may have, each with its meaning; null where it is free
/// @param unit     of a number, else [Unit#NONE]
/// @param mask     how a sensitive value is shown to those who need not know it; null where nothing is sensitive
/// @param example  a value as people would write it
/// @param also     other headings under which people keep it
public record RecordColumn(TableField<?, ?> field, Label label, @Nullable String refersTo, @Nullable Codes codes, Unit unit, @Nullable Mask mask, String example, List<String> also) {

    public RecordColumn {
        also = List.copyOf(also);
    }

    public String name() {
        return field.getName();
    }

    /// Whether every record must have a value here.
    public boolean required() {
        return !field.getDataType().nullable() && !field.getDataType().defaulted();
    }

    /// Whether a heading in a sheet means this column: its name, or its label in either language, with or without the unit.
    boolean called(String heading) {
        String whole = heading.strip();
        return names(whole) || names(whole.replaceAll("\\s*[（(][^（(]*[）)]$", ""));
    }

    private boolean names(String heading) {
        return heading.equals(name()) || heading.equals(label.zh()) || heading.equalsIgnoreCase(label.en());
    }
}
