package org.zhixing.campus.records;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// The tables of a database, each after those that it refers to.
final class TableOrder {

    private static final String REFERENCES = """
        select n.nspname || '.' || c.relname, fn.nspname || '.' || f.relname
        from pg_class c join pg_namespace n on n.oid = c.relnamespace
        left join pg_constraint k on k.conrelid = c.oid and k.contype = 'f' and k.confrelid <> c.oid
        left join pg_class f on f.oid = k.confrelid left join pg_namespace fn on fn.oid = f.relnamespace
        where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema')""";

    private final List<String> tables;

    TableOrder(Connection connection) throws SQLException {
        Map<String, Set<String>> references = new TreeMap<>();
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(REFERENCES)) {
            while (rows.next()) {
                Set<String> targets = references.computeIfAbsent(rows.getString(1), table -> new TreeSet<>());
                if (rows.getString(2) != null) {
                    targets.add(rows.getString(2));
                }
            }
        }
        Set<String> ordered = new LinkedHashSet<>();
        references.keySet().forEach(table -> append(table, references, ordered, new LinkedHashSet<>()));
        this.tables = List.copyOf(ordered);
    }

    /// The loads with those first that others refer to; loads of one table keep their order.
    List<Load> sorted(Collection<Load> loads) {
        for (Load load : loads) {
            if (!tables.contains(load.table())) {
                throw new IllegalArgumentException("There is no table " + load.table());
            }
        }
        List<Load> sorted = new ArrayList<>(loads);
        sorted.sort((one, other) -> Integer.compare(tables.indexOf(one.table()), tables.indexOf(other.table())));
        return sorted;
    }

    private static void append(String table, Map<String, Set<String>> references, Set<String> ordered, Set<String> path) {
        if (ordered.contains(table)) {
            return;
        }
        if (!path.add(table)) {
            throw new IllegalStateException("Tables refer to each other in a circle: " + path);
        }
        references.getOrDefault(table, Set.of()).forEach(target -> append(target, references, ordered, path));
        path.remove(table);
        ordered.add(table);
    }
}
