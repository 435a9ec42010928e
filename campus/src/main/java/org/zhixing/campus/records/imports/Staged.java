package org.zhixing.campus.records.imports;

import org.zhixing.campus.records.Bulk;
import org.zhixing.campus.records.RecordColumn;
import org.zhixing.campus.records.RecordType;
import org.zhixing.indicators.Label;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The rows of one type from all sheets of a call, side by side in a table of their own, before they meet the records.
final class Staged {

    private final Session session;
    private final RecordType type;
    private final List<SheetPlan> plans = new ArrayList<>();
    private final List<EntryOutcome> entries = new ArrayList<>();
    private final String table;
    private int rows;

    Staged(Session session, RecordType type) throws SQLException {
        this.session = session;
        this.type = type;
        this.table = Session.quoted("staged " + type.name());
        session.execute("create temporary table " + table + " on commit drop as select 0 as _n, 0 as _sheet, 0 as _row, null::text[] as _told, null::integer[] as _also, " + names("t.") + " from " + type.tableName() + " t with no data");
    }

    String table() {
        return table;
    }

    RecordType type() {
        return type;
    }

    int rows() {
        return rows;
    }

    /// @return the number by which rows know their sheet
    int sheet(SheetPlan plan, EntryOutcome entry) {
        plans.add(plan);
        entries.add(entry);
        return plans.size() - 1;
    }

    SheetPlan plan(int sheet) {
        return plans.get(sheet);
    }

    EntryOutcome entry(int sheet) {
        return entries.get(sheet);
    }

    int sheets() {
        return plans.size();
    }

    void add(int sheet, List<RecordColumn> columns, List<SheetRows.Ready> ready) throws SQLException {
        List<String> names = new ArrayList<>(List.of("_n", "_sheet", "_row", "_told"));
        columns.forEach(column -> names.add(column.name()));
        Bulk.into(session.connection()).copy("staged " + type.name(), names, ready.stream().map(row -> {
            Object[] values = new Object[names.size()];
            values[0] = rows++;
            values[1] = sheet;
            values[2] = row.row();
            values[3] = row.unread().isEmpty() ? null : "{" + String.join(",", row.unread()) + "}";
            System.arraycopy(row.values(), 0, values, 4, row.values().length);
            return values;
        }));
    }

    /// The sheets that have a column.
    Set<Integer> having(RecordColumn column) {
        Set<Integer> having = new LinkedHashSet<>();
        for (int i = 0; i < plans.size(); i++) {
            if (plans.get(i).where(column).isPresent()) {
                having.add(i);
            }
        }
        return having;
    }

    /// Rows of one key become one: what one leaves blank, or has no column for, another says. Rows that contradict an earlier one are refused.
    void oncePerKey() throws SQLException {
        session.execute("analyze " + table);
        List<String> keys = type.key().stream().map(field -> field.getName()).toList();
        String key = Session.quoted(keys);
        String read = "not coalesce(_told && array[" + keys.stream().map(Session::literal).collect(Collectors.joining(", ")) + "], false)";
        if (!session.holds("select exists (select from " + table + " where " + read + " group by " + key + " having count(*) > 1)")) {
            return;
        }
        String once = Session.quoted("once " + type.name());
        List<String> others = type.columns().stream().map(RecordColumn::name).filter(name -> !keys.contains(name)).map(Session::quoted).toList();
        session.execute("create temporary table " + once + " on commit drop as select " + key + ", min(_n) as _first, array_agg(distinct _sheet) as _also"
            + others.stream().map(name -> ", (array_agg(%1$s order by _n) filter (where %1$s is not null))[1] as %1$s".formatted(name)).collect(Collectors.joining())
            + " from " + table + " where " + read + " group by " + key + " having count(*) > 1");
        String contradicts = others.stream().map(name -> "s." + name + " <> o." + name).collect(Collectors.joining(" or ", "coalesce(", ", false)"));
        List<Integer> gone = new ArrayList<>();
        session.read(row -> {
            gone.add(row.getInt(1));
            later(row);
        }, "select s._n, s._sheet, s._row, f._sheet, f._row, row(" + names("s.") + ") is not distinct from row(" + names("f.") + "), " + (others.isEmpty() ? "false" : contradicts) + ", s._told is not null"
            + " from " + table + " s join " + once + " o using (" + key + ") join " + table + " f on f._n = o._first where s._n <> o._first and " + read.replace("_told", "s._told") + " order by s._n");
        session.execute("update " + table + " s set _also = o._also" + others.stream().map(name -> ", " + name + " = o." + name).collect(Collectors.joining()) + " from " + once + " o where s._n = o._first");
        session.execute("delete from " + table + " where _n = any(?)", session.connection().createArrayOf("integer", gone.toArray()));
    }

    /// A later row of a key: its number, sheet and row, those of the first, whether it is the same, contradicts, was refused already.
    private void later(ResultSet row) throws SQLException {
        int sheet = row.getInt(2);
        SheetPlan plan = plan(sheet);
        boolean refused = row.getBoolean(8);
        String first = first(sheet, row.getInt(4), row.getInt(5), true);
        String english = first(sheet, row.getInt(4), row.getInt(5), false);
        if (row.getBoolean(7)) {
            Cause cause = new Cause("contradicts", new Label("与" + first + "是同一条记录，内容却不同：请只保留一行", "is the same record as " + english + " but says something else: keep one of them"),
                new Label("有 {n} 行与前面的行是同一条记录，内容却不同（如与" + first + "）：请只保留一行", "{n} rows are the same record as earlier ones but say something else (the first as " + english + "): keep one of them"));
            SheetPlan.Bound key = plan.where(type.keyColumns().getFirst()).orElseThrow();
            entry(sheet).remarks().error(plan, row.getInt(3), key, null, cause);
            entry(sheet).refuse(plan, row.getInt(3), cause.one(key.heading()), refused);
            return;
        }
        entry(sheet).remarks().notice(plan, row.getInt(3), null, "", row.getBoolean(6)
            ? new Cause("twice", new Label("与" + first + "完全相同，只读取一次", "is the same as " + english + " and was read once"),
                new Label("有 {n} 行与前面的行完全相同，只读取一次", "{n} rows are the same as earlier ones and were read once"))
            : new Cause("together", new Label("与" + first + "是同一条记录，合在一起读取", "is the same record as " + english + " and was read together with it"),
                new Label("有 {n} 行与前面的行是同一条记录，合在一起读取", "{n} rows are the same records as earlier ones and were read together with them")));
        entry(sheet).unchanged(refused ? 0 : 1);
    }

    private String first(int sheet, int ofSheet, int row, boolean zh) {
        SheetPlan other = plan(ofSheet);
        String place = sheet == ofSheet ? "" : other.file() == plan(sheet).file() ? zh ? "工作表“" + other.sheet().name() + "”" : "sheet “" + other.sheet().name() + "”, " : zh ? "文件“" + other.fileName() + "”" : "file “" + other.fileName() + "”, ";
        return zh ? place + "第 " + row + " 行" : place + "row " + row;
    }

    /// The columns' names, each behind a table's.
    String names(String of) {
        return type.columns().stream().map(column -> of + Session.quoted(column.name())).collect(Collectors.joining(", "));
    }
}
