package org.zhixing.campus.figures;

import org.jooq.CaseConditionStep;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.zhixing.indicators.Label;
import org.zhixing.indicators.Measure;
import org.zhixing.indicators.catalogue.Catalogue;
import org.zhixing.indicators.fact.TimeShape;
import org.zhixing.indicators.time.Basis;
import org.zhixing.indicators.time.ReportYear;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Asks every view that can hold a record what its measures make of it: one statement for each view, for all years together.
final class CountingQuery {

    private static final Field<UUID> ID = DSL.field(DSL.name("record_id"), UUID.class);
    private static final Field<String> TYPE = DSL.field(DSL.name("record_type"), String.class);
    private static final Pattern RECORD_TYPE = Pattern.compile("'([a-z_]+)'::text AS record_type");
    private static final int COUNTED = 0;
    private static final int OTHER_TIME = 1;

    private final DSLContext sql;
    private final Map<String, List<Measure>> byView;
    /// The definitions of the fact views, which name the record types that they hold.
    private final Map<String, String> definitions;

    CountingQuery(DSLContext sql, Catalogue catalogue) {
        this.sql = sql;
        this.byView = catalogue.measures().stream().collect(Collectors.groupingBy(measure -> measure.fact().view(), LinkedHashMap::new, Collectors.toList()));
        this.definitions = sql.fetch("select schemaname || '.' || viewname, definition from pg_views where viewname like 'fact\\_%'")
            .intoMap(row -> row.get(0, String.class), row -> row.get(1, String.class));
    }

    /// The record types whose records some measure may count.
    Set<String> types() {
        return byView.keySet().stream().flatMap(view -> RECORD_TYPE.matcher(definitions.getOrDefault(view, "")).results()).map(found -> found.group(1)).collect(Collectors.toUnmodifiableSet());
    }

    List<Counting> of(String type, UUID record, List<Integer> years) {
        Pattern named = Pattern.compile("'" + Pattern.quote(type) + "'::text AS record_type");
        List<Counting> all = new ArrayList<>();
        byView.forEach((view, measures) -> {
            if (named.matcher(definitions.getOrDefault(view, "")).find()) {
                all.addAll(of(type, record, measures, years));
            }
        });
        return all;
    }

    private List<Counting> of(String type, UUID record, List<Measure> measures, List<Integer> years) {
        List<Field<Integer>> verdicts = new ArrayList<>();
        measures.forEach(measure -> years.forEach(year -> verdicts.add(verdict(measure, ReportYear.of(year)).as("v" + verdicts.size()))));
        Result<? extends Record> rows = sql.select(verdicts).from(Criteria.view(measures.getFirst().fact())).where(ID.eq(record)).and(TYPE.eq(type)).fetch();
        List<Counting> all = new ArrayList<>();
        for (int m = 0; m < measures.size() && rows.isNotEmpty(); m++) {
            Map<Integer, @Nullable Label> given = new LinkedHashMap<>();
            for (int y = 0; y < years.size(); y++) {
                int column = m * years.size() + y;
                given.put(years.get(y), reason(measures.get(m), rows.stream().map(row -> row.get(column, Integer.class)).toList()));
            }
            all.add(new Counting(measures.get(m), given));
        }
        return all;
    }

    /// A record may be several facts of a view, such as a title held in two posts: it counts where one does; else the reason of one that is of the time says more.
    private static @Nullable Label reason(Measure measure, List<Integer> verdicts) {
        if (verdicts.contains(COUNTED)) {
            return null;
        }
        int verdict = verdicts.stream().filter(each -> each != OTHER_TIME).findFirst().orElse(OTHER_TIME);
        return verdict == OTHER_TIME ? otherTime(measure) : LineageQuery.reason(measure, verdict - OTHER_TIME - 1);
    }

    private static Field<Integer> verdict(Measure measure, ReportYear year) {
        CaseConditionStep<Integer> cases = DSL.when(broken(Criteria.during(measure.fact(), year.days(measure.basis()))), DSL.inline(OTHER_TIME));
        List<Condition> conditions = Criteria.of(measure);
        for (int i = 0; i < conditions.size(); i++) {
            cases = cases.when(broken(conditions.get(i)), DSL.inline(OTHER_TIME + 1 + i));
        }
        return cases.otherwise(DSL.inline(COUNTED));
    }

    private static Condition broken(Condition must) {
        return DSL.coalesce(DSL.field(must), DSL.inline(false)).isFalse();
    }

    private static Label otherTime(Measure measure) {
        boolean day = measure.basis() instanceof Basis.At && measure.fact().time() == TimeShape.SPAN;
        return day ? new Label("统计日不在有效期内", "not valid on that day") : new Label("不发生在统计期内", "not within the period");
    }
}
