package org.zhixing.campus.checks;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.zhixing.indicators.time.NamedDate;
import org.zhixing.indicators.time.NamedPeriod;
import org.zhixing.indicators.time.ReportYear;

import java.time.LocalDate;
import java.util.List;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;

/// Reads the views `checks.case_…`: how many cases a day or a period has, and which of them break the condition.
final class ConditionCases {

    /// @param records at most 1,000 of the cases that break the condition
    record Cases(int looked, int broken, List<Finding.Record> records) {}

    /// When a year is looked at: spans on the census, events from the school year's first day to the end of the calendar year.
    record Days(LocalDate census, LocalDate first, LocalDate last) {

        static Days of(ReportYear year) {
            return new Days(year.date(NamedDate.CENSUS), year.period(NamedPeriod.SCHOOL_YEAR).first(), year.period(NamedPeriod.CALENDAR_YEAR).last());
        }
    }

    private static final int SHOWN = 1_000;
    private static final Field<Boolean> HOLDS = field(name("holds"), Boolean.class);
    private static final Field<LocalDate> FROM = field(name("valid_from"), LocalDate.class);
    private static final Field<LocalDate> UNTIL = field(name("valid_to"), LocalDate.class);
    private static final Field<LocalDate> HAPPENED = field(name("happened_on"), LocalDate.class);

    private ConditionCases() {}

    /// Spans that are valid on the census, or events of the days: whichever the view holds.
    static Cases of(DSLContext sql, Table<?> view, Days days) {
        Record counts = sql.select(count(), count().filterWhere(HOLDS.isFalse())).from(view).where(time(view, days)).fetchSingle();
        int broken = counts.get(1, Integer.class);
        return new Cases(counts.get(0, Integer.class), broken, broken == 0 ? List.of() : broken(sql, view, days, 0, SHOWN));
    }

    static List<Finding.Record> broken(DSLContext sql, Table<?> view, Days days, int offset, int limit) {
        return sql.select(field(name("record_type"), String.class), field(name("record_id"), String.class), field(name("record_label"), String.class))
            .from(view).where(time(view, days).and(HOLDS.isFalse())).orderBy(DSL.inline(3), DSL.inline(2)).offset(offset).limit(limit)
            .fetch(row -> new Finding.Record(row.value1(), row.value2(), row.value3()));
    }

    private static Condition time(Table<?> view, Days days) {
        return view.field(HAPPENED) != null ? HAPPENED.between(days.first, days.last)
            : FROM.le(days.census).and(UNTIL.isNull().or(UNTIL.gt(days.census)));
    }
}
