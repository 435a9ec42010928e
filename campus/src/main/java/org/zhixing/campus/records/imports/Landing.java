package org.zhixing.campus.records.imports;

import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import org.zhixing.campus.records.RecordColumn;
import org.zhixing.campus.records.RecordType;
import org.zhixing.campus.records.Succession;
import org.zhixing.indicators.Label;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Writes merged rows into their table with a few statements. Where a constraint refuses them, it finds the rows:
/// those of conditions on one row and of unique values by asking for them, all others by halving.
final class Landing {

    /// So many rows are found by halving; then the rest is not looked at.
    private static final int MOST_HALVED = 200;

    private final Session session;
    private final Staged staged;
    private final Merged merged;
    private final RecordType type;
    private int halved;
    private boolean given;

    Landing(Session session, Staged staged, Merged merged) {
        this.session = session;
        this.staged = staged;
        this.merged = merged;
        this.type = staged.type();
    }

    void write() throws SQLException {
        SQLException refused = session.attempt(() -> write(0, staged.rows()));
        if (refused == null && !merged.hasRefused()) {
            return;
        }
        if (refused != null) {
            constraint(refused);
        }
        refuseWhatConditionsRefuse();
        refuseWhatIsNotUnique();
        if (refused == null) {
            return;
        }
        refused = session.attempt(() -> write(0, staged.rows()));
        if (refused != null) {
            halve(0, staged.rows(), refused);
        }
    }

    /// The rows from one number to before another; former spans first, so that there is room for new ones. All changes are one statement, so that
    /// records may exchange values that only one may have.
    private void write(int from, int to) throws SQLException {
        String range = "_n >= " + from + " and _n < " + to;
        String table = type.tableName();
        RecordType.Span span = type.span().orElse(null);
        if (span != null) {
            Succession succession = type.succession();
            session.execute("update " + table + " t set " + Session.quoted(span.to().getName()) + " = c.next_from" + (succession == null ? "" : ", " + Session.quoted(succession.ended().getName()) + " = c.ended")
                + " from " + merged.closing() + " c join " + merged.table() + " m using (_n) where c.id = t.id and m._kind = 'added' and c." + range.replace(" and _n", " and c._n"));
        }
        String values = type.columns().stream().map(column -> Session.quoted(column.name()) + " = m." + Session.quoted(column.name())).collect(Collectors.joining(", "));
        String update = "update " + table + " t set " + values + " from " + merged.table() + " m where m.id = t.id and m._kind = 'changed' and " + range;
        if (span != null) {
            String to1 = Session.quoted(span.to().getName());
            session.execute(update + " and m." + to1 + " is not null and (t." + to1 + " is null or m." + to1 + " <= t." + to1 + ")");
            session.execute(update + " and (m." + to1 + " is null or m." + to1 + " > t." + to1 + ")");
        } else {
            session.execute(update);
        }
        session.execute("insert into " + table + " (id, " + staged.names("") + ") select id, " + staged.names("m.") + " from " + merged.table() + " m where m._kind = 'added' and " + range + " order by _n");
    }

    /// Writes each half that can be written, down to the rows that cannot.
    private void halve(int from, int to, SQLException refused) throws SQLException {
        if (halved >= MOST_HALVED) {
            if (!given) {
                given = true;
                staged.entry(0).remarks().error(null, null, new Label("这类问题已找到 " + MOST_HALVED + " 行，其余没有再查：改好这些后再试", MOST_HALVED + " rows with such problems were found, and further ones were not looked for: correct these first"));
            }
            return;
        }
        if (to - from == 1) {
            halved++;
            merged.refuse("m._n = " + from, about(refused), Cause.ofRows(type.demand(constraint(refused))));
            return;
        }
        int middle = (from + to) >>> 1;
        for (int[] half : new int[][] {{from, middle}, {middle, to}}) {
            SQLException again = session.attempt(() -> write(half[0], half[1]));
            if (again != null) {
                halve(half[0], half[1], again);
            }
        }
    }

    /// Conditions on one row, which PostgreSQL can be asked for all at once.
    private void refuseWhatConditionsRefuse() throws SQLException {
        List<String[]> checks = new ArrayList<>();
        session.read(row -> checks.add(new String[] {row.getString(1), row.getString(2), row.getString(3)}),
            "select conname, pg_get_expr(conbin, conrelid), case when cardinality(conkey) = 1 then (select attname from pg_attribute where attrelid = conrelid and attnum = conkey[1]) end from pg_constraint where contype = 'c' and conrelid = ?::regclass order by conname", type.tableName());
        for (String[] check : checks) {
            RecordColumn about = check[2] == null ? null : type.columns().stream().filter(column -> column.name().equals(check[2])).findFirst().orElse(null);
            merged.refuse("not coalesce((select " + check[1] + " from (select " + staged.names("m.") + ") one), true)", about, Cause.ofRows(type.demand(check[0])));
        }
    }

    /// Values that only one record may have, and that another record has, or an earlier row: found by sets, for there may be a hundred thousand rows.
    private void refuseWhatIsNotUnique() throws SQLException {
        List<String[]> uniques = new ArrayList<>();
        session.read(row -> uniques.add(new String[] {row.getString(1), row.getString(2)}),
            "select conname, (select string_agg(attname, ',' order by at) from unnest(conkey) with ordinality k(number, at) join pg_attribute a on a.attrelid = conrelid and a.attnum = k.number) from pg_constraint where contype = 'u' and conrelid = ?::regclass order by conname", type.tableName());
        for (String[] unique : uniques) {
            List<String> columns = Arrays.asList(unique[1].split(","));
            String equal = columns.stream().map(column -> "x." + Session.quoted(column) + " = w." + Session.quoted(column)).collect(Collectors.joining(" and "));
            String others = "m._n in (select w._n from " + merged.table() + " w join " + type.tableName() + " x on " + equal + " and x.id <> w.id left join " + merged.table() + " y on y.id = x.id and y._kind = 'changed' where y.id is null)";
            String names = columns.stream().map(Session::quoted).collect(Collectors.joining(", "));
            String present = columns.stream().map(column -> Session.quoted(column) + " is not null").collect(Collectors.joining(" and "));
            String earlier = "m._n in (select _n from (select _n, id, first_value(id) over (partition by " + names + " order by _n) as first from " + merged.table() + " where _kind <> 'unchanged' and " + given + ") w where id <> first)";
            RecordColumn about = columns.size() == 1 ? type.columns().stream().filter(column -> column.name().equals(columns.getFirst())).findFirst().orElse(null) : null;
            merged.refuse("(" + others + " or " + earlier + ")", about, Cause.ofRows(type.demand(unique[0])));
        }
    }

    private @Nullable RecordColumn about(SQLException refused) throws SQLException {
        String constraint = constraint(refused);
        return type.columns().stream().filter(column -> constraint.contains("_" + column.name() + "_")).findFirst().orElse(null);
    }

    /// The constraint that refused a write.
    /// @throws SQLException the refusal itself where no constraint did, such as in an outage
    private static String constraint(SQLException refused) throws SQLException {
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof PSQLException said && said.getServerErrorMessage() instanceof ServerErrorMessage message && message.getConstraint() != null) {
                return message.getConstraint();
            }
        }
        throw refused;
    }
}
