package org.zhixing.campus.records.imports;

import org.zhixing.campus.records.Bulk;
import org.zhixing.campus.records.RecordColumn;
import org.zhixing.campus.records.RecordType;
import org.zhixing.indicators.Label;

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
        session.execute("create temporary table " + table + " on commit drop as select 0 as _n, 0 as _sheet, 0 as _row, " + names("t.") + " from " + type.tableName() + " t with no data");
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
        List<String> names = new ArrayList<>(List.of("_n", "_sheet", "_row"));
        columns.forEach(column -> names.add(column.name()));
        Bulk.into(session.connection()).copy("staged " + type.name(), names, ready.stream().map(row -> {
            Object[] values = new Object[names.size()];
            values[0] = rows++;
            values[1] = sheet;
            values[2] = row.row();
            System.arraycopy(row.values(), 0, values, 3, row.values().length);
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

    /// Rows that say the same as an earlier one are dropped; rows that contradict an earlier one of the same key are refused.
    void oncePerKey() throws SQLException {
        String key = Session.quoted(type.key().stream().map(field -> field.getName()).toList());
        session.execute("analyze " + table);
        if (!session.holds("select exists (select from " + table + " group by " + key + " having count(*) > 1)")) {
            return;
        }
        List<Integer> gone = new ArrayList<>();
        session.read(row -> {
            gone.add(row.getInt(1));
            SheetPlan plan = plan(row.getInt(2));
            String first = first(row.getInt(2), row.getInt(4), row.getInt(5), true);
            String english = first(row.getInt(2), row.getInt(4), row.getInt(5), false);
            SheetPlan.Bound column = plan.where(type.keyColumns().getFirst()).orElseThrow();
            if (row.getBoolean(6)) {
                entry(row.getInt(2)).remarks().notice(plan, row.getInt(3), null, "", new Cause("twice", new Label("与" + first + "完全相同，只读取一次", "is the same as " + english + " and was read once"),
                    new Label("有 {n} 行与前面的行完全相同，只读取一次", "{n} rows are the same as earlier ones and were read once")));
                entry(row.getInt(2)).unchanged(1);
            } else {
                Cause cause = new Cause("contradicts", new Label("与" + first + "是同一条记录，内容却不同：请只保留一行", "is the same record as " + english + " but says something else: keep one of them"),
                    new Label("有 {n} 行与前面的行是同一条记录，内容却不同（如与" + first + "）：请只保留一行", "{n} rows are the same record as earlier ones but say something else (the first as " + english + "): keep one of them"));
                entry(row.getInt(2)).remarks().error(plan, row.getInt(3), column, row.getString(7), cause);
                entry(row.getInt(2)).refuse(plan, row.getInt(3), List.of(row.getString(7)), List.of(cause.one()));
            }
        }, "select s._n, s._sheet, s._row, f._sheet, f._row, row(" + names("s.") + ") is not distinct from row(" + names("f.") + "), " + KeyText.raw(type, "s")
            + " from (select *, first_value(_n) over (partition by " + key + " order by _n) as _first from " + table + ") s join " + table + " f on f._n = s._first where s._n <> s._first order by s._n");
        session.execute("delete from " + table + " where _n = any(?)", session.connection().createArrayOf("integer", gone.toArray()));
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
