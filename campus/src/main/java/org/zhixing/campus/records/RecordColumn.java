package org.zhixing.campus.records;

import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.zhixing.indicators.Label;
import org.zhixing.indicators.Language;
import org.zhixing.indicators.value.Unit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/// One column of a record type, as people see it.
/// @param refersTo the name of the type whose records the column refers to, by their natural key; null where it refers to none
/// @param codes    the values it may have, each with its meaning; null where it is free
/// @param unit     of a number, else [Unit#NONE]
/// @param mask     how a sensitive value is shown to those who need not know it; null where nothing is sensitive
/// @param example  a value as people would write it
/// @param also     other headings under which people keep it
/// @param lead     of a code that begins with the code in another column; null where it does not
public record RecordColumn(TableField<?, ?> field, Label label, @Nullable String refersTo, @Nullable Codes codes, Unit unit, @Nullable Mask mask, String example, List<String> also, @Nullable Lead lead) {

    public RecordColumn {
        also = List.copyOf(also);
    }

    /// With what a code begins, so that a leading zero which a spreadsheet took off can be put back.
    /// @param of     the column whose code comes first
    /// @param digits that the whole code has at least
    public record Lead(TableField<?, ?> of, int digits) {}

    public String name() {
        return field.getName();
    }

    /// Whether every record must have a value here.
    public boolean required() {
        return !field.getDataType().nullable() && !field.getDataType().defaulted();
    }

    /// A stored value as people write it, so that reading gives it back: a code by its meaning, where no other has the same; numbers and days as they are.
    @Nullable Object asWritten(@Nullable Object value, Language language) {
        if (value == null) {
            return null;
        } else if (codes != null) {
            return codes.written(value.toString(), language);
        }
        return switch (value) {
            case Boolean truth -> truth ? language == Language.ZH ? "是" : "yes" : language == Language.ZH ? "否" : "no";
            case Integer number -> number;
            case BigDecimal number -> number;
            case LocalDate day -> day;
            default -> value.toString();
        };
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
