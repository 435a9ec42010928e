package org.zhixing.indicators.catalogue;

import org.zhixing.indicators.Aggregate;
import org.zhixing.indicators.Measure;
import org.zhixing.indicators.fact.Column;
import org.zhixing.indicators.fact.ColumnType;
import org.zhixing.indicators.value.Unit;

import java.util.List;

/// Whether the columns that a measure names exist and can be aggregated so.
final class Columns {

    private Columns() {}

    static List<Problem> exists(Measure measure, Column column) {
        return measure.fact().columns().contains(column) ? List.of() : List.of(unknown(measure, column.view() + "." + column.name()));
    }

    static List<Problem> exists(Measure measure, String name) {
        return measure.fact().column(name).isPresent() ? List.of() : List.of(unknown(measure, measure.fact().view() + "." + name));
    }

    static List<Problem> aggregated(Measure measure, Column column) {
        boolean date = column.type() == ColumnType.DATE;
        boolean fits = switch (measure.aggregate()) {
            case Aggregate.Count c -> true;
            case Aggregate.CountDistinct c -> true;
            case Aggregate.Sum s -> column.type().number();
            case Aggregate.Mean m -> column.type().number();
            case Aggregate.Minimum m -> column.type().number() || date;
            case Aggregate.Maximum m -> column.type().number() || date;
            case Aggregate.Range r -> column.type().number();
            case Aggregate.Quantile q -> column.type().number();
            case Aggregate.Months m -> date;
        };
        boolean month = measure.unit().equals(Unit.MONTH) || measure.unit().equals(Unit.YEAR);
        if (!fits) {
            return List.of(new Problem(measure.key(), "列“" + column.name() + "”不能这样汇总", "the column " + column.name() + " cannot be aggregated so"));
        }
        if (date && !month && !(measure.aggregate() instanceof Aggregate.CountDistinct)) {
            return List.of(new Problem(measure.key(), "日期的单位应为月或年", "the unit of a date is the month or the year"));
        }
        return exists(measure, column);
    }

    private static Problem unknown(Measure measure, String column) {
        return new Problem(measure.key(), "没有列“" + column + "”", "there is no column " + column);
    }
}
