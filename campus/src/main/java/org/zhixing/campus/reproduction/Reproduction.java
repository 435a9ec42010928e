package org.zhixing.campus.reproduction;

import org.springframework.stereotype.Component;
import org.zhixing.campus.figures.Figures;
import org.zhixing.campus.figures.YearFigures;
import org.zhixing.campus.records.Remembered;
import org.zhixing.campus.records.Revision;
import org.zhixing.campus.shared.Patience;
import org.zhixing.indicators.Indicator;
import org.zhixing.indicators.catalogue.Catalogue;
import org.zhixing.indicators.time.ReportYear;
import org.zhixing.indicators.value.Amount;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// A published report against the records, cell by cell. What is published says where to look and how to print, and never
/// reaches a computed value.
@Component
public final class Reproduction {

    /// The year of the report; its cells reach back three years.
    public static final int YEAR = 2019;

    private final Figures figures;
    private final Remembered<Integer, ReproducedReport> included;

    Reproduction(Figures figures, Revision revision) {
        this.figures = figures;
        this.included = new Remembered<>(revision, 1);
    }

    /// The report that comes with the program against this school's records, as they are at this moment.
    public ReproducedReport remembered() {
        return included.of(YEAR, this::ofIncluded);
    }

    /// The same if it is known or reasoned out within a moment.
    public Optional<ReproducedReport> soon() {
        return included.soon(YEAR, this::ofIncluded, Patience.A_MOMENT);
    }

    private ReproducedReport ofIncluded(int year) {
        return of(PublishedTables.included());
    }

    /// The report against this school's records.
    public ReproducedReport of(PublishedTables published) {
        YearFigures year = figures.of(ReportYear.of(YEAR));
        return of(published, figures.catalogue(), quantity -> year.value(quantity.key(), quantity.slice(), YEAR - quantity.year()));
    }

    static ReproducedReport of(PublishedTables published, Catalogue catalogue, Function<Quantity, Amount> computed) {
        return judgement(published, catalogue, computed).report();
    }

    static Judgement judgement(PublishedTables published, Catalogue catalogue, Function<Quantity, Amount> computed) {
        Map<Quantity, Amount> known = new HashMap<>();
        List<Comparison> comparisons = new ArrayList<>();
        Bindings.of(published).all().forEach((place, quantity) -> {
            Indicator indicator = catalogue.get(quantity.key());
            PublishedValue value = PublishedValue.read(published.table(place.table()).stated(place.r(), place.c()), indicator.unit());
            comparisons.add(new Comparison(place, quantity, indicator, value, known.computeIfAbsent(quantity, computed)));
        });
        return new Judgement(published, catalogue, comparisons);
    }
}
