package org.zhixing.campus.figures;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.SelectFieldOrAsterisk;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.zhixing.indicators.Measure;
import org.zhixing.indicators.fact.Dimension;
import org.zhixing.indicators.fact.Fact;
import org.zhixing.indicators.fact.Slice;
import org.zhixing.indicators.time.Period;
import org.zhixing.indicators.value.Amount;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/// All measures of one fact view over the same days, in every slice, by one statement: a pass over the view.
final class Pass {

    /// What a measure has in one slice.
    private record Cell(Amount amount, long counted, List<Long> leftOut) {}

    private final Map<String, Map<Slice, Cell>> cells = new HashMap<>();

    private Pass() {}

    /// @param reasons whether to count the records left out by each condition, too, which costs about as much again
    static Pass over(DSLContext sql, Fact fact, Period days, List<Measure> measures, boolean reasons) {
        Pass pass = new Pass();
        Statement statement = new Statement(sql, fact, days, measures, reasons);
        try (var rows = statement.select.fetchLazy()) {
            for (Record row : rows) {
                pass.add(statement, row);
            }
        }
        return pass;
    }

    @Nullable Amount amount(Measure measure, Slice slice) {
        Cell cell = of(measure).get(slice);
        return cell == null ? null : cell.amount;
    }

    long counted(Measure measure, Slice slice) {
        Cell cell = of(measure).get(slice);
        return cell == null ? 0 : cell.counted;
    }

    /// How many records of the slice each condition leaves out; empty where the slice has no records.
    List<Long> leftOut(Measure measure, Slice slice) {
        Cell cell = of(measure).get(slice);
        return cell == null ? List.of() : cell.leftOut;
    }

    /// Where the measure counts a record.
    Set<Slice> slices(Measure measure, Set<String> dimensions) {
        Set<Slice> found = new LinkedHashSet<>();
        of(measure).forEach((slice, cell) -> {
            if (cell.counted > 0 && slice.dimensions().equals(dimensions)) {
                found.add(slice);
            }
        });
        return found;
    }

    private Map<Slice, Cell> of(Measure measure) {
        return cells.getOrDefault(measure.key(), Map.of());
    }

    private void add(Statement statement, Record row) {
        Slice slice = statement.slice(row);
        for (Aggregation aggregation : statement.aggregations) {
            Measure measure = aggregation.measure();
            if (slice.dimensions().isEmpty() || statement.slicings(measure).contains(slice.dimensions())) {
                cells.computeIfAbsent(measure.key(), key -> new LinkedHashMap<>())
                    .put(slice, new Cell(aggregation.amount(row), aggregation.counted(row), aggregation.leftOut(row)));
            }
        }
    }

    /// The select over grouping sets: one set for each combination of dimensions that some measure declares.
    private static final class Statement {

        private final List<Aggregation> aggregations = new ArrayList<>();
        private final Map<String, Dimension> dimensions = new TreeMap<>();
        private final Map<String, Set<Set<String>>> slicings = new HashMap<>();
        private final Select<?> select;

        Statement(DSLContext sql, Fact fact, Period days, List<Measure> measures, boolean reasons) {
            Set<Set<String>> sets = new LinkedHashSet<>();
            sets.add(Set.of());
            for (Measure measure : measures) {
                aggregations.add(new Aggregation(measure, "m" + aggregations.size(), reasons));
                Set<Set<String>> own = new LinkedHashSet<>();
                for (List<Dimension> combination : measure.slices()) {
                    combination.forEach(dimension -> dimensions.putIfAbsent(dimension.name(), dimension));
                    own.add(Measure.names(combination));
                }
                slicings.put(measure.key(), own);
                sets.addAll(own);
            }
            this.select = select(sql, fact, Criteria.during(fact, days), sets);
        }

        Set<Set<String>> slicings(Measure measure) {
            return slicings.getOrDefault(measure.key(), Set.of());
        }

        Slice slice(Record row) {
            Map<String, String> values = new TreeMap<>();
            dimensions.forEach((name, dimension) -> {
                if (Objects.equals(row.get("grouping_" + name, Integer.class), 0)) {
                    values.put(name, Objects.requireNonNullElse(row.get("by_" + name, String.class), Slice.NONE));
                }
            });
            return new Slice(values);
        }

        private Select<?> select(DSLContext sql, Fact fact, Condition time, Set<Set<String>> sets) {
            List<SelectFieldOrAsterisk> fields = new ArrayList<>();
            dimensions.forEach((name, dimension) -> {
                fields.add(column(dimension).as("by_" + name));
                fields.add(DSL.grouping(column(dimension)).as("grouping_" + name));
            });
            aggregations.forEach(aggregation -> fields.addAll(aggregation.fields()));
            Field<?>[][] groups = sets.stream()
                .map(set -> set.stream().map(name -> column(Objects.requireNonNull(dimensions.get(name)))).toArray(Field<?>[]::new))
                .toArray(Field<?>[][]::new);
            var from = sql.select(fields).from(Criteria.view(fact)).where(time);
            return groups.length == 1 ? from : from.groupBy(DSL.groupingSets(groups));
        }

        private static Field<Object> column(Dimension dimension) {
            return DSL.field(DSL.name(dimension.column()));
        }
    }
}
