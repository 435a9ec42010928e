package org.zhixing.campus.records;

import org.jooq.impl.DSL;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes many rows by PostgreSQL's COPY, as a stream, so that memory does not grow with them.
///
/// ```java
/// Bulk.into(connection).copy("students.student", List.of("id", "student_number", …), rows);   // in the connection's transaction
/// Bulk.into(connection).copyAll(loads);                                                        // in any order; all land or none
/// ```
/// The rules of record types are not asked; PostgreSQL's constraints are.
public final class Bulk {

    private final Connection connection;

    private Bulk(Connection connection) {
        this.connection = connection;
    }

    public static Bulk into(Connection connection) {
        return new Bulk(connection);
    }

    /// Copies rows into one table and says how many there were; commits nothing by itself.
    public long copy(String table, List<String> columns, Stream<Object[]> rows) throws SQLException {
        CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement(table, columns));
        CopyRows out = new CopyRows(copy);
        try (rows) {
            rows.forEachOrdered(row -> out.write(columns.size(), row));
            return out.finish();
        } catch (CopyRows.Failed failed) {
            throw failed.cause();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    /// Copies every load in one transaction, a table before those that refer to it, and says how many rows there were.
    public long copyAll(Collection<Load> loads) throws SQLException {
        boolean alone = connection.getAutoCommit();
        connection.setAutoCommit(false);
        try {
            long count = 0;
            for (Load load : new TableOrder(connection).sorted(loads)) {
                count += copy(load.table(), load.columns(), load.rows().get());
            }
            Revision.raise(connection);
            if (alone) {
                connection.commit();
            }
            return count;
        } catch (SQLException | RuntimeException failed) {
            connection.rollback();
            throw failed;
        } finally {
            connection.setAutoCommit(alone);
        }
    }

    private static String statement(String table, List<String> columns) {
        return "copy " + DSL.quotedName(table.split("\\.")) + " (" + columns.stream().map(column -> DSL.quotedName(column).toString()).collect(Collectors.joining(", ")) + ") from stdin (format csv, encoding 'UTF8')";
    }
}
