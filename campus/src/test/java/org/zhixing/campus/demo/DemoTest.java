package org.zhixing.campus.demo;

import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.zhixing.campus.database.TestDatabase;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.sql.DataSource;

import static org.assertj.core.api.Assertions.assertThat;

class DemoTest {

    private static final String TABLES = "select schemaname || '.' || tablename from pg_tables where schemaname not in ('public', 'pg_catalog', 'information_schema')";

    @ParameterizedTest
    @MethodSource("sizes")
    void theSameSeedAndSizeGiveTheSameBytesInEveryProgram(OptionalInt students) throws Exception {
        DataSource elsewhere = TestDatabase.fresh();
        LoadedElsewhere.into((PGSimpleDataSource) elsewhere, 7, students);
        assertThat(digests(loaded(7, students))).hasSizeGreaterThan(30).containsKey("students.enrolment").isEqualTo(digests(elsewhere));
    }

    static Stream<OptionalInt> sizes() {
        return Stream.of(OptionalInt.of(150), OptionalInt.empty());
    }

    @Test
    void anotherSeedOrSizeGivesOthers() throws SQLException {
        assertThat(digests(loaded(7, OptionalInt.of(150))).get("students.enrolment"))
            .isNotEqualTo(digests(loaded(8, OptionalInt.of(150))).get("students.enrolment"))
            .isNotEqualTo(digests(loaded(7, OptionalInt.of(240))).get("students.enrolment"));
    }

    private static DataSource loaded(long seed, OptionalInt students) throws SQLException {
        DataSource database = TestDatabase.fresh();
        try (Connection connection = database.getConnection()) {
            Demo.of(seed, students).load(connection);
        }
        return database;
    }

    /// Of every table that has rows, row after row as they lie.
    private static Map<String, String> digests(DataSource database) {
        DSLContext sql = DSL.using(database, SQLDialect.POSTGRES);
        Map<String, String> digests = new TreeMap<>();
        for (String table : sql.fetch(TABLES).getValues(0, String.class)) {
            String digest = sql.fetchSingle("select md5(string_agg(row::text, chr(10) order by row.ctid)) from " + table + " row").get(0, String.class);
            if (digest != null) {
                digests.put(table, digest);
            }
        }
        return digests;
    }
}
