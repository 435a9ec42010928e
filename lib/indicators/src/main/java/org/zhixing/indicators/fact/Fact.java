package org.zhixing.indicators.fact;

import org.zhixing.indicators.Misdeclared;

import java.util.List;
import java.util.Optional;

/// A fact view: one row per record that can be counted. Besides its own columns it has `record_id`, `record_type`,
/// `record_label` (without personal data) and the columns of its time shape.
/// @param view  name with schema, such as `students.fact_enrolment`; the schema is the area that fills it in
/// @param grain what one row stands for
public record Fact(String view, String grain, TimeShape time, List<Column> columns) {

    public Fact {
        columns = List.copyOf(columns);
        if (!view.matches("[a-z_]+\\.[a-z_0-9]+")) {
            throw new Misdeclared("事实视图要写成“模式.视图”：" + view, "A fact view is named with its schema, as schema.view: " + view);
        }
        for (Column column : columns) {
            if (!column.view().equals(view)) {
                throw new Misdeclared("列“" + column.name() + "”不属于视图 " + view, "The column " + column.name() + " does not belong to the view " + view);
            }
        }
    }

    /// The area that fills the view in: its schema.
    public String area() {
        return view.substring(0, view.indexOf('.'));
    }

    public Optional<Column> column(String name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }
}
