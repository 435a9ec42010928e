package org.zhixing.campus.records.list;

import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.zhixing.campus.records.RecordType;
import org.zhixing.campus.records.RecordTypes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How many records a view has: exact up to ten thousand where counting is quick, beyond that what the database's statistics say.
@Component
public final class Counts {

    private static final int EXACT = 10_000;
    private static final String PATIENCE = "set local statement_timeout = '400ms'";
    private static final String QUERY_CANCELED = "57014";

    private final RecordTypes types;
    private final DSLContext sql;
    private final Lists lists;

    Counts(RecordTypes types, DSLContext sql, Lists lists) {
        this.types = types;
        this.sql = sql;
        this.lists = lists;
    }

    public Count of(RecordView asked) {
        RecordView view = lists.resolved(asked);
        if (view.filters().isEmpty()) {
            Count estimated = estimated(view.type());
            if (!estimated.exact()) {
                return estimated;
            }
        }
        try {
            int number = sql.transactionResult(transaction -> {
                transaction.dsl().execute(PATIENCE);
                return transaction.dsl().fetchCount(lists.matching(view, EXACT + 1));
            });
            return number <= EXACT ? new Count(number, true) : planned(view);
        } catch (DataAccessException tooSlow) {
            if (QUERY_CANCELED.equals(tooSlow.sqlState())) {
                return planned(view);
            }
            throw tooSlow;
        }
    }

    /// Of every type at once.
    public Map<RecordType, Count> ofAll() {
        List<RecordType> all = types.inOrder();
        Map<String, Long> rows = sql.fetch("select n.nspname || '.' || c.relname, c.reltuples::bigint from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'r'")
            .intoMap(row -> row.get(0, String.class), row -> row.get(1, Long.class));
        List<RecordType> small = all.stream().filter(type -> rows.getOrDefault(type.tableName(), 0L) <= EXACT).toList();
        Map<RecordType, Count> counts = new HashMap<>();
        all.forEach(type -> counts.put(type, new Count(rows.getOrDefault(type.tableName(), 0L), false)));
        if (!small.isEmpty()) {
            var row = sql.select(small.stream().map(type -> DSL.field(DSL.selectCount().from(DSL.selectOne().from(type.table()).limit(EXACT + 1)))).toList()).fetchSingle();
            for (int i = 0; i < small.size(); i++) {
                long number = row.get(i, Long.class);
                counts.put(small.get(i), new Count(number, number <= EXACT));
            }
        }
        return counts;
    }

    private Count estimated(RecordType type) {
        Long rows = sql.fetchSingle("select reltuples::bigint from pg_class where oid = to_regclass(?)", type.tableName()).get(0, Long.class);
        return new Count(rows, rows <= EXACT);
    }

    private Count planned(RecordView view) {
        long rows = Math.round(sql.explain(lists.matching(view, null)).rows());
        return new Count(Math.max(rows, EXACT + 1), false);
    }
}
