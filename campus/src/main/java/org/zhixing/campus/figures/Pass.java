package org.zhixing.campus.figures;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.SelectFieldOrAsterisk;
import org.jooq.impl.DSL;
import org.zhixing.indicators.Measure;
import org.zhixing.indicators.fact.Dimension;
import org.zhixing.indicators.fact.Fact;
import org.zhixing.indicators.fact.Slice;
import org.zhixing.indicators.time.Period;
import org.zhixing.indicators.time.ReportYear;
import org.zhixing.indicators.value.Amount;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// All measures of one fact view in some years, in every slice, by one statement: a pass over the view.
final class Pass {

    private record Asked(String measure, ReportYear year) {}

    /// What a measure has in one slice.
    private record Cell(Amount amount, long counted, List<Long> leftOut) {}

    private static final Comparator<Slice> BY_VALUES = Comparator.comparing(slice -> slice.values().values().toString());

    private final Map<Asked, Map<Slice, Cell>> cells = new HashMap<>();
    private final Map<Asked, Map<Set<String>, Set<Slice>>> counting = new HashMap<>();

    private Pass() {}

    /// @param reasons whether to count the records left out by each condition, too, which costs about as much again
    static Pass over(DSLContext sql, Fact fact, List<ReportYear> years, List<Measure> measures, boolean reasons) {
        Pass pass = new Pass();
        Statement statement = new Statement(fact, years, measures, reasons);
        try (var rows = statement.select(sql).fetchLazy()) {
            for (Record row : rows) {
                pass.add(statement, row);
            }
        }
        return pass;
    }

    /// The statement by which [#over] reads.
    static Select<?> statement(DSLContext sql, Fact fact, List<ReportYear> years, List<Measure> measures, boolean reasons) {
        return new Statement(fact, years, measures, reasons).select(sql);
    }

    /// The amount of the records counted; none where none is.
    Optional<Amount> amount(Measure measure, ReportYear year, Slice slice) {
        return cell(measure, year, slice).filter(cell -> cell.counted > 0).map(Cell::amount);
    }

    long counted(Measure measure, ReportYear year, Slice slice) {
        return cell(measure, year, slice).map(Cell::counted).orElse(0L);
    }

    /// How many records of the slice each condition leaves out; empty where the slice has no records.
    List<Long> leftOut(Measure measure, ReportYear year, Slice slice) {
        return cell(measure, year, slice).map(Cell::leftOut).orElse(List.of());
    }

    /// Where the measure counts a record, in the order of the slices' values.
    Set<Slice> slices(Measure measure, ReportYear year, Set<String> dimensions) {
        return counting.getOrDefault(new Asked(measure.key(), year), Map.of()).getOrDefault(dimensions, Set.of());
    }

    private Optional<Cell> cell(Measure measure, ReportYear year, Slice slice) {
        return Optional.ofNullable(cells.getOrDefault(new Asked(measure.key(), year), Map.of()).get(slice));
    }

    private void add(Statement statement, Record row) {
        Slice slice = statement.slice(row);
        for (Aggregation aggregation : statement.aggregations) {
            if (slice.dimensions().isEmpty() || statement.slicings(aggregation.measure()).contains(slice.dimensions())) {
                Asked asked = new Asked(aggregation.measure().key(), aggregation.year());
                Cell cell = new Cell(aggregation.amount(row), aggregation.counted(row), aggregation.leftOut(row));
                cells.computeIfAbsent(asked, now -> new HashMap<>()).put(slice, cell);
                if (cell.counted > 0) {
                    counting.computeIfAbsent(asked, now -> new HashMap<>()).computeIfAbsent(slice.dimensions(), now -> new TreeSet<>(BY_VALUES)).add(slice);
                }
            }
        }
    }

    /// The select over grouping sets: one set for each combination of dimensions that some measure declares.
    private static final class Statement {

        private final Fact fact;
        private final Condition time;
        private final List<Aggregation> aggregations = new ArrayList<>();
        private final Map<String, Dimension> dimensions = new TreeMap<>();
        private final Map<String, Set<Set<String>>> slicings = new HashMap<>();
        private final Set<Set<String>> sets = new LinkedHashSet<>(Set.of(Set.of()));

        Statement(Fact fact, List<ReportYear> years, List<Measure> measures, boolean reasons) {
            this.fact = fact;
            Set<Period> periods = new LinkedHashSet<>();
            for (Measure measure : measures) {
                Set<Set<String>> own = new LinkedHashSet<>();
                for (List<Dimension> combination : measure.slices()) {
                    combination.forEach(dimension -> dimensions.putIfAbsent(dimension.name(), dimension));
                    own.add(Measure.names(combination));
                }
                slicings.put(measure.key(), own);
                sets.addAll(own);
                years.forEach(year -> periods.add(year.days(measure.basis())));
            }
            this.time = DSL.or(periods.stream().map(days -> Criteria.during(fact, days)).toList());
            int columns = 2 * dimensions.size();
            for (Measure measure : measures) {
                for (ReportYear year : years) {
                    Aggregation aggregation = new Aggregation(measure, year, columns, reasons);
                    aggregations.add(aggregation);
                    columns += aggregation.fields().size();
                }
            }
        }

        Set<Set<String>> slicings(Measure measure) {
            return slicings.getOrDefault(measure.key(), Set.of());
        }

        /// The first columns are a value and whether it is grouped by (0), for each dimension in turn.
        Slice slice(Record row) {
            Map<String, String> values = new TreeMap<>();
            int column = 0;
            for (String name : dimensions.keySet()) {
                if (Objects.equals(row.get(column + 1), 0)) {
                    values.put(name, Objects.toString(row.get(column), Slice.NONE));
                }
                column += 2;
            }
            return new Slice(values);
        }

        Select<?> select(DSLContext sql) {
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
