package org.zhixing.campus.shared;

import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableField;
import org.zhixing.indicators.fact.Column;
import org.zhixing.indicators.fact.ColumnType;
import org.zhixing.indicators.fact.Fact;
import org.zhixing.indicators.fact.TimeShape;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/// Reads jOOQ's generated fact views as what measures see, so that renaming a column breaks the build.
public final class Facts {

    /// The columns that every fact view has for lineage and time; measures see the others.
    private static final Set<String> COMMON = Set.of("record_id", "record_type", "record_label", "valid_from", "valid_to", "happened_on");

    private Facts() {}

    /// The fact view with its grain (its comment), time shape and own columns; an event's day is a column too.
    public static Fact of(Table<?> view) {
        TimeShape time = view.field("valid_from") != null ? TimeShape.SPAN
            : view.field("happened_on") != null ? TimeShape.EVENT : TimeShape.TIMELESS;
        List<Column> columns = Arrays.stream(view.fields())
            .filter(field -> !COMMON.contains(field.getName()) || field.getName().equals("happened_on"))
            .map(field -> column(view, field)).toList();
        return new Fact(name(view), grain(view), time, columns);
    }

    /// A column of a generated fact view.
    public static Column column(TableField<?, ?> field) {
        return column(Objects.requireNonNull(field.getTable()), field);
    }

    private static Column column(Table<?> view, Field<?> field) {
        return new Column(name(view), field.getName(), type(field.getType()));
    }

    private static String name(Table<?> view) {
        return Objects.requireNonNull(view.getSchema()).getName() + "." + view.getName();
    }

    private static String grain(Table<?> view) {
        String comment = view.getComment();
        return comment.startsWith("Grain: ") ? comment.substring("Grain: ".length()) : comment;
    }

    private static ColumnType type(Class<?> java) {
        if (java == String.class) {
            return ColumnType.TEXT;
        }
        if (java == Integer.class || java == Long.class || java == Short.class) {
            return ColumnType.INTEGER;
        }
        if (java == BigDecimal.class) {
            return ColumnType.DECIMAL;
        }
        if (java == LocalDate.class) {
            return ColumnType.DATE;
        }
        if (java == Boolean.class) {
            return ColumnType.BOOLEAN;
        }
        if (java == UUID.class) {
            return ColumnType.UUID;
        }
        throw new IllegalArgumentException("Measures cannot read a column of type " + java.getName());
    }
}
