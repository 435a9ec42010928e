package org.zhixing.indicators.catalogue.json;

import org.zhixing.indicators.Aggregate;
import org.zhixing.indicators.Measure;
import org.zhixing.indicators.catalogue.Catalogue;
import org.zhixing.indicators.fact.Condition;
import org.zhixing.indicators.fact.Criterion;
import org.zhixing.indicators.fact.Dimension;
import org.zhixing.indicators.time.Basis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a measure counts, of which records, when and by what.
final class MeasureWriter {

    private MeasureWriter() {}

    static void write(Measure measure, Catalogue catalogue, Map<String, Object> written) {
        written.put("view", measure.fact().view());
        written.put("aggregate", kind(measure.aggregate()));
        measure.aggregate().column().ifPresent(column -> written.put("column", column.name()));
        if (measure.aggregate() instanceof Aggregate.Quantile quantile) {
            written.put("fraction", quantile.fraction());
        }
        basis(measure.basis(), written);
        if (!measure.conditions().isEmpty()) {
            written.put("where", measure.conditions().stream().map(MeasureWriter::condition).toList());
        }
        if (!measure.slices().isEmpty()) {
            written.put("by", measure.slices().stream().map(combination -> slicing(combination, catalogue)).toList());
        }
    }

    static void basis(Basis basis, Map<String, Object> written) {
        switch (basis) {
            case Basis.At at -> written.put("at", at.date().code());
            case Basis.Within within -> written.put("within", within.period().code());
        }
        if (basis.yearsBefore() != 0) {
            written.put("years_before", basis.yearsBefore());
        }
    }

    private static String kind(Aggregate aggregate) {
        return switch (aggregate) {
            case Aggregate.Count count -> "count";
            case Aggregate.CountDistinct count -> "count_distinct";
            case Aggregate.Sum sum -> "sum";
            case Aggregate.Mean mean -> "mean";
            case Aggregate.Minimum minimum -> "minimum";
            case Aggregate.Maximum maximum -> "maximum";
            case Aggregate.Range range -> "range";
            case Aggregate.Quantile quantile -> "quantile";
            case Aggregate.Months months -> "months";
        };
    }

    private static Map<String, Object> condition(Condition condition) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("column", condition.criterion().column().name());
        written.put(condition.criterion().operator().code(), values(condition.criterion()));
        written.put("reason", VocabularyWriter.label(condition.reason()));
        return written;
    }

    private static Object values(Criterion criterion) {
        return switch (criterion.operator()) {
            case IS, IS_NOT, AT_LEAST, AT_MOST -> criterion.values().getFirst();
            case IN -> criterion.values();
            case PRESENT, ABSENT, IS_TRUE, IS_FALSE -> true;
        };
    }

    private static Object slicing(List<Dimension> combination, Catalogue catalogue) {
        List<Object> written = combination.stream().map(dimension -> dimension(dimension, catalogue)).toList();
        return written.size() == 1 ? written.getFirst() : written;
    }

    /// Its name, and its column where that is not the one on which the catalogue has it.
    private static Object dimension(Dimension dimension, Catalogue catalogue) {
        if (catalogue.dimension(dimension.name()).orElseThrow().column().equals(dimension.column())) {
            return dimension.name();
        }
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("dimension", dimension.name());
        written.put("column", dimension.column());
        return written;
    }
}
