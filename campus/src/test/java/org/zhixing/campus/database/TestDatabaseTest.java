package org.zhixing.campus.database;

import org.junit.jupiter.api.Test;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

import static org.assertj.core.api.Assertions.assertThat;

class TestDatabaseTest {

    @Test
    void everyCopyIsMigratedAndAlone() throws SQLException {
        DataSource one = TestDatabase.fresh();
        DataSource other = TestDatabase.fresh();
        try (Connection connection = one.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("create table only_here ()");
        }
        assertThat(count(TestDatabase.copyOf(one), "select 1 from only_here")).isZero();
        assertThat(count(other, "select 1 from pg_tables where tablename = 'only_here'")).isZero();
        assertThat(count(other, "select 1 from students.student")).isZero();
    }

    private static int count(DataSource source, String query) throws SQLException {
        try (Connection connection = source.getConnection(); Statement statement = connection.createStatement();
            ResultSet rows = statement.executeQuery(query)) {
            int count = 0;
            while (rows.next()) {
                count++;
            }
            return count;
        }
    }
}
