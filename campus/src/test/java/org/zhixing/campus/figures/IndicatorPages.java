package org.zhixing.campus.figures;

import org.zhixing.indicators.Declared;
import org.zhixing.indicators.Derived;
import org.zhixing.indicators.Indicator;
import org.zhixing.indicators.Language;
import org.zhixing.indicators.Measure;
import org.zhixing.indicators.catalogue.Catalogue;
import org.zhixing.indicators.fact.Condition;
import org.zhixing.indicators.fact.Criterion;
import org.zhixing.indicators.fact.Fact;
import org.zhixing.indicators.time.Basis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The documentation of all indicators as Markdown: a page per area, and one that leads to them.
final class IndicatorPages {

    private static final String GENERATED = "Generated from the catalogue; `./zhixing test --golden` rewrites it.";

    private final Catalogue catalogue;
    private final Formula formula;

    IndicatorPages(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.formula = new Formula(catalogue, Language.EN);
    }

    /// File names with their text.
    Map<String, String> all() {
        List<Area> areas = Area.of(catalogue);
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("README.md", contents(areas));
        areas.forEach(area -> pages.put(area.code() + ".md", page(area)));
        return pages;
    }

    private String contents(List<Area> areas) {
        return "# Indicators 指标\n\n" + GENERATED + " The same for programs: [catalogue.json](catalogue.json). To add one: [howto](../howto/add-an-indicator.md).\n\n"
            + "| area | | indicators |\n|---|---|---|\n"
            + areas.stream().map(area -> "| [%s](%s.md) | %s | %d |\n".formatted(area.name().en(), area.code(), area.name().zh(), area.indicators().size())).collect(Collectors.joining());
    }

    private String page(Area area) {
        List<Fact> views = catalogue.facts().stream().filter(fact -> fact.area().equals(area.code())).toList();
        return "# " + area.name().en() + " " + area.name().zh() + "\n\n" + GENERATED + "\n\n"
            + "| view | a row is | columns |\n|---|---|---|\n" + views.stream().map(IndicatorPages::view).collect(Collectors.joining())
            + area.indicators().stream().map(this::entry).collect(Collectors.joining());
    }

    private static String view(Fact fact) {
        String columns = fact.columns().stream().map(column -> "`" + column.name() + "` " + column.type().code()).collect(Collectors.joining(", "));
        return "| `" + fact.view() + "` | " + cell(fact.grain()) + " | " + columns + " |\n";
    }

    private String entry(Indicator indicator) {
        StringBuilder entry = new StringBuilder("\n## " + indicator.key() + "\n\n**" + indicator.label().en() + "** " + indicator.label().zh() + "\n\n"
            + indicator.description().definition().en() + "\n\n| | |\n|---|---|\n");
        row(entry, "formula", cell(formula.of(indicator)));
        row(entry, "unit", indicator.unit().text().en() + " " + indicator.unit().text().zh() + (indicator.decimals() == 0 ? "" : ", decimals shown: " + indicator.decimals()));
        switch (indicator) {
            case Measure measure -> measured(entry, measure);
            case Declared declared -> measured(entry, declared.asMeasure());
            case Derived derived -> row(entry, "computed from", derived.operands().stream().map(operand -> "`" + operand.key() + "`").distinct().collect(Collectors.joining(", ")));
        }
        row(entry, "by", catalogue.slicings(indicator.key()).stream().filter(slicing -> !slicing.isEmpty())
            .map(slicing -> slicing.stream().sorted().collect(Collectors.joining(" × "))).sorted().collect(Collectors.joining(", ")));
        row(entry, "source", indicator.description().source());
        row(entry, "version", Integer.toString(indicator.description().version()));
        return entry.toString();
    }

    private static void measured(StringBuilder entry, Measure measure) {
        row(entry, "when", basis(measure.basis()));
        row(entry, "view", "`" + measure.fact().view() + "`");
        row(entry, "counted if", measure.conditions().stream().map(IndicatorPages::condition).collect(Collectors.joining("; ")));
    }

    private static String basis(Basis basis) {
        String when = switch (basis) {
            case Basis.At at -> "at " + at.date().label().en() + " " + at.date().label().zh();
            case Basis.Within within -> "within " + within.period().label().en() + " " + within.period().label().zh();
        };
        return basis.yearsBefore() == 0 ? when : when + ", years before: " + basis.yearsBefore();
    }

    private static String condition(Condition condition) {
        Criterion criterion = condition.criterion();
        String values = criterion.values().isEmpty() ? "" : " " + criterion.values().stream().map(value -> "`" + value + "`").collect(Collectors.joining(", "));
        return "`" + criterion.column().name() + "` " + criterion.operator().code().replace('_', ' ') + values
            + " (else left out: " + cell(condition.reason().en()) + " " + cell(condition.reason().zh()) + ")";
    }

    private static void row(StringBuilder entry, String name, String text) {
        if (!text.isEmpty()) {
            entry.append("| ").append(name).append(" | ").append(text).append(" |\n");
        }
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
