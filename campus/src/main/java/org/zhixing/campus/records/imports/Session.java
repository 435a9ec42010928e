package org.zhixing.campus.records.imports;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.Collection;
import java.util.stream.Collectors;

/// The transaction of one import, spoken to in SQL whose tables are known only when it runs.
record Session(Connection connection) {

    private static final DSLContext POSTGRES = DSL.using(SQLDialect.POSTGRES);

    /// What is done with each row of an answer.
    interface Reader {

        void row(ResultSet row) throws SQLException;
    }

    /// What may fail, such as a write that a constraint refuses.
    interface Attempt {

        void run() throws SQLException;
    }

    /// @return how many rows it changed
    long execute(String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(sql, values)) {
            return statement.executeLargeUpdate();
        }
    }

    void read(Reader reader, String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(sql, values)) {
            statement.setFetchSize(2_000);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    reader.row(rows);
                }
            }
        }
    }

    boolean holds(String sql, @Nullable Object... values) throws SQLException {
        boolean[] answer = {false};
        read(row -> answer[0] = row.getBoolean(1), sql, values);
        return answer[0];
    }

    long number(String sql, @Nullable Object... values) throws SQLException {
        long[] answer = {0};
        read(row -> answer[0] = row.getLong(1), sql, values);
        return answer[0];
    }

    /// Runs what may fail; whatever it had done is undone then.
    /// @return what failed, or null
    @Nullable SQLException attempt(Attempt attempt) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try {
            attempt.run();
            connection.releaseSavepoint(before);
            return null;
        } catch (SQLException failed) {
            connection.rollback(before);
            return failed;
        }
    }

    private PreparedStatement prepared(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    /// An expression as a part of a statement.
    static String sql(Field<?> expression) {
        return POSTGRES.renderInlined(expression);
    }

    static String quoted(String name) {
        return DSL.quotedName(name).toString();
    }

    static String quoted(Collection<String> names) {
        return names.stream().map(Session::quoted).collect(Collectors.joining(", "));
    }

    static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
