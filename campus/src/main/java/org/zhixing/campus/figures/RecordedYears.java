package org.zhixing.campus.figures;

import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.impl.DSL;
import org.zhixing.campus.shared.Refused;
import org.zhixing.indicators.catalogue.Catalogue;
import org.zhixing.indicators.fact.Fact;
import org.zhixing.indicators.time.NamedPeriod;
import org.zhixing.indicators.time.ReportYear;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/// The years in which something was recorded: open spans alone make no year.
final class RecordedYears {

    private final DSLContext sql;
    private final List<Fact> students;

    RecordedYears(DSLContext sql, Catalogue catalogue) {
        this.sql = sql;
        this.students = catalogue.facts().stream().filter(fact -> fact.area().equals("students")).toList();
    }

    /// Whether a student came, moved or left from the first day of the school year to the end of the calendar year.
    boolean contains(ReportYear year) {
        LocalDate first = year.period(NamedPeriod.SCHOOL_YEAR).first();
        LocalDate last = year.period(NamedPeriod.CALENDAR_YEAR).last();
        return students.stream().anyMatch(fact -> sql.fetchExists(
            DSL.selectOne().from(Criteria.view(fact)).where(Criteria.dated(fact).between(first).and(last))));
    }

    /// From the first to the last.
    List<Integer> all() {
        Fact any = students.getFirst();
        Record2<LocalDate, LocalDate> span = sql.select(DSL.min(Criteria.dated(any)), DSL.max(Criteria.dated(any))).from(Criteria.view(any)).fetchSingle();
        return span.value1() == null ? List.of() : IntStream.rangeClosed(span.value1().getYear(), span.value2().getYear()).boxed().toList();
    }

    /// @param year as it was asked for, perhaps no year at all
    Refused refusal(String year) {
        List<Integer> recorded = all();
        String years = recorded.isEmpty() ? "" : recorded.getFirst() + "–" + recorded.getLast();
        return year.matches("[0-9]+") ? new Refused(year + " 年没有任何记录；有记录的年度：" + years, "There are no records of " + year + "; there are some of " + years)
            : new Refused("“" + year + "”不是年度；有记录的年度：" + years, "“" + year + "” is no year; there are records of " + years);
    }
}
