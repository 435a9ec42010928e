package org.zhixing.campus.figures.web;

import org.springframework.stereotype.Component;
import org.zhixing.campus.figures.FigureLinks;
import org.zhixing.campus.figures.Figures;
import org.zhixing.campus.figures.IndicatorAreas;
import org.zhixing.campus.figures.IndicatorKind;
import org.zhixing.campus.figures.IndicatorSearch;
import org.zhixing.campus.figures.Numbers;
import org.zhixing.campus.figures.SinceLastYear;
import org.zhixing.campus.figures.YearFigures;
import org.zhixing.campus.figures.web.IndicatorsPage.Filter;
import org.zhixing.campus.figures.web.IndicatorsPage.Group;
import org.zhixing.campus.figures.web.IndicatorsPage.Option;
import org.zhixing.campus.figures.web.IndicatorsPage.Row;
import org.zhixing.campus.site.Visit;
import org.zhixing.indicators.Indicator;
import org.zhixing.indicators.fact.Slice;
import org.zhixing.indicators.time.ReportYear;
import org.zhixing.indicators.value.Amount;
import org.zhixing.indicators.value.Unit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts the catalogue's page together: search, filters, and each indicator's latest values.
@Component
final class CatalogueOfIndicators {

    private final Figures figures;
    private final IndicatorSearch search;
    private final IndicatorAreas areas;

    CatalogueOfIndicators(Figures figures, IndicatorSearch search, IndicatorAreas areas) {
        this.figures = figures;
        this.search = search;
        this.areas = areas;
    }

    IndicatorsPage page(CatalogueQuery query, Visit visit) {
        List<Integer> years = figures.years();
        int year = years.isEmpty() ? 0 : figures.asked(query.year()).number();
        boolean patient = visit.patient() || !query.value().isEmpty();
        Optional<YearFigures> values = year == 0 ? Optional.empty() : patient ? Optional.of(figures.wholes(ReportYear.of(year))) : figures.wholesSoon(ReportYear.of(year));
        List<Indicator> found = search.find(query.words()).stream().filter(indicator -> matches(indicator, query, values)).toList();
        return new IndicatorsPage(visit.frame("指标", "Indicators"), query.words(), year, found.size(), figures.catalogue().indicators().size(),
            filters(query, years, year, visit), groups(found, query, values, visit), year > 0 && values.isEmpty() ? query.url() : "");
    }

    private boolean matches(Indicator indicator, CatalogueQuery query, Optional<YearFigures> values) {
        boolean has = values.map(year -> !(year.value(indicator.key(), Slice.WHOLE) instanceof Amount.Missing)).orElse(false);
        return (query.area().isEmpty() || query.area().equals(areas.of(indicator))) && (query.unit().isEmpty() || query.unit().equals(indicator.unit().code()))
            && (query.kind().isEmpty() || query.kind().equals(IndicatorKind.of(indicator).code()))
            && (query.value().isEmpty() || query.value().equals(has ? "yes" : "no"));
    }

    /// By area; what was searched for stands in one list, the best first.
    private List<Group> groups(List<Indicator> found, CatalogueQuery query, Optional<YearFigures> values, Visit visit) {
        if (!query.words().isEmpty()) {
            return found.isEmpty() ? List.of() : List.of(new Group("found", visit.words("找到的指标", "Found"), rows(found, values, visit)));
        }
        Map<String, List<Indicator>> byArea = found.stream().collect(Collectors.groupingBy(areas::of, LinkedHashMap::new, Collectors.toList()));
        List<Group> groups = new ArrayList<>();
        byArea.forEach((area, indicators) -> groups.add(new Group(area, areas.name(area).in(visit.language()), rows(indicators, values, visit))));
        return groups;
    }

    private static List<Row> rows(List<Indicator> indicators, Optional<YearFigures> values, Visit visit) {
        Numbers numbers = new Numbers(visit.language());
        return indicators.stream().map(indicator -> values.map(year -> row(indicator, year, numbers, visit)).orElseGet(() -> new Row(indicator.key(), indicator.label().in(visit.language()),
            "/indicators/" + indicator.key(), Numbers.called(indicator.unit(), visit.language()), IndicatorKind.of(indicator).label().in(visit.language()), "", "", "", ""))).toList();
    }

    private static Row row(Indicator indicator, YearFigures values, Numbers numbers, Visit visit) {
        Amount now = values.value(indicator.key(), Slice.WHOLE);
        Amount before = values.value(indicator.key(), Slice.WHOLE, 1);
        int year = values.year().number();
        return new Row(indicator.key(), indicator.label().in(visit.language()), FigureLinks.indicator(indicator.key(), year), Numbers.called(indicator.unit(), visit.language()),
            IndicatorKind.of(indicator).label().in(visit.language()), numbers.bare(now, indicator), numbers.bare(before, indicator),
            SinceLastYear.of(indicator, now, before, visit.language()).map(since -> since.direction().arrow()).orElse(""), FigureLinks.card(indicator.key(), Slice.WHOLE, year));
    }

    private List<Filter> filters(CatalogueQuery query, List<Integer> years, int year, Visit visit) {
        Stream<Option> areaOptions = areas.all().keySet().stream().map(area -> new Option(area, areas.name(area).in(visit.language()), area.equals(query.area())));
        Stream<Option> units = figures.catalogue().indicators().stream().map(Indicator::unit).distinct().map(unit -> new Option(unit.code(), called(unit, visit), unit.code().equals(query.unit())));
        Stream<Option> kinds = Arrays.stream(IndicatorKind.values()).map(kind -> new Option(kind.code(), kind.label().in(visit.language()), kind.code().equals(query.kind())));
        Stream<Option> having = Stream.of(new Option("yes", visit.words("有数值", "with a value"), query.value().equals("yes")), new Option("no", visit.words("没有数值", "without a value"), query.value().equals("no")));
        List<Filter> filters = new ArrayList<>(List.of(
            filter("area", visit.words("领域", "Area"), visit.words("全部领域", "all areas"), areaOptions), filter("unit", visit.words("单位", "Unit"), visit.words("全部单位", "all units"), units),
            filter("kind", visit.words("来源", "Kind"), visit.words("全部来源", "all kinds"), kinds), filter("value", visit.words("数值", "Value"), visit.words("不限", "any"), having)));
        if (!years.isEmpty()) {
            filters.add(new Filter("year", visit.words("年度", "Year"), years.reversed().stream().map(each -> new Option(each.toString(), each + visit.words("年", ""), each == year)).toList()));
        }
        return filters;
    }

    private static Filter filter(String name, String label, String any, Stream<Option> options) {
        return new Filter(name, label, Stream.concat(Stream.of(new Option("", any, false)), options).toList());
    }

    private static String called(Unit unit, Visit visit) {
        return unit.equals(Unit.NONE) ? visit.words("无单位", "none") : Numbers.called(unit, visit.language());
    }
}
