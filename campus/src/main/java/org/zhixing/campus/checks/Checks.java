package org.zhixing.campus.checks;

import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.zhixing.campus.checks.ConditionCases.Cases;
import org.zhixing.campus.checks.ConditionCases.Days;
import org.zhixing.campus.database.Snapshot;
import org.zhixing.campus.figures.Figures;
import org.zhixing.campus.figures.YearFigures;
import org.zhixing.campus.records.Remembered;
import org.zhixing.campus.records.Revision;
import org.zhixing.campus.shared.Patience;
import org.zhixing.campus.shared.Refused;
import org.zhixing.campus.site.Display;
import org.zhixing.indicators.Label;
import org.zhixing.indicators.time.ReportYear;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/// Every check of a school, and what it finds in a year.
@Component
public final class Checks {

    private static final int YEARS_KEPT = 6;
    private static final int ALONE_KEPT = 60;

    /// What one check found in one of the recorded years.
    public record YearResult(int year, Result result) {}

    private final DSLContext sql;
    private final Figures figures;
    private final SettingStandard standard = SettingStandard.read();
    private final Remembered<ReportYear, CheckedYear> remembered;
    private final Remembered<Alone, Result> alone;

    /// One check in one year.
    private record Alone(Check check, ReportYear year) {}

    Checks(DSLContext sql, Figures figures, Revision revision) {
        this.sql = sql;
        this.figures = figures;
        this.remembered = new Remembered<>(revision, YEARS_KEPT);
        this.alone = new Remembered<>(revision, ALONE_KEPT);
    }

    /// Every check, in the order of declaration.
    public List<Check> all() {
        return SchoolChecks.all();
    }

    /// The result of every check, in the order of declaration.
    public List<Result> of(YearFigures figuresOfYear) {
        FigureChecks compared = new FigureChecks(figuresOfYear, standard);
        Map<Check.Condition, Cases> cases = cases(figuresOfYear.year(), conditions());
        return SchoolChecks.all().stream().map(check -> result(check, compared, cases, figuresOfYear.year())).toList();
    }

    /// What all checks find in a year, remembered until records change.
    /// @throws Refused for a year without records, naming those that have some
    public CheckedYear remembered(ReportYear year) {
        return remembered.of(year, this::checked);
    }

    /// The same if it is known or found within a moment; the comparing goes on for whoever asks next.
    public Optional<CheckedYear> soon(ReportYear year) {
        return remembered.soon(year, this::checked, Patience.A_MOMENT);
    }

    /// What they found last, perhaps in records that have changed since.
    public Optional<CheckedYear> latest(ReportYear year) {
        return remembered.latest(year);
    }

    /// What one check finds in each of the years that can be compared, the latest first.
    public List<YearResult> overTheYears(Check check) {
        return figures.years().reversed().stream().map(number -> {
            ReportYear year = ReportYear.of(number);
            return new YearResult(number, remembered.known(year).flatMap(known -> known.result(check.key())).orElseGet(() -> alone.of(new Alone(check, year), this::checkedAlone)));
        }).toList();
    }

    /// Some of the records that break a condition, in a fixed order.
    public List<Finding.Record> broken(Check.Condition condition, ReportYear year, int offset, int limit) {
        return ConditionCases.broken(sql, condition.view(), Days.of(year), offset, limit);
    }

    /// The standard that the school is checked against.
    public SettingStandard standard() {
        return standard;
    }

    private CheckedYear checked(ReportYear year) {
        YearFigures compiled = figures.compiled(year);
        List<Result> results = of(compiled);
        Standings standings = new Standings(compiled, standard);
        return new CheckedYear(year, results, results.stream().filter(result -> result.check() instanceof Check.Standard)
            .map(result -> standings.of((Check.Standard) result.check(), result)).toList());
    }

    /// Without the figures that only other checks need.
    private Result checkedAlone(Alone asked) {
        Compared needed = Compared.by(asked.check);
        YearFigures few = figures.only(needed.keys(), needed.slicings(), asked.year, needed.yearsBefore());
        List<Check.Condition> conditions = asked.check instanceof Check.Condition condition ? List.of(condition) : List.of();
        return result(asked.check, new FigureChecks(few, standard), cases(asked.year, conditions), asked.year);
    }

    private static Result result(Check check, FigureChecks compared, Map<Check.Condition, Cases> cases, ReportYear year) {
        return switch (check) {
            case Check.PartsAddUp parts -> compared.partsAddUp(parts);
            case Check.Equality equality -> compared.equality(equality);
            case Check.AtMost bound -> compared.atMost(bound);
            case Check.RateBounds bounds -> compared.rateBounds(bounds);
            case Check.Jump jump -> compared.jump(jump);
            case Check.CohortLoss loss -> compared.cohortLoss(loss);
            case Check.SameBase base -> compared.sameBase(base);
            case Check.Standard threshold -> compared.standard(threshold);
            case Check.Condition condition -> condition(condition, Objects.requireNonNull(cases.get(condition)), year);
        };
    }

    private static List<Check.Condition> conditions() {
        return SchoolChecks.all().stream().filter(Check.Condition.class::isInstance).map(Check.Condition.class::cast).toList();
    }

    private Map<Check.Condition, Cases> cases(ReportYear year, List<Check.Condition> conditions) {
        if (conditions.isEmpty()) {
            return Map.of();
        }
        List<Function<DSLContext, Cases>> queries = conditions.stream().<Function<DSLContext, Cases>>map(condition -> connection ->
            ConditionCases.of(connection, condition.view(), Days.of(year))).toList();
        Map<Check.Condition, Cases> cases = new HashMap<>();
        try (Snapshot snapshot = Snapshot.of(sql)) {
            List<Cases> read = snapshot.all(queries);
            read.forEach(each -> cases.put(conditions.get(cases.size()), each));
        }
        return cases;
    }

    private static Result condition(Check.Condition check, Cases found, ReportYear year) {
        if (found.broken() == 0) {
            return new Result(check, found.looked(), List.of());
        }
        Finding.Side broken = Finding.Side.words(year.number(), new Label("不符合的记录", "records that break it"), Display.count(found.broken()));
        Finding.Side looked = Finding.Side.words(year.number(), new Label("查看的记录", "records looked at"), Display.count(found.looked()));
        return new Result(check, found.looked(), List.of(new Finding(check.severity(), broken, looked, check.rule(), new Label(
            Display.count(found.looked()) + "条中有" + Display.count(found.broken()) + "条", Display.count(found.broken()) + " of " + Display.count(found.looked())), check.action(), found.records(), found.broken())));
    }
}
