package org.zhixing.campus.home;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhixing.campus.figures.FigureLinks;
import org.zhixing.campus.figures.Figures;
import org.zhixing.campus.figures.IndicatorAreas;
import org.zhixing.campus.figures.Numbers;
import org.zhixing.campus.figures.SinceLastYear;
import org.zhixing.campus.figures.Sparkline;
import org.zhixing.campus.figures.YearFigures;
import org.zhixing.campus.site.Visit;
import org.zhixing.indicators.Indicator;
import org.zhixing.indicators.fact.Slice;
import org.zhixing.indicators.time.ReportYear;
import org.zhixing.indicators.value.Amount;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The dozen figures by which a school sees at a glance how a year went.
@Component
final class Glance {

    private static final List<String> FIRST = List.of("students.roll", "students.full_time", "students.intake", "students.retention",
        "staff.full_time_teachers", "students.full_time.per_teacher", "staff.double_qualified_teachers_share", "exams.pass_rate",
        "fitness.pass_rate", "certificates.pass_rate", "graduates.placement_rate", "graduates.further_study_rate");
    private static final Set<String> KEYS = Set.copyOf(FIRST);
    /// A trend looks so many years back, as far as there are records.
    private static final int BACK = 4;

    private final Figures figures;
    private final IndicatorAreas areas;

    Glance(Figures figures, IndicatorAreas areas) {
        this.figures = figures;
        this.areas = areas;
    }

    /// Once they are counted.
    GlancePage of(ReportYear year, Visit visit) {
        return page(year, Optional.of(figures.only(KEYS, Set.of(), year, back(year))), false, visit);
    }

    /// At once: of a large school whose records have just changed, those of before.
    GlancePage soon(ReportYear year, Visit visit) {
        Optional<YearFigures> present = figures.soon(KEYS, year, back(year));
        return present.isPresent() ? page(year, present, false, visit) : page(year, figures.latest(KEYS, year, back(year)), true, visit);
    }

    private GlancePage page(ReportYear year, Optional<YearFigures> values, boolean coming, Visit visit) {
        List<HomePage.Tile> tiles = values.map(known -> FIRST.stream().map(key -> tile(known.catalogue().get(key), known, back(year), visit)).toList()).orElse(List.of());
        return new GlancePage(visit.frame(year.number() + "年的主要数字", "Main figures of " + year.number()), year.number(), tiles, coming);
    }

    private int back(ReportYear year) {
        return Math.clamp(year.number() - (figures.years().getFirst() - 1), 1, BACK);
    }

    private HomePage.Tile tile(Indicator indicator, YearFigures values, int back, Visit visit) {
        Numbers numbers = new Numbers(visit.language());
        Amount now = values.value(indicator.key(), Slice.WHOLE);
        Amount before = values.value(indicator.key(), Slice.WHOLE, 1);
        List<@Nullable BigDecimal> line = new ArrayList<>();
        for (int ago = back; ago >= 0; ago--) {
            line.add(numbers.plotted(values.value(indicator.key(), Slice.WHOLE, ago), indicator));
        }
        Optional<SinceLastYear> since = SinceLastYear.of(indicator, now, before, visit.language());
        int year = values.year().number();
        return new HomePage.Tile(indicator.label().in(visit.language()), areas.name(areas.of(indicator)).in(visit.language()), numbers.withUnit(now, indicator), numbers.withUnit(before, indicator),
            since.map(change -> change.direction().arrow() + " " + change.words()).orElse(""), since.map(change -> change.direction().name().toLowerCase(Locale.ROOT)).orElse(""),
            Sparkline.of(line), (year - back) + "–" + year, FigureLinks.card(indicator.key(), Slice.WHOLE, year));
    }
}
