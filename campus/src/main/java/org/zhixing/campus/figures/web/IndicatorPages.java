package org.zhixing.campus.figures.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhixing.campus.figures.FigureCharts;
import org.zhixing.campus.figures.FigureLinks;
import org.zhixing.campus.figures.Figures;
import org.zhixing.campus.figures.Formula;
import org.zhixing.campus.figures.IndicatorAreas;
import org.zhixing.campus.figures.IndicatorKind;
import org.zhixing.campus.figures.Numbers;
import org.zhixing.campus.figures.ReportUses;
import org.zhixing.campus.figures.SinceLastYear;
import org.zhixing.campus.figures.YearFigures;
import org.zhixing.campus.figures.web.IndicatorPage.Fact;
import org.zhixing.campus.figures.web.IndicatorPage.Link;
import org.zhixing.campus.figures.web.IndicatorPage.YearRow;
import org.zhixing.campus.site.Visit;
import org.zhixing.indicators.Declared;
import org.zhixing.indicators.Indicator;
import org.zhixing.indicators.Label;
import org.zhixing.indicators.Operand;
import org.zhixing.indicators.fact.Dimension;
import org.zhixing.indicators.fact.Slice;
import org.zhixing.indicators.time.ReportYear;
import org.zhixing.indicators.value.Amount;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Puts the page of one indicator together.
@Component
final class IndicatorPages {

    private final Figures figures;
    private final IndicatorAreas areas;
    private final ReportUses uses;
    private final RecordLists records;

    IndicatorPages(Figures figures, IndicatorAreas areas, ReportUses uses, RecordLists records) {
        this.figures = figures;
        this.areas = areas;
        this.uses = uses;
        this.records = records;
    }

    /// @param by names of dimensions with commas between
    IndicatorPage page(String key, String asked, String by, Map<String, String> parameters, Visit visit) {
        Indicator indicator = figures.known(key);
        List<Integer> years = figures.years();
        if (years.isEmpty()) {
            return withoutFigures(indicator, visit);
        }
        ReportYear year = figures.asked(asked);
        Set<String> dimensions = dimensions(key, by);
        YearFigures values = figures.only(Set.of(key), dimensions.isEmpty() ? Set.of() : Set.of(dimensions), year, 1);
        YearFigures trend = figures.only(Set.of(key), Set.of(), ReportYear.of(years.getLast()), years.getLast() - years.getFirst() + 1);
        Numbers numbers = new Numbers(visit.language());
        Amount now = values.value(key, Slice.WHOLE);
        String shown = numbers.withUnit(now, indicator);
        String change = SinceLastYear.of(indicator, now, values.value(key, Slice.WHOLE, 1), visit.language()).map(since -> since.direction().arrow() + " " + since.words()).orElse("");
        String chart = new FigureCharts(trend, visit.language()).overYears("trend", indicator.label().in(visit.language()), List.of(key), furthest(trend, key, years)).orElse("");
        SliceTable slices = new SliceTable(values, indicator, visit);
        return new IndicatorPage(visit.frame(indicator.label().zh(), indicator.label().en()), key, year.number(), years(key, years, year, by, visit), areas.name(areas.of(indicator)).in(visit.language()),
            IndicatorKind.of(indicator).label().in(visit.language()), facts(indicator, year, visit), shown, FigureLinks.card(key, Slice.WHOLE, year.number()), change, Missing.words(shown, visit.frame("", "")),
            chart, overYears(indicator, trend, years, numbers, visit), slicings(key, dimensions, year, visit), dimensions.isEmpty() ? null : slices.by(dimensions),
            operands(indicator, values, numbers, visit), usedBy(key, year, visit), uses.of(key, year.number(), visit.language()), Figures.measure(indicator).map(measure -> records.part(measure, year, parameters, visit)).orElse(null), "");
    }

    /// How many years back there is a value, as far as records go.
    private static int furthest(YearFigures trend, String key, List<Integer> years) {
        int most = years.getLast() - years.getFirst() + 1;
        return IntStream.rangeClosed(1, most).map(before -> most + 1 - before).filter(before -> !(trend.value(key, Slice.WHOLE, before) instanceof Amount.Missing)).findFirst().orElse(1);
    }

    /// Before the first records, the page still says what the indicator is.
    private IndicatorPage withoutFigures(Indicator indicator, Visit visit) {
        return new IndicatorPage(visit.frame(indicator.label().zh(), indicator.label().en()), indicator.key(), 0, List.of(), areas.name(areas.of(indicator)).in(visit.language()),
            IndicatorKind.of(indicator).label().in(visit.language()), facts(indicator, null, visit), "", "", "", "", "", List.of(), List.of(), null, List.of(), List.of(), List.of(), null, "");
    }

    /// While its values are being counted, the page says what the indicator is.
    IndicatorPage coming(String key, String asked, String by, String url, Visit visit) {
        Indicator indicator = figures.known(key);
        ReportYear year = figures.asked(asked);
        return new IndicatorPage(visit.frame(indicator.label().zh(), indicator.label().en()), key, year.number(), years(key, figures.years(), year, by, visit), areas.name(areas.of(indicator)).in(visit.language()),
            IndicatorKind.of(indicator).label().in(visit.language()), facts(indicator, year, visit), "", "", "", "", "", List.of(), List.of(), null, List.of(), List.of(), List.of(), null, url);
    }

    RecordsPart records(String key, String asked, Map<String, String> parameters, Visit visit) {
        AskedFigure figure = AskedFigure.read(figures, key, asked, Map.of());
        return records.part(Figures.measure(figure.indicator()).orElseThrow(() -> AskedFigure.notSliceable(figures.catalogue(), key, Set.of("records"))), figure.year(), parameters, visit);
    }

    private Set<String> dimensions(String key, String by) {
        Set<String> dimensions = by.isEmpty() ? Set.of() : new TreeSet<>(List.of(by.split(",")));
        if (!figures.catalogue().slicings(key).contains(dimensions)) {
            throw AskedFigure.notSliceable(figures.catalogue(), key, dimensions);
        }
        return dimensions;
    }

    private List<Link> years(String key, List<Integer> years, ReportYear shown, String by, Visit visit) {
        return years.reversed().stream().map(year -> new Link(year + visit.words("年", ""), FigureLinks.indicator(key, year) + (by.isEmpty() ? "" : "&by=" + by), year == shown.number())).toList();
    }

    private List<Fact> facts(Indicator indicator, @Nullable ReportYear year, Visit visit) {
        Formula formula = new Formula(figures.catalogue(), visit.language());
        List<Fact> facts = new ArrayList<>();
        fact(facts, visit.words("定义", "Definition"), indicator.description().definition().in(visit.language()));
        fact(facts, visit.words("公式", "Formula"), formula.of(indicator));
        fact(facts, visit.words("统计时点", "Counted at"), year == null ? "" : formula.when(indicator, year));
        fact(facts, visit.words("不计入", "Left out"), Figures.measure(indicator).stream().flatMap(measure -> measure.conditions().stream()).map(condition -> condition.reason().in(visit.language())).collect(Collectors.joining(visit.words("；", "; "))));
        fact(facts, visit.words("单位", "Unit"), Numbers.called(indicator.unit(), visit.language()));
        fact(facts, visit.words("出处", "Source"), indicator instanceof Declared ? visit.words("申报数据", "declared by the school") : indicator.description().source());
        fact(facts, visit.words("版本", "Version"), Integer.toString(indicator.description().version()));
        return facts;
    }

    private static void fact(List<Fact> facts, String label, String text) {
        if (!text.isEmpty()) {
            facts.add(new Fact(label, text));
        }
    }

    private static List<YearRow> overYears(Indicator indicator, YearFigures trend, List<Integer> years, Numbers numbers, Visit visit) {
        List<YearRow> rows = new ArrayList<>();
        for (int year = years.getLast(); year >= years.getFirst() - 1; year--) {
            int before = years.getLast() - year;
            Amount now = trend.value(indicator.key(), Slice.WHOLE, before);
            String change = year < years.getFirst() ? "" : SinceLastYear.of(indicator, now, trend.value(indicator.key(), Slice.WHOLE, before + 1), visit.language()).map(since -> since.direction().arrow() + " " + since.words()).orElse("");
            rows.add(new YearRow(year, numbers.withUnit(now, indicator), change, FigureLinks.card(indicator.key(), Slice.WHOLE, year)));
        }
        return rows;
    }

    private List<Link> slicings(String key, Set<String> shown, ReportYear year, Visit visit) {
        return figures.catalogue().slicings(key).stream().filter(slicing -> !slicing.isEmpty()).sorted(Comparator.comparingInt(Set::size))
            .map(slicing -> new Link(slicing.stream().map(name -> called(name, visit)).collect(Collectors.joining(" × ")),
                FigureLinks.indicator(key, year.number()) + "&by=" + String.join(",", slicing) + "#slices", slicing.equals(shown))).toList();
    }

    private String called(String dimension, Visit visit) {
        return figures.catalogue().dimension(dimension).map(Dimension::label).orElse(new Label(dimension, dimension)).in(visit.language());
    }

    private List<IndicatorPage.Figure> operands(Indicator indicator, YearFigures values, Numbers numbers, Visit visit) {
        Formula formula = new Formula(figures.catalogue(), visit.language());
        return figures.catalogue().operands(indicator.key()).stream().map(operand -> operand(operand, values, numbers, formula)).toList();
    }

    private IndicatorPage.Figure operand(Operand operand, YearFigures values, Numbers numbers, Formula formula) {
        Slice slice = operand.within(Slice.WHOLE);
        return new IndicatorPage.Figure(formula.operand(operand), numbers.withUnit(values.value(operand.key(), slice, operand.yearsBefore()), figures.catalogue().get(operand.key())),
            figures.card(operand.key(), slice, values.year().number() - operand.yearsBefore()));
    }

    private List<Link> usedBy(String key, ReportYear year, Visit visit) {
        return figures.catalogue().indicators().stream().filter(other -> figures.catalogue().operands(other.key()).stream().anyMatch(operand -> operand.key().equals(key)))
            .map(other -> new Link(other.label().in(visit.language()), FigureLinks.indicator(other.key(), year.number()), false)).toList();
    }
}
