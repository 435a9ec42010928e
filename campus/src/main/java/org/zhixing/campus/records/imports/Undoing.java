package org.zhixing.campus.records.imports;

import org.springframework.stereotype.Component;
import org.zhixing.campus.records.RecordColumn;
import org.zhixing.campus.records.RecordType;
import org.zhixing.campus.records.RecordTypes;
import org.zhixing.campus.shared.Refused;
import org.zhixing.campus.shared.Viewer;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/// Takes a landed import back: what it added is removed, what it changed is as before; unless something later depends on it.
@Component
final class Undoing {

    /// So many dependents are named.
    private static final int NAMED = 100;

    private final DataSource database;
    private final RecordTypes types;

    Undoing(DataSource database, RecordTypes types) {
        this.database = database;
        this.types = types;
    }

    TakingBack takeBack(UUID id, Viewer by) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                Session session = new Session(connection);
                TakingBack outcome = takeBack(session, id, by);
                if (outcome instanceof TakingBack.TakenBack) {
                    connection.commit();
                } else {
                    connection.rollback();
                }
                return outcome;
            } catch (SQLException | RuntimeException failed) {
                connection.rollback();
                throw failed;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private TakingBack takeBack(Session session, UUID id, Viewer by) throws SQLException {
        if (!Running.idle(session)) {
            throw new Refused("另一次导入正在进行：请等它结束后再试", "Another import is running: wait until it has ended and try again");
        }
        if (session.execute("update records.import set state = 'taken_back', taken_back = clock_timestamp(), taken_back_by = ? where id = ? and state = 'landed'", by.name(), id) == 0) {
            throw new Refused("这次导入没有完成，或已经撤回", "This import has not landed, or was taken back already");
        }
        session.execute("create temporary table undone on commit drop as select record_type, record, kind, id as change, former from records.change where import = ?", id);
        session.execute("create index on undone (record)");
        session.execute("analyze undone");
        List<TakingBack.Dependent> named = new ArrayList<>();
        long dependents = 0;
        List<RecordType> touched = new ArrayList<>();
        for (RecordType type : types.inOrder()) {
            if (session.holds("select exists (select from undone where record_type = ?)", type.name())) {
                touched.add(type);
                dependents += changedLater(session, type, id, named);
            }
        }
        for (RecordType type : types.inOrder()) {
            for (RecordColumn column : type.columns()) {
                if (column.refersTo() != null && touched.contains(types.referredTo(column))) {
                    dependents += refersToAdded(session, type, column, named);
                }
            }
        }
        if (dependents > 0) {
            return new TakingBack.DependedOn(dependents, named);
        }
        return undo(session, id, by, touched.reversed());
    }

    private long changedLater(Session session, RecordType type, UUID id, List<TakingBack.Dependent> named) throws SQLException {
        String later = " from undone u join records.change l on l.record = u.record and l.id > u.change and l.record_type = u.record_type left join records.import i on i.id = l.import"
            + " where u.record_type = ? and l.import is distinct from ? and coalesce(i.state, '') <> 'taken_back'";
        session.read(row -> named.add(new TakingBack.Dependent(type.name(), row.getString(1), row.getObject(2, UUID.class), false)),
            "select " + KeyText.of(types, type, "t") + ", later.import from (select distinct on (l.record) l.record, l.import" + later + " order by l.record, l.id desc) later join " + type.tableName() + " t on t.id = later.record limit " + Math.max(0, NAMED - named.size()), type.name(), id);
        return session.number("select count(distinct l.record)" + later, type.name(), id);
    }

    private long refersToAdded(Session session, RecordType type, RecordColumn column, List<TakingBack.Dependent> named) throws SQLException {
        String referring = " from " + type.tableName() + " t join undone u on u.record = t." + Session.quoted(column.name()) + " and u.record_type = " + Session.literal(types.referredTo(column).name()) + " and u.kind = 'added'"
            + " where not exists (select from undone own where own.record = t.id and own.record_type = " + Session.literal(type.name()) + ")";
        session.read(row -> named.add(new TakingBack.Dependent(type.name(), row.getString(1), row.getObject(2, UUID.class), true)),
            "select " + KeyText.of(types, type, "t") + ", (select l.import from records.change l where l.record = t.id order by l.id desc limit 1)" + referring + " limit " + Math.max(0, NAMED - named.size()));
        return session.number("select count(*)" + referring);
    }

    /// Whoever refers to others goes first.
    private static TakingBack undo(Session session, UUID id, Viewer by, List<RecordType> touched) throws SQLException {
        long removed = 0;
        long restored = 0;
        String into = "insert into records.change (import, record_type, record, kind, at, viewer, why, former) ";
        for (RecordType type : touched) {
            String columns = type.columns().stream().map(column -> Session.quoted(column.name())).collect(Collectors.joining(", "));
            String of = " from undone u where u.record_type = " + Session.literal(type.name());
            session.execute(into + "select ?, u.record_type, u.record, case when u.kind = 'added' then 'removed' else 'changed' end, now(), ?, '撤回导入', to_jsonb(t)" + " from undone u join " + type.tableName() + " t on t.id = u.record where u.record_type = ?", id, by.name(), type.name());
            removed += session.execute("delete from " + type.tableName() + " where id in (select u.record" + of + " and u.kind = 'added')");
            restored += session.execute("update " + type.tableName() + " t set (" + columns + ") = (select " + columns + " from jsonb_populate_record(null::" + type.tableName() + ", u.former))" + of.replace("where", "where t.id = u.record and u.kind in ('changed', 'closed') and"));
        }
        session.execute("update records.revision set number = number + 1");
        return new TakingBack.TakenBack(removed, restored);
    }
}
