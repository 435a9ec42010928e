package org.zhixing.campus.checks;

import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.zhixing.campus.checks.ConditionCases.Cases;
import org.zhixing.campus.database.Snapshot;
import org.zhixing.campus.figures.YearFigures;
import org.zhixing.indicators.Label;
import org.zhixing.indicators.time.NamedDate;
import org.zhixing.indicators.time.NamedPeriod;
import org.zhixing.indicators.time.ReportYear;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/// Every check of a school, and what it finds in a year.
@Component
public final class Checks {

    private final DSLContext sql;
    private final SettingStandard standard = SettingStandard.read();

    Checks(DSLContext sql) {
        this.sql = sql;
    }

    /// The result of every check, in the order of declaration.
    public List<Result> of(YearFigures figures) {
        FigureChecks compared = new FigureChecks(figures, standard);
        Map<Check.Condition, Cases> cases = cases(figures.year());
        return SchoolChecks.all().stream().map(check -> switch (check) {
            case Check.PartsAddUp parts -> compared.partsAddUp(parts);
            case Check.Equality equality -> compared.equality(equality);
            case Check.AtMost bound -> compared.atMost(bound);
            case Check.RateBounds bounds -> compared.rateBounds(bounds);
            case Check.Jump jump -> compared.jump(jump);
            case Check.CohortLoss loss -> compared.cohortLoss(loss);
            case Check.SameBase base -> compared.sameBase(base);
            case Check.Standard threshold -> compared.standard(threshold);
            case Check.Condition condition -> condition(condition, Objects.requireNonNull(cases.get(condition)), figures.year());
        }).toList();
    }

    /// The standard that the school is checked against.
    public SettingStandard standard() {
        return standard;
    }

    /// Spans are looked at on the census; events from the school year's first day to the end of the calendar year.
    private Map<Check.Condition, Cases> cases(ReportYear year) {
        List<Check.Condition> conditions = SchoolChecks.all().stream().filter(Check.Condition.class::isInstance).map(Check.Condition.class::cast).toList();
        List<Function<DSLContext, Cases>> queries = conditions.stream().<Function<DSLContext, Cases>>map(condition -> connection ->
            ConditionCases.of(connection, condition.view(), year.date(NamedDate.CENSUS),
                year.period(NamedPeriod.SCHOOL_YEAR).first(), year.period(NamedPeriod.CALENDAR_YEAR).last())).toList();
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
        Finding.Side broken = new Finding.Side(null, Map.of(), year.number(), new Label("不符合的记录", "records that break it"), Integer.toString(found.broken()));
        Finding.Side looked = new Finding.Side(null, Map.of(), year.number(), new Label("查看的记录", "records looked at"), Integer.toString(found.looked()));
        return new Result(check, found.looked(), List.of(new Finding(check.severity(), broken, looked, new Label(
            "不符合“" + check.rule().zh() + "”：" + found.looked() + "条中有" + found.broken() + "条",
            "“" + check.rule().en() + "” does not hold for " + found.broken() + " of " + found.looked()), check.action(), found.records())));
    }
}
