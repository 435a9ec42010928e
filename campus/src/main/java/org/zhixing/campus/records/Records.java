package org.zhixing.campus.records;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import org.springframework.stereotype.Component;
import org.zhixing.indicators.Label;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Records of any type as people write them: one text for each column.
@Component
public final class Records {

    private final RecordTypes types;
    private final DSLContext sql;

    Records(RecordTypes types, DSLContext sql) {
        this.types = types;
        this.sql = sql;
    }

    /// Adds records, all or none.
    /// @param rows each from headings (a column's name or label) to texts; columns that are not there are empty
    /// @return what was repaired on the way, or everything that keeps the rows from being added
    public Outcome add(RecordType type, List<Map<String, String>> rows) {
        List<Outcome.Remark> notices = new ArrayList<>();
        List<Outcome.Remark> problems = new ArrayList<>();
        List<Record> records = new ArrayList<>();
        References references = new References(types, sql);
        for (int i = 0; i < rows.size(); i++) {
            RowReader reader = new RowReader(type, references, i + 1);
            records.add(reader.read(sql.newRecord(type.table()), rows.get(i)));
            notices.addAll(reader.notices());
            problems.addAll(reader.problems());
        }
        if (problems.isEmpty()) {
            store(type, records, problems);
        }
        return problems.isEmpty() ? new Outcome.Added(rows.size(), notices) : new Outcome.NotAdded(problems);
    }

    /// The rows in one transaction, one statement for each, so that a refusal names its row.
    private void store(RecordType type, List<Record> records, List<Outcome.Remark> problems) {
        try {
            sql.transaction(transaction -> {
                for (Record record : records) {
                    try {
                        DSL.using(transaction).insertInto(type.table()).set(record.into(given(record))).execute();
                    } catch (RuntimeException refused) {
                        problems.add(new Outcome.Remark(records.indexOf(record) + 1, null, null, demand(type, refused)));
                        throw refused;
                    }
                }
            });
        } catch (RuntimeException refused) {
            if (problems.isEmpty()) {
                throw refused;
            }
        }
    }

    private static Field<?>[] given(Record record) {
        return record.fieldStream().filter(field -> record.get(field) != null).toArray(Field<?>[]::new);
    }

    /// What the constraint demands that refused a record.
    /// @throws RuntimeException the refusal itself where no constraint did, such as in an outage
    private static Label demand(RecordType type, RuntimeException refused) {
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof PSQLException said && said.getServerErrorMessage() instanceof ServerErrorMessage message && message.getConstraint() != null) {
                return type.demand(message.getConstraint());
            }
        }
        throw refused;
    }
}
