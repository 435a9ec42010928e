package org.zhixing.campus.records.imports;

import org.jooq.TableField;
import org.zhixing.campus.records.KeyTexts;
import org.zhixing.campus.records.RecordColumn;
import org.zhixing.campus.records.RecordType;
import org.zhixing.campus.records.RecordTypes;
import org.zhixing.campus.records.Succession;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/// What a call does to the records of one type: counted, shown, and remembered with the rows as they were.
final class History {

    private final Session session;
    private final KeyTexts keys;
    private final Staged staged;
    private final Merged merged;
    private final RecordType type;

    History(Session session, RecordTypes types, Staged staged, Merged merged) {
        this.session = session;
        this.keys = new KeyTexts(types);
        this.staged = staged;
        this.merged = merged;
        this.type = staged.type();
    }

    void count() throws SQLException {
        session.read(row -> {
            EntryOutcome entry = staged.entry(row.getInt(1));
            switch (row.getString(2)) {
                case "added" -> entry.count(ChangedRow.Kind.ADDED, row.getLong(3));
                case "changed" -> entry.count(ChangedRow.Kind.CHANGED, row.getLong(3));
                case "unchanged" -> entry.unchanged(row.getLong(3));
                default -> { }
            }
        }, "select _sheet, _kind, count(*) from " + merged.table() + " group by 1, 2");
        if (type.span().isPresent()) {
            session.read(row -> staged.entry(row.getInt(1)).count(ChangedRow.Kind.CLOSED, row.getLong(2)), "select c._sheet, count(*) from " + merged.closing() + " c join " + merged.table() + " m using (_n) where m._kind = 'added' group by 1");
        }
    }

    /// Shows the first rows of each kind, field by field.
    /// @param most of each kind and sheet
    void show(int most) throws SQLException {
        for (ChangedRow.Kind kind : List.of(ChangedRow.Kind.ADDED, ChangedRow.Kind.CHANGED)) {
            String fields = type.columns().stream().map(column -> Session.sql(keys.value(column, "m")) + ", " + (kind == ChangedRow.Kind.CHANGED ? Session.sql(keys.value(column, "o")) : "null::text")).collect(Collectors.joining(", "));
            session.read(row -> show(kind, row), "select m._sheet, m._row, " + Session.sql(keys.ofRow(type, "m")) + ", " + fields + " from (select *, row_number() over (partition by _sheet order by _n) as _at from " + merged.table() + " where _kind = '" + kind.code() + "') m"
                + (kind == ChangedRow.Kind.CHANGED ? " cross join lateral jsonb_populate_record(null::" + type.tableName() + ", m._former) o" : "") + " where m._at <= " + most + " order by m._n");
        }
        if (type.span().isPresent()) {
            showClosed(type.span().get(), most);
        }
    }

    private void show(ChangedRow.Kind kind, ResultSet row) throws SQLException {
        EntryOutcome entry = staged.entry(row.getInt(1));
        if (!entry.shows(kind)) {
            return;
        }
        List<ChangedRow.ChangedField> fields = new ArrayList<>();
        int at = 4;
        for (RecordColumn column : type.columns()) {
            String to = row.getString(at);
            String from = row.getString(at + 1);
            at += 2;
            if (!Objects.equals(from, to)) {
                fields.add(new ChangedRow.ChangedField(column.name(), from, to));
            }
        }
        entry.change(new ChangedRow(kind, staged.plan(row.getInt(1)).sheet().name(), row.getInt(2), row.getString(3), fields));
    }

    private void showClosed(RecordType.Span span, int most) throws SQLException {
        Succession succession = type.succession();
        session.read(row -> {
            EntryOutcome entry = staged.entry(row.getInt(1));
            if (entry.shows(ChangedRow.Kind.CLOSED)) {
                List<ChangedRow.ChangedField> fields = new ArrayList<>(List.of(new ChangedRow.ChangedField(span.to().getName(), null, row.getString(4))));
                if (succession != null) {
                    fields.add(new ChangedRow.ChangedField(succession.ended().getName(), null, row.getString(5)));
                }
                entry.change(new ChangedRow(ChangedRow.Kind.CLOSED, staged.plan(row.getInt(1)).sheet().name(), row.getInt(2), row.getString(3), fields));
            }
        }, "select c._sheet, c._row, " + Session.sql(keys.ofRow(type, "o")) + ", c.next_from::text" + (succession == null ? "" : ", c.ended") + " from " + merged.closing() + " c join " + merged.table() + " m using (_n)"
            + " cross join lateral jsonb_populate_record(null::" + type.tableName() + ", c._former) o where m._kind = 'added' order by c._n limit " + most);
    }

    void remember(UUID imported, String viewer, String why, Instant at) throws SQLException {
        OffsetDateTime moment = at.atOffset(ZoneOffset.UTC);
        String into = "insert into records.change (import, record_type, record, kind, at, viewer, why, former) select ?, ?, ";
        session.execute(into + "id, _kind, ?, ?, ?, _former from " + merged.table() + " where _kind in ('added', 'changed') order by _n", imported, type.name(), moment, viewer, why);
        if (type.span().isPresent()) {
            session.execute(into + "c.id, 'closed', ?, ?, ?, c._former from " + merged.closing() + " c join " + merged.table() + " m using (_n) where m._kind = 'added'", imported, type.name(), moment, viewer, why);
        }
    }

    /// The keys and names of rows that were refused, so that who refers to them is told so.
    void rememberRefused(References references) throws SQLException {
        String rest = " from " + merged.table() + " m where _kind = 'refused' limit 200000";
        session.read(row -> references.refused(type, row.getString(1)), "select " + Session.sql(keys.ofRow(type, "m")) + rest);
        for (TableField<?, ?> alias : type.aliases()) {
            session.read(row -> references.refused(type, row.getString(1)), "select m." + Session.quoted(alias.getName()) + "::text" + rest);
        }
    }
}
