package org.zhixing.campus.records.imports;

import org.springframework.stereotype.Component;
import org.zhixing.campus.records.KeyTexts;
import org.zhixing.campus.records.RecordColumn;
import org.zhixing.campus.records.RecordType;
import org.zhixing.campus.records.RecordTypes;
import org.zhixing.campus.records.Revision;
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

    /// Records that someone changed after the import did, other than by an import that was taken back.
    private static final String CHANGED_LATER = """
        insert into dependent
        select distinct on (l.record) u.record_type, l.record, l.import, false
        from undone u join records.change l on l.record = u.record and l.id > u.change and l.record_type = u.record_type left join records.import i on i.id = l.import
        where u.record_type = ? and l.import is distinct from ? and coalesce(i.state, '') <> 'taken_back'
        order by l.record, l.id desc on conflict do nothing""";

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
                }
                return outcome;
            } finally {
                connection.rollback(); // what was not committed
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
        session.execute("create temporary table dependent (record_type text, record uuid, imported uuid, refers boolean, primary key (record_type, record)) on commit drop");
        List<RecordType> touched = new ArrayList<>();
        for (RecordType type : types.inOrder()) {
            if (session.holds("select exists (select from undone where record_type = ?)", type.name())) {
                touched.add(type);
                session.execute(CHANGED_LATER, type.name(), id);
            }
        }
        for (RecordType type : types.inOrder()) {
            for (RecordColumn column : type.columns()) {
                if (column.refersTo() != null && touched.contains(types.referredTo(column))) {
                    session.execute("insert into dependent select ?, t.id, (select l.import from records.change l where l.record = t.id order by l.id desc limit 1), true from " + type.tableName() + " t join undone u on u.record = t." + Session.quoted(column.name())
                        + " and u.record_type = ? and u.kind = 'added' where not exists (select from undone own where own.record = t.id and own.record_type = ?) on conflict do nothing", type.name(), types.referredTo(column).name(), type.name());
                }
            }
        }
        long dependents = session.number("select count(*) from dependent");
        return dependents > 0 ? new TakingBack.DependedOn(dependents, named(session)) : undo(session, id, by, touched.reversed());
    }

    private List<TakingBack.Dependent> named(Session session) throws SQLException {
        List<TakingBack.Dependent> named = new ArrayList<>();
        for (RecordType type : types.inOrder()) {
            session.read(row -> named.add(new TakingBack.Dependent(type.name(), row.getString(1), row.getObject(2, UUID.class), row.getBoolean(3))),
                "select " + Session.sql(new KeyTexts(types).ofRow(type, "t")) + ", d.imported, d.refers from dependent d join " + type.tableName() + " t on t.id = d.record where d.record_type = ? order by 1 limit " + (NAMED - named.size()), type.name());
        }
        return named;
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
        Revision.raise(session.connection());
        return new TakingBack.TakenBack(removed, restored);
    }
}
