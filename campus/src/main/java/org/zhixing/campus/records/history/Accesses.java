package org.zhixing.campus.records.history;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhixing.campus.records.RecordType;
import org.zhixing.campus.shared.Viewer;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;

import static org.zhixing.campus.records.db.Tables.ACCESS;

/// Remembers who saw sensitive values unmasked, or found records by them.
@Component
public final class Accesses {

    private final DSLContext sql;
    private final Clock clock;

    Accesses(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// Someone saw a record unmasked.
    public void saw(Viewer viewer, RecordType type, UUID record) {
        remember(viewer, "record", type, record, 1);
    }

    /// Someone looked for records by what a mask hides.
    /// @param found how many records the page showed
    public void searched(Viewer viewer, RecordType type, long found) {
        remember(viewer, "search", type, null, found);
    }

    /// Someone took all records of a type, or those of a list, as a spreadsheet.
    public void exported(Viewer viewer, RecordType type, long rows) {
        remember(viewer, "export", type, null, rows);
    }

    private void remember(Viewer viewer, String what, RecordType type, @Nullable UUID record, long rows) {
        sql.insertInto(ACCESS, ACCESS.AT, ACCESS.VIEWER, ACCESS.WHAT, ACCESS.RECORD_TYPE, ACCESS.RECORD, ACCESS.ROWS)
            .values(OffsetDateTime.now(clock), viewer.name(), what, type.name(), record, rows).execute();
    }
}
