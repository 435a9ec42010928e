package org.zhixing.campus.bench;

import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.zhixing.indicators.time.NamedDate;
import org.zhixing.indicators.time.NamedPeriod;
import org.zhixing.indicators.time.ReportYear;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// One statement for each table of the report, over base tables, as a clerk who knows SQL would write it.
final class HandWritten {

    private static final int TABLES = 20;

    private final DSLContext sql;
    private final List<String> statements = new ArrayList<>();

    HandWritten(DSLContext sql, ReportYear year) {
        this.sql = sql;
        Map<String, String> values = values(year);
        for (int table = 1; table <= TABLES; table++) {
            String statement = text(String.format("/bench/table-%02d.sql", table));
            for (String name : values.keySet().stream().sorted(Comparator.comparing(String::length).reversed()).toList()) {
                statement = statement.replace(":" + name, Objects.requireNonNull(values.get(name)));
            }
            statements.add(statement);
        }
    }

    /// Runs every statement and reads its rows.
    /// @return how many rows there were
    long run() {
        long rows = 0;
        for (int table = 1; table <= TABLES; table++) {
            rows += result(table).size();
        }
        return rows;
    }

    /// What the statement of one table gives.
    Result<Record> result(int table) {
        return sql.resultQuery(statements.get(table - 1)).fetch();
    }

    /// The plans as PostgreSQL runs them, with its timings.
    String plans() {
        StringBuilder plans = new StringBuilder();
        for (int i = 0; i < statements.size(); i++) {
            plans.append("-- table ").append(i + 1).append('\n');
            sql.resultQuery("explain (analyze, buffers off) " + statements.get(i)).fetch().forEach(row -> plans.append(row.get(0)).append('\n'));
        }
        return plans.toString();
    }

    private static Map<String, String> values(ReportYear year) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("year", Integer.toString(year.number()));
        for (int before = 0; before <= 2; before++) {
            ReportYear of = year.minus(before);
            String prefix = before == 0 ? "" : before == 1 ? "last_" : "earlier_";
            for (NamedDate date : NamedDate.values()) {
                values.put(prefix + date.code(), quoted(of.date(date)));
            }
            for (NamedPeriod period : NamedPeriod.values()) {
                values.put(prefix + period.code() + "_from", quoted(of.period(period).first()));
                values.put(prefix + period.code() + "_until", quoted(of.period(period).last()));
            }
        }
        return values;
    }

    private static String quoted(LocalDate day) {
        return "date '" + day + "'";
    }

    private static String text(String resource) {
        try (InputStream stream = Objects.requireNonNull(HandWritten.class.getResourceAsStream(resource), resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
