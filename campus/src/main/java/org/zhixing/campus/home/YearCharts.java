package org.zhixing.campus.home;

import org.springframework.stereotype.Component;
import org.zhixing.book.Block;
import org.zhixing.campus.figures.FigureCharts;
import org.zhixing.campus.figures.Figures;
import org.zhixing.campus.figures.SliceOrder;
import org.zhixing.campus.figures.YearFigures;
import org.zhixing.campus.site.Visit;
import org.zhixing.indicators.fact.Slice;
import org.zhixing.indicators.time.ReportYear;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The charts of the home page: students by grade and by major, results by subject, destinations.
@Component
final class YearCharts {

    private static final String ROLL = "students.roll";
    private static final String PASS_RATE = "exams.pass_rate";
    private static final String DESTINATIONS = "graduates.destinations";
    private static final int MAJORS = 12;

    private final Figures figures;

    YearCharts(Figures figures) {
        this.figures = figures;
    }

    ChartsPage of(ReportYear year, Visit visit) {
        YearFigures roll = figures.only(Set.of(ROLL), Set.of(Set.of("grade"), Set.of("major")), year, 1);
        YearFigures results = figures.only(Set.of(PASS_RATE), Set.of(Set.of("subject")), year, 1);
        YearFigures destinations = figures.only(Set.of(DESTINATIONS), Set.of(Set.of("destination")), year, 1);
        List<String> charts = Stream.of(
            slices(roll, ROLL, "grade", Block.Kind.COLUMN, visit.words("在校生按年级", "Students on the roll by grade"), visit),
            slices(roll, ROLL, "major", Block.Kind.BAR, visit.words("在校生按专业", "Students on the roll by major"), visit),
            slices(results, PASS_RATE, "subject", Block.Kind.COLUMN, visit.words("文化课及格率按科目", "Pass rates by subject"), visit),
            slices(destinations, DESTINATIONS, "destination", Block.Kind.BAR, visit.words("毕业生去向", "Destinations of graduates"), visit)).flatMap(Optional::stream).toList();
        return new ChartsPage(visit.frame(year.number() + "年图表", "Charts of " + year.number()), year.number(), charts);
    }

    private static Optional<String> slices(YearFigures values, String key, String dimension, Block.Kind kind, String caption, Visit visit) {
        List<Slice> slices = new SliceOrder(values, visit.language()).of(key, Set.of(dimension)).stream().limit(MAJORS).toList();
        return slices.isEmpty() ? Optional.empty() : new FigureCharts(values, visit.language()).bySlices("chart-" + dimension, caption, kind, List.of(key), dimension, slices);
    }
}
