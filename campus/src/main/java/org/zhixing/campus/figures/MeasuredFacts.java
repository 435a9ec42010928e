package org.zhixing.campus.figures;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.zhixing.campus.database.Snapshot;
import org.zhixing.indicators.Measure;
import org.zhixing.indicators.catalogue.Catalogue;
import org.zhixing.indicators.catalogue.Measured;
import org.zhixing.indicators.fact.Fact;
import org.zhixing.indicators.fact.Slice;
import org.zhixing.indicators.time.ReportYear;
import org.zhixing.indicators.value.Amount;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Measures counted in PostgreSQL: the first figure asked of a view makes one pass for all measures of the scope on it, in all its years together.
final class MeasuredFacts implements Measured {

    /// @param scoped  whether it gives what the scope asks for, or all measures of the view in their slices
    /// @param years   read together
    /// @param reasons whether what is left out is counted
    private record Reading(String view, boolean scoped, List<ReportYear> years, boolean reasons) {}

    private final DSLContext sql;
    private final Scope scope;
    private final Map<String, List<Measure>> inScope;
    private final Map<String, List<Measure>> all;
    private final Map<String, Fact> facts;
    private final Map<Reading, Pass> passes = new ConcurrentHashMap<>();
    private final Map<String, Boolean> filled = new ConcurrentHashMap<>();

    MeasuredFacts(DSLContext sql, Catalogue catalogue, Scope scope) {
        this.sql = sql;
        this.scope = scope;
        this.inScope = scope.byView();
        this.all = catalogue.measures().stream().collect(Collectors.groupingBy(measure -> measure.fact().view()));
        this.facts = catalogue.facts().stream().collect(Collectors.toMap(Fact::view, Function.identity()));
    }

    /// Reads every view of the scope now, all as they are at one moment.
    void readAll(Snapshot snapshot) {
        List<Reading> readings = inScope.keySet().stream().map(view -> new Reading(view, true, scope.years(), false)).toList();
        List<Function<DSLContext, Pass>> queries = readings.stream().<Function<DSLContext, Pass>>map(reading -> connection -> pass(connection, reading)).toList();
        List<Pass> read = snapshot.all(queries);
        for (int i = 0; i < readings.size(); i++) {
            passes.put(readings.get(i), read.get(i));
        }
    }

    @Override
    public Amount value(Measure measure, Slice slice, ReportYear year) {
        return pass(measure, slice.dimensions(), year).amount(measure, year, slice)
            .orElseGet(() -> filled(measure.fact().area()) ? measure.aggregate().ofNothing() : Amount.Missing.NOT_COLLECTED);
    }

    @Override
    public Set<Slice> slices(Measure measure, Set<String> dimensions, ReportYear year) {
        return dimensions.isEmpty() ? Set.of(Slice.WHOLE) : pass(measure, dimensions, year).slices(measure, year, dimensions);
    }

    long counted(Measure measure, Slice slice, ReportYear year) {
        return pass(measure, slice.dimensions(), year).counted(measure, year, slice);
    }

    /// What the conditions leave out of the records of that time.
    List<LeftOut> leftOut(Measure measure, Slice slice, ReportYear year) {
        boolean scoped = scope.covers(measure, slice.dimensions(), year);
        List<Long> counts = read(new Reading(measure.fact().view(), scoped, List.of(year), true)).leftOut(measure, year, slice);
        List<LeftOut> leftOut = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            if (counts.get(i) > 0) {
                leftOut.add(new LeftOut(LineageQuery.reason(measure, i), counts.get(i)));
            }
        }
        return leftOut;
    }

    private Pass pass(Measure measure, Set<String> dimensions, ReportYear year) {
        boolean scoped = scope.covers(measure, dimensions, year);
        return read(new Reading(measure.fact().view(), scoped, scoped ? scope.years() : List.of(year), false));
    }

    private Pass read(Reading reading) {
        return passes.computeIfAbsent(reading, fresh -> pass(sql, fresh));
    }

    private Pass pass(DSLContext connection, Reading reading) {
        List<Measure> measures = (reading.scoped ? inScope : all).getOrDefault(reading.view, List.of());
        return Pass.over(connection, Objects.requireNonNull(facts.get(reading.view)), reading.years, measures, reading.reasons);
    }

    /// Whether the area has any record at all.
    private boolean filled(String area) {
        return filled.computeIfAbsent(area, name -> facts.values().stream().filter(fact -> fact.area().equals(name))
            .anyMatch(fact -> sql.fetchExists(DSL.selectOne().from(Criteria.view(fact)))));
    }
}
