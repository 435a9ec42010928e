package org.zhixing.campus.figures;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.zhixing.indicators.Measure;
import org.zhixing.indicators.catalogue.Catalogue;
import org.zhixing.indicators.catalogue.Measured;
import org.zhixing.indicators.fact.Fact;
import org.zhixing.indicators.fact.Slice;
import org.zhixing.indicators.time.Basis;
import org.zhixing.indicators.time.Period;
import org.zhixing.indicators.time.ReportYear;
import org.zhixing.indicators.value.Amount;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Measures counted in PostgreSQL: the first figure asked of a view and time makes one pass for all measures on them.
final class MeasuredFacts implements Measured {

    /// A view read over some days; measures that look years back share the pass of the year they look at.
    /// @param reasons whether what is left out is counted
    private record Reading(String view, Basis basis, Period days, boolean reasons) {}

    private final DSLContext sql;
    private final Map<String, List<Measure>> byView;
    private final Map<String, Fact> facts;
    private final Map<Reading, Pass> passes = new ConcurrentHashMap<>();
    private final Map<String, Boolean> filled = new ConcurrentHashMap<>();

    MeasuredFacts(DSLContext sql, Catalogue catalogue) {
        this.sql = sql;
        this.byView = catalogue.measures().stream().collect(Collectors.groupingBy(measure -> measure.fact().view()));
        this.facts = catalogue.facts().stream().collect(Collectors.toMap(Fact::view, Function.identity()));
    }

    @Override
    public Amount value(Measure measure, Slice slice, ReportYear year) {
        Amount amount = pass(measure, year).amount(measure, slice);
        if (amount != null && counted(measure, slice, year) > 0) {
            return amount;
        }
        return filled(measure.fact().area()) ? measure.aggregate().ofNothing() : Amount.Missing.NOT_COLLECTED;
    }

    @Override
    public Set<Slice> slices(Measure measure, Set<String> dimensions, ReportYear year) {
        return dimensions.isEmpty() ? Set.of(Slice.WHOLE) : pass(measure, year).slices(measure, dimensions);
    }

    long counted(Measure measure, Slice slice, ReportYear year) {
        return pass(measure, year).counted(measure, slice);
    }

    /// What the conditions leave out of the records of that time.
    List<LeftOut> leftOut(Measure measure, Slice slice, ReportYear year) {
        List<Long> counts = read(measure, year, true).leftOut(measure, slice);
        List<LeftOut> leftOut = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            if (counts.get(i) > 0) {
                leftOut.add(new LeftOut(LineageQuery.reason(measure, i), counts.get(i)));
            }
        }
        return leftOut;
    }

    private Pass pass(Measure measure, ReportYear year) {
        return read(measure, year, false);
    }

    private Pass read(Measure measure, ReportYear year, boolean reasons) {
        Reading reading = new Reading(measure.fact().view(), inItsYear(measure.basis()), year.days(measure.basis()), reasons);
        return passes.computeIfAbsent(reading, now -> Pass.over(sql, measure.fact(), now.days, together(now), reasons));
    }

    private List<Measure> together(Reading reading) {
        return byView.getOrDefault(reading.view, List.of()).stream()
            .filter(each -> inItsYear(each.basis()).equals(reading.basis)).toList();
    }

    private static Basis inItsYear(Basis basis) {
        return switch (basis) {
            case Basis.At at -> at.date().yearsBefore(0);
            case Basis.Within within -> within.period().yearsBefore(0);
        };
    }

    /// Whether the area has any record at all.
    private boolean filled(String area) {
        return filled.computeIfAbsent(area, name -> facts.values().stream().filter(fact -> fact.area().equals(name))
            .anyMatch(fact -> sql.fetchExists(DSL.selectOne().from(Criteria.view(fact)))));
    }
}
