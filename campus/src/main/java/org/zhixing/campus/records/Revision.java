package org.zhixing.campus.records;

import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import static org.zhixing.campus.records.db.Tables.REVISION;

/// A number for the present state of all records. Whoever changes records raises it in the same transaction;
/// whoever remembers what was computed from them compares it.
@Component
public final class Revision {

    private final DSLContext sql;

    public Revision(DSLContext sql) {
        this.sql = sql;
    }

    public long number() {
        return sql.select(REVISION.NUMBER).from(REVISION).fetchSingle(REVISION.NUMBER);
    }

    /// Says that records have changed.
    public static void raise(Connection transaction) throws SQLException {
        try (Statement statement = transaction.createStatement()) {
            statement.execute("update records.revision set number = number + 1");
        }
    }
}
