package org.zhixing.campus.home;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.zhixing.campus.checks.CheckedYear;
import org.zhixing.campus.checks.Checks;
import org.zhixing.campus.checks.Result;
import org.zhixing.campus.checks.Severity;
import org.zhixing.campus.figures.FigureLinks;
import org.zhixing.campus.figures.Figures;
import org.zhixing.campus.figures.IndicatorAreas;
import org.zhixing.campus.figures.ReportUses;
import org.zhixing.campus.figures.YearFigures;
import org.zhixing.campus.records.RecordType;
import org.zhixing.campus.records.RecordTypes;
import org.zhixing.campus.site.Visit;
import org.zhixing.indicators.Indicator;
import org.zhixing.indicators.fact.Slice;
import org.zhixing.indicators.time.ReportYear;
import org.zhixing.indicators.value.Amount;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds out how a year stands: findings, what is missing, the report.
@Component
final class YearState {

    private final Figures figures;
    private final Checks checks;
    private final ReportUses uses;
    private final IndicatorAreas areas;
    private final RecordTypes types;
    private final RecentImports imports;
    private final DSLContext sql;

    YearState(Figures figures, Checks checks, ReportUses uses, IndicatorAreas areas, RecordTypes types, RecentImports imports, DSLContext sql) {
        this.figures = figures;
        this.checks = checks;
        this.uses = uses;
        this.areas = areas;
        this.types = types;
        this.imports = imports;
        this.sql = sql;
    }

    StatePage of(ReportYear year, Visit visit) {
        CheckedYear checked = checks.remembered(year);
        List<Result> results = checked.results();
        int unchecked = (int) results.stream().filter(result -> result.status() == Result.Status.NOT_CHECKED).count();
        int number = year.number();
        return new StatePage(visit.frame(number + "年度的状况", "The state of " + number), number, severities(checked, number, visit), results.size() - unchecked, unchecked,
            missing(figures.compiled(year), visit), empty(visit), forms(number, visit), imports.of(visit));
    }

    /// Whether there is any record at all.
    boolean started() {
        return types.areas().stream().flatMap(area -> area.types().stream()).anyMatch(type -> sql.fetchExists(DSL.selectOne().from(type.table())));
    }

    private static List<StatePage.Severity> severities(CheckedYear checked, int year, Visit visit) {
        return checked.findings().entrySet().stream().map(each -> new StatePage.Severity(each.getKey().label().in(visit.language()), each.getValue(),
            "/checks?year=" + year + "&severity=" + each.getKey().code(), mark(each.getKey()))).toList();
    }

    private static String mark(Severity severity) {
        return switch (severity) {
            case ERROR -> "bad";
            case WARNING -> "warn";
            case NOTICE -> "note";
        };
    }

    private List<StatePage.MissingArea> missing(YearFigures values, Visit visit) {
        Set<String> used = uses.keys();
        Map<String, List<StatePage.Figure>> byArea = new LinkedHashMap<>();
        for (Indicator indicator : values.catalogue().indicators()) {
            if (used.contains(indicator.key()) && values.value(indicator.key(), Slice.WHOLE) == Amount.Missing.NOT_COLLECTED) {
                byArea.computeIfAbsent(areas.of(indicator), first -> new ArrayList<>())
                    .add(new StatePage.Figure(indicator.label().in(visit.language()), FigureLinks.indicator(indicator.key(), values.year().number())));
            }
        }
        List<StatePage.MissingArea> missing = new ArrayList<>();
        byArea.forEach((area, waiting) -> missing.add(new StatePage.MissingArea(areas.name(area).in(visit.language()), "/records#" + area, waiting)));
        return missing;
    }

    /// By one statement for all types.
    private List<StatePage.EmptyType> empty(Visit visit) {
        List<RecordType> all = types.areas().stream().flatMap(area -> area.types().stream()).toList();
        List<Field<Boolean>> filled = all.stream().map(type -> DSL.field(DSL.exists(DSL.selectOne().from(type.table())))).toList();
        Record found = sql.select(filled).fetchSingle();
        List<StatePage.EmptyType> empty = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (!Boolean.TRUE.equals(found.get(i))) {
                empty.add(new StatePage.EmptyType(all.get(i).label().in(visit.language()), "/records/" + all.get(i).name()));
            }
        }
        return empty;
    }

    private static List<StatePage.Form> forms(int year, Visit visit) {
        return List.of(form("Word", "docx", year, visit), form("PDF", "pdf", year, visit), form(visit.words("网页", "Web page"), "html", year, visit), form("JSON", "json", year, visit));
    }

    private static StatePage.Form form(String name, String ending, int year, Visit visit) {
        return new StatePage.Form(name, "/reports/" + year + "/report." + ending, visit.words("下载" + year + "年度质量报告（" + name + "）", "Download the report " + year + " as " + name));
    }
}
