package org.zhixing.campus.figures;

import org.jooq.DSLContext;
import org.zhixing.indicators.Measure;
import org.zhixing.indicators.catalogue.Measured;
import org.zhixing.indicators.fact.Criterion;
import org.zhixing.indicators.fact.Fact;
import org.zhixing.indicators.fact.Slice;
import org.zhixing.indicators.time.Period;
import org.zhixing.indicators.time.ReportYear;
import org.zhixing.indicators.value.Amount;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/// Measures folded record by record over all rows of their view, in plain Java: the referee of what databases say.
final class InMemoryFold implements Measured {

    private record Asked(Measure measure, Set<String> dimensions, ReportYear year) {}

    private final Map<String, List<Map<String, Object>>> rows = new HashMap<>();
    private final Map<Asked, Map<Slice, List<Map<String, Object>>>> groups = new HashMap<>();

    InMemoryFold(DSLContext sql, Collection<Fact> facts) {
        facts.forEach(fact -> rows.put(fact.view(), sql.fetch("select * from " + fact.view()).intoMaps()));
        rows.values().stream().flatMap(List::stream).forEach(row -> row.replaceAll((column, value) -> plain(value)));
    }

    /// All rows of the view; numbers are BigDecimal, dates LocalDate.
    List<Map<String, Object>> rows(Fact fact) {
        return rows.get(fact.view());
    }

    @Override
    public Amount value(Measure measure, Slice slice, ReportYear year) {
        List<Map<String, Object>> counted = counted(measure, slice, year);
        boolean filled = rows.entrySet().stream().anyMatch(view -> view.getKey().startsWith(measure.fact().area() + ".") && !view.getValue().isEmpty());
        return counted.isEmpty() && !filled ? Amount.Missing.NOT_COLLECTED : FoldedAmount.of(measure.aggregate(), counted);
    }

    @Override
    public Set<Slice> slices(Measure measure, Set<String> dimensions, ReportYear year) {
        return dimensions.isEmpty() ? Set.of(Slice.WHOLE) : grouped(measure, dimensions, year).keySet();
    }

    /// The records that the measure counts in the slice.
    List<Map<String, Object>> counted(Measure measure, Slice slice, ReportYear year) {
        return grouped(measure, slice.dimensions(), year).getOrDefault(slice, List.of());
    }

    private Map<Slice, List<Map<String, Object>>> grouped(Measure measure, Set<String> dimensions, ReportYear year) {
        return groups.computeIfAbsent(new Asked(measure, dimensions, year), asked -> rows.get(measure.fact().view()).stream()
            .filter(row -> during(measure.fact(), year.days(measure.basis()), row))
            .filter(row -> measure.conditions().stream().allMatch(condition -> fulfils(condition.criterion(), row)))
            .filter(row -> measure.aggregate().column().stream().allMatch(column -> row.get(column.name()) != null))
            .collect(Collectors.groupingBy(row -> slice(measure, dimensions, row))));
    }

    private static boolean during(Fact fact, Period days, Map<String, Object> row) {
        return switch (fact.time()) {
            case SPAN -> !((LocalDate) row.get("valid_from")).isAfter(days.first()) && (row.get("valid_to") == null || ((LocalDate) row.get("valid_to")).isAfter(days.first()));
            case EVENT -> row.get("happened_on") != null && days.contains((LocalDate) row.get("happened_on"));
            case TIMELESS -> true;
        };
    }

    private static boolean fulfils(Criterion criterion, Map<String, Object> row) {
        Object value = row.get(criterion.column().name());
        return switch (criterion.operator()) {
            case IS -> value != null && compare(value, criterion.values().getFirst()) == 0;
            case IS_NOT -> value == null || compare(value, criterion.values().getFirst()) != 0;
            case IN -> value != null && criterion.values().stream().anyMatch(other -> compare(value, other) == 0);
            case AT_LEAST -> value != null && compare(value, criterion.values().getFirst()) >= 0;
            case AT_MOST -> value != null && compare(value, criterion.values().getFirst()) <= 0;
            case PRESENT -> value != null;
            case ABSENT -> value == null;
            case IS_TRUE -> value != null && (Boolean) value;
            case IS_FALSE -> value != null && !(Boolean) value;
        };
    }

    private static int compare(Object value, String other) {
        return switch (value) {
            case BigDecimal number -> number.compareTo(new BigDecimal(other));
            case LocalDate date -> date.compareTo(LocalDate.parse(other));
            case UUID id -> id.equals(UUID.fromString(other)) ? 0 : 1;
            default -> value.toString().compareTo(other);
        };
    }

    private static Slice slice(Measure measure, Set<String> dimensions, Map<String, Object> row) {
        Map<String, String> values = new TreeMap<>();
        for (String name : dimensions) {
            Object value = row.get(measure.dimension(name).orElseThrow().column());
            values.put(name, value == null ? Slice.NONE : value instanceof BigDecimal number ? number.toPlainString() : value.toString());
        }
        return new Slice(values);
    }

    private static Object plain(Object value) {
        return switch (value) {
            case java.sql.Date date -> date.toLocalDate();
            case Integer number -> BigDecimal.valueOf(number);
            case Long number -> BigDecimal.valueOf(number);
            case Short number -> BigDecimal.valueOf(number);
            case null -> null;
            default -> value;
        };
    }
}
