package org.zhixing.indicators.catalogue.json;

import org.zhixing.indicators.Aggregate;
import org.zhixing.indicators.Description;
import org.zhixing.indicators.Measure;
import org.zhixing.indicators.fact.Column;
import org.zhixing.indicators.fact.Condition;
import org.zhixing.indicators.fact.Dimension;
import org.zhixing.indicators.fact.Fact;
import org.zhixing.indicators.time.Basis;
import org.zhixing.indicators.time.NamedDate;
import org.zhixing.indicators.time.NamedPeriod;

import java.util.Arrays;
import java.util.List;

/// Reads what a measure counts, of which records, when and by what.
final class MeasureReader {

    private static final List<String> AGGREGATES = List.of("count", "count_distinct", "sum", "mean", "minimum", "maximum", "range", "quantile", "months");

    private final Vocabulary vocabulary;

    MeasureReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Measure read(Written json, Description about) {
        json.allowOnly(IndicatorReader.with("view", "aggregate", "column", "fraction", "at", "within", "years_before", "where", "by"));
        Fact fact = vocabulary.fact(json.get("view"));
        Aggregate aggregate = json.or(new Aggregate.Count(), () -> aggregate(json, fact));
        Basis basis = json.or(anyBasis(fact), () -> basis(json));
        List<Condition> conditions = json.each("where", condition -> ConditionReader.read(condition, fact));
        List<List<Dimension>> slices = json.each("by", by -> slicing(by, fact));
        return new Measure(about, fact, basis, aggregate, conditions, slices);
    }

    private static Aggregate aggregate(Written json, Fact fact) {
        Written kind = json.get("aggregate");
        if (kind.text().equals("count")) {
            if (json.has("column")) {
                throw json.get("column").wrong("count 计记录数，不用列；不重复计数用 count_distinct", "count counts records and takes no column; count_distinct counts different values");
            }
            return new Aggregate.Count();
        }
        if (!AGGREGATES.contains(kind.text())) {
            throw unknown(kind);
        }
        if (json.has("fraction") != kind.text().equals("quantile")) {
            throw kind.wrong("“fraction”用于且只用于 quantile", "“fraction” belongs to quantile, and only to it");
        }
        Column column = Vocabulary.column(json.get("column"), fact);
        return switch (kind.text()) {
            case "count_distinct" -> new Aggregate.CountDistinct(column);
            case "sum" -> new Aggregate.Sum(column);
            case "mean" -> new Aggregate.Mean(column);
            case "minimum" -> new Aggregate.Minimum(column);
            case "maximum" -> new Aggregate.Maximum(column);
            case "range" -> new Aggregate.Range(column);
            case "quantile" -> new Aggregate.Quantile(column, json.get("fraction").number());
            case "months" -> new Aggregate.Months(column);
            default -> throw unknown(kind);
        };
    }

    private static Unreadable unknown(Written kind) {
        return kind.unknown("汇总方式", "aggregate", AGGREGATES);
    }

    /// `"at": "census"` or `"within": "school_year"`, with `years_before` where it is not the report's own year.
    static Basis basis(Written json) {
        int yearsBefore = json.whole("years_before", 0, 0);
        if (json.has("at") == json.has("within")) {
            throw json.wrong("“at”（某一天）与“within”（某一时期）要有且只有一个", "exactly one of “at” (a day) and “within” (a period) is needed");
        }
        if (json.has("at")) {
            Written at = json.get("at");
            return Arrays.stream(NamedDate.values()).filter(date -> date.code().equals(at.text())).findFirst()
                .orElseThrow(() -> at.unknown("统计日", "date", Arrays.stream(NamedDate.values()).map(NamedDate::code).toList())).yearsBefore(yearsBefore);
        }
        Written within = json.get("within");
        return Arrays.stream(NamedPeriod.values()).filter(period -> period.code().equals(within.text())).findFirst()
            .orElseThrow(() -> within.unknown("时期", "period", Arrays.stream(NamedPeriod.values()).map(NamedPeriod::code).toList())).yearsBefore(yearsBefore);
    }

    /// A dimension, or several together.
    private List<Dimension> slicing(Written by, Fact fact) {
        return by.node().isArray() ? by.items().stream().map(each -> vocabulary.dimension(each, fact)).toList() : List.of(vocabulary.dimension(by, fact));
    }

    /// Stands in for a basis that cannot be read, so that nothing else is found wrong for that.
    private static Basis anyBasis(Fact fact) {
        return switch (fact.time()) {
            case SPAN -> NamedDate.CENSUS.yearsBefore(0);
            case EVENT, TIMELESS -> NamedPeriod.SCHOOL_YEAR.yearsBefore(0);
        };
    }
}
