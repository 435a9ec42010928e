package org.zhixing.campus.records.imports;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.zhixing.campus.records.Codes;
import org.zhixing.campus.records.RecordColumn;
import org.zhixing.campus.records.RecordType;
import org.zhixing.campus.records.RecordTypes;
import org.zhixing.campus.records.Rule;
import org.zhixing.campus.records.Succession;
import org.zhixing.indicators.Label;

import java.sql.Array;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The staged rows as the records that they become: added, changed or unchanged, with former spans that new ones close.
final class Merged {

    private final Session session;
    private final RecordTypes types;
    private final Staged staged;
    private final RecordType type;
    private final String table;
    private final String closing;
    private final String follows;

    Merged(Session session, RecordTypes types, Staged staged) {
        this.session = session;
        this.types = types;
        this.staged = staged;
        this.type = staged.type();
        this.table = Session.quoted("merged " + type.name());
        this.closing = Session.quoted("closing " + type.name());
        this.follows = Session.quoted("follows " + type.name());
    }

    String table() {
        return table;
    }

    String closing() {
        return closing;
    }

    /// Columns that no sheet has take the table's defaults.
    void merge() throws SQLException {
        Map<String, String> defaults = defaults();
        String values = type.columns().stream().map(column -> value(column, defaults) + " as " + Session.quoted(column.name())).collect(Collectors.joining(", "));
        String base = "select s._n, s._sheet, s._row, s._told, o.id is null as _fresh, coalesce(o.id, uuidv7()) as id, " + values + ", " + old()
            + " from " + staged.table() + " s left join " + type.tableName() + " o on " + equal(type.key(), "o", "s");
        if (type.span().isPresent()) {
            mergeSpans(base, type.span().get());
        } else {
            session.execute("create temporary table " + table + " on commit drop as select m._n, m._sheet, m._row, m._told, m._fresh, " + kind() + " as _kind, " + former() + " as _former, m.id, " + staged.names("m.") + " from (" + base + ") m");
        }
        session.execute("analyze " + table);
    }

    private String kind() {
        return "case when m._told is not null then 'refused' when m._fresh then 'added' when " + differs() + " then 'changed' else 'unchanged' end";
    }

    private String differs() {
        return "row(" + staged.names("m.") + ") is distinct from row(" + type.columns().stream().map(column -> "m." + Session.quoted("_old_" + column.name())).collect(Collectors.joining(", ")) + ")";
    }

    private String former() {
        return "case when m._told is null and not m._fresh and " + differs() + " then (select to_jsonb(x) from " + type.tableName() + " x where x.id = m.id) end";
    }

    private String old() {
        return type.columns().stream().map(column -> "o." + Session.quoted(column.name()) + " as " + Session.quoted("_old_" + column.name())).collect(Collectors.joining(", "));
    }

    private String value(RecordColumn column, Map<String, String> defaults) {
        Set<Integer> having = staged.having(column);
        String name = Session.quoted(column.name());
        String own = having.size() == staged.sheets() ? "s." + name : having.isEmpty() ? "o." + name
            : "case when s._sheet in (%1$s) or s._also && array[%1$s] then".formatted(having.stream().map(String::valueOf).collect(Collectors.joining(", "))) + " s." + name + " else o." + name + " end";
        return defaults.containsKey(column.name()) ? "coalesce(" + own + ", " + defaults.get(column.name()) + ")" : own;
    }

    private Map<String, String> defaults() throws SQLException {
        Map<String, String> defaults = new HashMap<>();
        session.read(row -> defaults.put(row.getString(1), row.getString(2)), "select a.attname, pg_get_expr(d.adbin, d.adrelid) from pg_attrdef d join pg_attribute a on a.attrelid = d.adrelid and a.attnum = d.adnum "
            + "where d.adrelid = ?::regclass and a.attnotnull and a.attname <> 'id'", type.tableName());
        return defaults;
    }

    /// An open span ends where its successor begins, be it in the sheets or on record. Where a record has its end already, a blank leaves it.
    private void mergeSpans(String base, RecordType.Span span) throws SQLException {
        String series = span.series().stream().map(field -> Session.quoted(field.getName())).collect(Collectors.joining(", "));
        String from = Session.quoted(span.from().getName());
        String to = Session.quoted(span.to().getName());
        String oldTo = Session.quoted("_old_" + span.to().getName());
        String basis = Session.quoted("basis " + type.name());
        Succession succession = type.succession();
        String began = succession == null ? "null::text" : "%s." + Session.quoted(succession.began().getName());
        session.execute("create temporary table " + basis + " on commit drop as " + base);
        session.execute("create index on " + basis + " (id)");
        session.execute("create index on " + basis + " (" + series + ")");
        session.execute("analyze " + basis);
        String ofSeries = span.series().stream().map(field -> "x." + Session.quoted(field.getName())).collect(Collectors.joining(", "));
        session.execute("create temporary table " + follows + " on commit drop as select * from (select x.id, lead(x." + from + ") over w as next_from, lead(x.began) over w as next_began, lead(x.id) over w as next_id from ("
            + "select b.id, b.%s, %s, %s as began from %s b where b._told is null".formatted(from, prefixed(span.series(), "b"), began.formatted("b"), basis)
            + " union all select o.id, o.%s, %s, %s from %s o".formatted(from, prefixed(span.series(), "o"), began.formatted("o"), type.tableName())
            + " where exists (select from " + basis + " b where " + equal(span.series(), "b", "o") + ") and not exists (select from " + basis + " b where b.id = o.id)"
            + ") x window w as (partition by " + ofSeries + " order by x." + from + ")) f where next_from is not null");
        session.execute("create index on " + follows + " (id)");
        String reason = succession == null ? "" : reason(succession);
        String may = "m." + to + " is null and f.next_from is not null" + (succession == null ? "" : " and coalesce(m." + Session.quoted(succession.ended().getName()) + ", m." + Session.quoted("_old_" + succession.ended().getName()) + ", " + reason + ") is not null");
        String columns = type.columns().stream().map(column -> {
            String own = "m." + Session.quoted(column.name());
            if (column.field().equals(span.to())) {
                own = "case when " + may + " then coalesce(case when m." + oldTo + " <= f.next_from then m." + oldTo + " end, f.next_from) else " + own + " end";
            } else if (succession != null && column.field().equals(succession.ended())) {
                own = "case when " + may + " then coalesce(" + own + ", m." + Session.quoted("_old_" + column.name()) + ", " + reason + ") else " + own + " end";
            }
            return own + " as " + Session.quoted(column.name());
        }).collect(Collectors.joining(", "));
        session.execute("create temporary table " + table + " on commit drop as select m._n, m._sheet, m._row, m._told, m._fresh, " + kind() + " as _kind, " + former() + " as _former, m.id, " + staged.names("m.")
            + " from (select m._n, m._sheet, m._row, m._told, m._fresh, m.id, " + columns + ", " + type.columns().stream().map(column -> "m." + Session.quoted("_old_" + column.name())).collect(Collectors.joining(", "))
            + " from " + basis + " m left join " + follows + " f on f.id = m.id) m");
        String ended = succession == null ? "" : ", " + reason + " as ended";
        session.execute("create temporary table " + closing + " on commit drop as select m._n, m._sheet, m._row, o.id, f.next_from" + ended + ", to_jsonb(o) as _former, 'closed' as _kind from " + follows + " f join " + type.tableName() + " o on o.id = f.id"
            + " join " + basis + " m on m.id = f.next_id where o." + to + " is null and m._fresh and not exists (select from " + basis + " b where b.id = o.id)" + (succession == null ? "" : " and " + reason + " is not null"));
    }

    /// Why a span ended, as its successor says; null where the successor's word is none for an end.
    private String reason(Succession succession) {
        Codes codes = type.column(succession.ended()).codes();
        String known = codes == null ? "true" : "f.next_began in (" + codes.values().keySet().stream().map(Session::literal).collect(Collectors.joining(", ")) + ")";
        return "(case when " + known + " then f.next_began end)";
    }

    private static String prefixed(List<TableField<?, ?>> fields, String of) {
        return fields.stream().map(field -> of + "." + Session.quoted(field.getName())).collect(Collectors.joining(", "));
    }

    private static String equal(List<TableField<?, ?>> fields, String one, String other) {
        return fields.stream().map(field -> one + "." + Session.quoted(field.getName()) + " = " + other + "." + Session.quoted(field.getName())).collect(Collectors.joining(" and "));
    }

    /// Rows that a condition in SQL finds are refused. A row that is refused already is told so only of another column that could be read:
    /// what follows from the first problem is no problem of its own.
    /// @param about the column to blame; null where several are
    void refuse(String condition, @Nullable RecordColumn about, Cause cause) throws SQLException {
        refuse(condition, about, about, cause);
    }

    /// @param named the column whose cell is shown; null where the sheet has none
    private void refuse(String condition, @Nullable RecordColumn about, @Nullable RecordColumn named, Cause cause) throws SQLException {
        String column = about == null ? "" : Session.literal(about.name());
        String asked = "(m._kind in ('added', 'changed')" + (about == null ? "" : " or m._kind = 'refused' and not (m._told @> array[" + column + "])") + ") and " + condition;
        session.read(row -> {
            SheetPlan plan = staged.plan(row.getInt(1));
            EntryOutcome entry = staged.entry(row.getInt(1));
            SheetPlan.Bound where = named == null ? null : plan.where(named).orElse(null);
            entry.remarks().error(plan, row.getInt(2), where, null, cause);
            entry.refuse(plan, row.getInt(2), cause.one(where == null ? null : where.heading()), row.getBoolean(3));
        }, "select m._sheet, m._row, m._kind = 'refused' from " + table + " m where " + asked + " order by m._n");
        session.execute("update " + table + " m set _kind = 'refused'" + (about == null ? "" : ", _told = array_append(m._told, " + column + ")") + " where " + asked);
    }

    boolean hasRefused() throws SQLException {
        return session.holds("select exists (select from " + table + " where _kind = 'refused')");
    }

    /// New records need every column that must be filled in; a sheet without it can only change what is there.
    void requireWhatNewRecordsNeed() throws SQLException {
        String keys = type.key().stream().map(field -> Session.literal(field.getName())).collect(Collectors.joining(", "));
        for (RecordColumn column : type.columns()) {
            if (column.required() && staged.having(column).size() < staged.sheets()) {
                refuse("m._fresh and not coalesce(m._told && array[" + keys + "], false) and m." + Session.quoted(column.name()) + " is null", column, null, new Cause("lacks " + column.name(),
                    new Label("是新记录，但表里没有“" + column.label().zh() + "”这一列", "is a new record, but the sheet has no column “" + column.label().en() + "”"),
                    new Label("有 {n} 行是新记录，但表里没有“" + column.label().zh() + "”这一列", "{n} rows are new records, but the sheet has no column “" + column.label().en() + "”")));
            }
        }
    }

    /// The rules of the type, asked of every record as it will be. Of a row with cells that could not be read those are asked that need none of them;
    /// of one column only the first that is broken is told.
    void judge() throws SQLException {
        if (type.rules().isEmpty()) {
            return;
        }
        DSLContext jooq = DSL.using(SQLDialect.POSTGRES);
        Map<Rule, List<Integer>> broken = new HashMap<>();
        session.read(row -> {
            Array told = row.getArray(2);
            Set<String> unread = told == null ? Set.of() : new HashSet<>(List.of((String[]) told.getArray()));
            Record record = jooq.newRecord(type.columns().stream().filter(column -> !unread.contains(column.name())).<Field<?>>map(RecordColumn::field).toList());
            for (Field<?> field : record.fields()) {
                set(record, field, row.getObject(field.getName(), field.getType()));
            }
            Set<Optional<TableField<?, ?>>> blamed = new HashSet<>();
            for (Rule rule : type.rules()) {
                if (!holds(rule, record, !unread.isEmpty()) && blamed.add(Optional.ofNullable(rule.about()))) {
                    broken.computeIfAbsent(rule, unseen -> new ArrayList<>()).add(row.getInt(1));
                }
            }
        }, "select m._n, m._told, " + staged.names("m.") + " from " + table + " m where m._kind in ('added', 'changed', 'refused') order by m._n");
        for (Rule rule : type.rules()) {
            if (broken.containsKey(rule)) {
                refuse("m._n in (" + broken.get(rule).stream().map(String::valueOf).collect(Collectors.joining(", ")) + ")", rule.about() == null ? null : type.column(rule.about()), rule(rule.sentence()));
            }
        }
    }

    /// A rule that asks for a column which could not be read is not judged.
    private static boolean holds(Rule rule, Record record, boolean partly) {
        try {
            return rule.holds().test(record);
        } catch (IllegalArgumentException asksForWhatWasNotRead) {
            if (!partly) {
                throw asksForWhatWasNotRead;
            }
            return true;
        }
    }

    private static Cause rule(Label sentence) {
        return new Cause(sentence.en(), new Label("不符合“" + sentence.zh() + "”这一要求", "must fulfil: " + sentence.en()), new Label("有 {n} 行不符合“" + sentence.zh() + "”这一要求", "{n} rows do not fulfil: " + sentence.en()));
    }

    private static <T> void set(Record record, Field<T> field, @Nullable Object value) {
        record.set(field, field.getType().cast(value));
    }
}
