package org.zhixing.campus.figures;

import org.jooq.DSLContext;
import org.zhixing.campus.database.Snapshot;
import org.zhixing.indicators.catalogue.Catalogue;
import org.zhixing.indicators.catalogue.Evaluation;
import org.zhixing.indicators.fact.Slice;
import org.zhixing.indicators.time.ReportYear;
import org.zhixing.indicators.value.Amount;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/// All figures of one year and of the years it looks back to, as the records were when they were compiled, or else when a view was first asked for.
public final class YearFigures {

    private final ReportYear year;
    private final Catalogue catalogue;
    private final MeasuredFacts measured;
    private final Evaluation evaluation;

    /// @param scope what is read together
    YearFigures(ReportYear year, Catalogue catalogue, Scope scope, DSLContext sql) {
        this.year = year;
        this.catalogue = catalogue;
        this.measured = new MeasuredFacts(sql, catalogue, scope);
        this.evaluation = new Evaluation(catalogue, measured);
    }

    /// Reads all records of its scope now instead of those of a view when it is first asked for.
    YearFigures compiled(Snapshot snapshot) {
        measured.readAll(snapshot);
        return this;
    }

    public ReportYear year() {
        return year;
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    /// The exact value in the year.
    /// @throws IllegalArgumentException for an unknown key, or a slice that the indicator does not have
    public Amount value(String key, Slice slice) {
        return value(key, slice, 0);
    }

    public Amount value(String key, Slice slice, int yearsBefore) {
        return evaluation.value(key, slice, year.minus(yearsBefore));
    }

    /// The slices by these dimensions in which a measure counts a record.
    public Set<Slice> slices(String key, Set<String> dimensions) {
        return slices(key, dimensions, 0);
    }

    public Set<Slice> slices(String key, Set<String> dimensions, int yearsBefore) {
        return evaluation.slices(key, dimensions, year.minus(yearsBefore));
    }

    /// How many records a figure counts; empty for what is derived.
    public OptionalLong counted(String key, Slice slice, int yearsBefore) {
        return Figures.measure(catalogue.get(key)).map(measure -> OptionalLong.of(measured.counted(measure, slice, year.minus(yearsBefore)))).orElseGet(OptionalLong::empty);
    }

    /// How many records of that time are not counted, and why; empty for what is derived.
    public List<LeftOut> leftOut(String key, Slice slice, int yearsBefore) {
        return Figures.measure(catalogue.get(key)).map(measure -> measured.leftOut(measure, slice, year.minus(yearsBefore))).orElseGet(List::of);
    }
}
