package org.zhixing.campus.figures;

import org.jooq.CaseConditionStep;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.zhixing.indicators.Label;
import org.zhixing.indicators.Measure;
import org.zhixing.indicators.fact.Column;
import org.zhixing.indicators.fact.Slice;
import org.zhixing.indicators.fact.TimeShape;
import org.zhixing.indicators.time.Basis;
import org.zhixing.indicators.time.ReportYear;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/// Reads the records of a measure's view in a slice, each with its verdict: counted, or the first reason against it.
final class LineageQuery {

    private static final Field<String> TYPE = DSL.field(DSL.name("record_type"), String.class);
    private static final Field<String> ID = DSL.field(DSL.name("record_id"), String.class);
    private static final Field<String> LABEL = DSL.field(DSL.name("record_label"), String.class);
    private static final Field<UUID> KEY = DSL.field(DSL.name("record_id"), UUID.class);
    private static final String COUNTED = "0";

    private final DSLContext sql;
    private final Measure measure;
    private final Slice slice;
    private final ReportYear year;
    private final Field<String> verdict;
    private final List<Condition> conditions;
    private final List<Label> reasons = new ArrayList<>();

    LineageQuery(DSLContext sql, Measure measure, Slice slice, ReportYear year) {
        this.sql = sql;
        this.measure = measure;
        this.slice = slice;
        this.year = year;
        this.conditions = Criteria.of(measure);
        this.verdict = verdict().as("verdict");
    }

    Lineage read() {
        Map<String, Integer> counts = counts();
        List<Lineage.Reason> leftOut = new ArrayList<>();
        for (int i = 0; i < reasons.size(); i++) {
            Integer count = counts.get(Integer.toString(i + 1));
            if (count != null) {
                leftOut.add(new Lineage.Reason(reasons.get(i), count, records(Integer.toString(i + 1))));
            }
        }
        return new Lineage(counts.getOrDefault(COUNTED, 0), records(COUNTED), leftOut);
    }

    /// Every record counted, without a limit; the stream of rows is read as it is consumed.
    void eachCounted(Consumer<Lineage.Contribution> reader) {
        var counted = sql.select(TYPE, ID, LABEL, value()).from(Criteria.view(measure.fact()))
            .where(Criteria.during(measure.fact(), year.days(measure.basis()))).and(Criteria.within(measure, slice)).and(DSL.and(Criteria.of(measure)));
        try (var rows = counted.orderBy(LABEL, ID).fetchSize(10_000).fetchLazy()) {
            rows.forEach(row -> reader.accept(contribution(row)));
        }
    }

    /// How the records of that time fare: first those counted, then each reason for which some are left out.
    List<Verdict> verdicts() {
        Field<Integer> number = inTime().as("number");
        var records = sql.select(number).from(Criteria.view(measure.fact())).where(during()).asTable("records");
        Field<Integer> given = DSL.field(DSL.name("number"), Integer.class);
        Map<Integer, Integer> counts = sql.select(given, DSL.count()).from(records).groupBy(given).fetchMap(given, DSL.count());
        List<Verdict> verdicts = new ArrayList<>(List.of(new Verdict(Verdict.COUNTED, new Label("计入", "counted"), counts.getOrDefault(Verdict.COUNTED, 0))));
        for (int i = 1; i < reasons.size(); i++) {
            if (counts.containsKey(i)) {
                verdicts.add(new Verdict(i, reasons.get(i), counts.getOrDefault(i, 0)));
            }
        }
        return verdicts;
    }

    /// The records of that time with this verdict, in the order of their ids.
    /// @param after the last id of the page before
    List<Lineage.Contribution> page(int number, @Nullable UUID after, int limit) {
        Condition which = DSL.and(conditions.subList(0, number == Verdict.COUNTED ? conditions.size() : number - 1));
        Condition broken = number == Verdict.COUNTED ? DSL.noCondition() : broken(conditions.get(number - 1));
        Condition later = after == null ? DSL.noCondition() : KEY.gt(DSL.inline(after));
        return sql.select(TYPE, ID, LABEL, value()).from(Criteria.view(measure.fact())).where(during()).and(which).and(broken).and(later)
            .orderBy(KEY).limit(limit).fetch(this::contribution);
    }

    private Condition during() {
        return Criteria.during(measure.fact(), year.days(measure.basis())).and(Criteria.within(measure, slice));
    }

    private Field<Integer> inTime() {
        CaseConditionStep<Integer> cases = DSL.when(DSL.falseCondition(), DSL.inline(-1));
        for (int i = 0; i < conditions.size(); i++) {
            cases = cases.when(broken(conditions.get(i)), DSL.inline(i + 1));
        }
        return cases.otherwise(DSL.inline(Verdict.COUNTED));
    }

    private static Condition broken(Condition must) {
        return DSL.coalesce(DSL.field(must), DSL.inline(false)).isFalse();
    }

    private Map<String, Integer> counts() {
        var verdicts = sql.select(verdict).from(Criteria.view(measure.fact())).where(Criteria.within(measure, slice)).asTable("verdicts");
        Field<String> given = DSL.field(DSL.name("verdict"), String.class);
        return sql.select(given, DSL.count()).from(verdicts).groupBy(given).fetchMap(given, DSL.count());
    }

    private List<Lineage.Contribution> records(String which) {
        return rows(which).orderBy(LABEL, ID).limit(Lineage.SHOWN).fetch(this::contribution);
    }

    private SelectConditionStep<? extends Record> rows(String which) {
        var records = sql.select(TYPE, ID, LABEL, value(), verdict).from(Criteria.view(measure.fact())).where(Criteria.within(measure, slice)).asTable("records");
        return sql.select(TYPE, ID, LABEL, DSL.field(DSL.name("value"), String.class)).from(records).where(DSL.field(DSL.name("verdict"), String.class).eq(which));
    }

    private Lineage.Contribution contribution(Record row) {
        return new Lineage.Contribution(row.get(0, String.class), row.get(1, String.class), row.get(2, String.class), row.get(3, String.class));
    }

    private Field<String> value() {
        Optional<Column> column = measure.aggregate().column();
        return column.<Field<String>>map(of -> Criteria.field(of).cast(String.class)).orElseGet(() -> DSL.castNull(String.class)).as("value");
    }

    private Field<String> verdict() {
        CaseConditionStep<String> cases = against(null, Criteria.during(measure.fact(), year.days(measure.basis())), outsideTime());
        for (int i = 0; i < conditions.size(); i++) {
            cases = against(cases, conditions.get(i), reason(measure, i));
        }
        return cases.otherwise(COUNTED);
    }

    private CaseConditionStep<String> against(@Nullable CaseConditionStep<String> cases, Condition must, Label reason) {
        reasons.add(reason);
        String code = Integer.toString(reasons.size());
        return cases == null ? DSL.when(broken(must), DSL.inline(code)) : cases.when(broken(must), DSL.inline(code));
    }

    /// Why a record that does not fulfil the condition is left out; after the declared ones comes that it has no value.
    static Label reason(Measure measure, int condition) {
        return condition < measure.conditions().size() ? measure.conditions().get(condition).reason() : new Label("没有数值", "without a value");
    }

    private Label outsideTime() {
        boolean day = measure.basis() instanceof Basis.At && measure.fact().time() == TimeShape.SPAN;
        return day ? new Label("统计日不在有效期内", "not valid on that day") : new Label("不发生在统计期内", "not within the period");
    }

}
