package org.zhixing.campus.records.imports;

import org.zhixing.campus.records.RecordColumn;
import org.zhixing.campus.records.RecordType;
import org.zhixing.campus.records.RecordTypes;
import org.zhixing.indicators.Label;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

/// Records that others name: by their natural key, its parts joined by `/`; by another column that only one has; by either with lost leading zeros.
/// Many are found at once, and remembered for a while.
final class References {

    /// So many names of a type are remembered.
    private static final int REMEMBERED = 300_000;

    private final RecordTypes types;
    private final Session session;
    private final Map<String, Map<String, Reading>> known = new HashMap<>();
    private final Map<String, Set<String>> refused = new HashMap<>();

    References(RecordTypes types, Session session) {
        this.types = types;
        this.session = session;
    }

    /// A record of this call was refused: whoever refers to it is not told that it does not exist.
    void refused(RecordType type, String key) {
        Set<String> keys = refused.computeIfAbsent(type.name(), unseen -> new HashSet<>());
        if (keys.size() < REMEMBERED) {
            keys.add(key);
        }
    }

    /// Finds what is not known yet.
    void find(RecordType type, Collection<String> texts) throws SQLException {
        Map<String, Reading> seen = known.computeIfAbsent(type.name(), unseen -> new HashMap<>());
        if (seen.size() > REMEMBERED) {
            seen.clear();
        }
        List<String> unknown = texts.stream().filter(text -> !seen.containsKey(text)).distinct().toList();
        if (!unknown.isEmpty()) {
            seen.putAll(found(type, unknown));
        }
    }

    /// What a text that was looked for means.
    Reading read(RecordType type, String text) {
        return Objects.requireNonNull(Objects.requireNonNull(known.get(type.name())).get(text));
    }

    private Map<String, Reading> found(RecordType type, List<String> texts) throws SQLException {
        Map<String, Reading> found = new HashMap<>();
        byKey(type, texts, found);
        List<String> left = texts.stream().filter(text -> !found.containsKey(text)).toList();
        if (!left.isEmpty() && type.key().size() == 1) {
            only(type, candidates(type, left, Function.identity()), found, false);
            List<String> digits = left.stream().filter(text -> !found.containsKey(text) && text.matches("[0-9]+")).toList();
            if (!digits.isEmpty()) {
                only(type, candidates(type, digits, text -> text.replaceFirst("^0+", "")), found, true);
            }
        }
        texts.forEach(text -> found.computeIfAbsent(text, unfound -> none(type, unfound)));
        return found;
    }

    /// The parts of a key in its columns' order; those that refer again are found first.
    private void byKey(RecordType type, List<String> texts, Map<String, Reading> found) throws SQLException {
        List<RecordColumn> key = type.keyColumns();
        List<String> whole = new ArrayList<>();
        List<String[]> parts = new ArrayList<>();
        for (String text : texts) {
            String[] split = split(type, text);
            if (split.length == 0) {
                if (type.aliases().isEmpty()) {
                    found.put(text, form(type));
                }
            } else {
                whole.add(text);
                parts.add(split);
            }
        }
        Object[][] values = new Object[key.size()][whole.size()];
        boolean[] unreadable = new boolean[whole.size()];
        for (int i = 0; i < key.size(); i++) {
            RecordColumn column = key.get(i);
            int at = i;
            if (column.refersTo() != null) {
                find(types.referredTo(column), parts.stream().map(each -> each[at]).toList());
            }
            for (int j = 0; j < whole.size(); j++) {
                Reading reading = column.refersTo() != null ? read(types.referredTo(column), parts.get(j)[at]) : Texts.read(column, parts.get(j)[at], false);
                if (reading instanceof Reading.Value(Object value, var notice) && value != null) {
                    values[i][j] = value;
                } else {
                    unreadable[j] = true;
                    if (reading instanceof Reading.Unreadable why && key.size() > 1) {
                        found.put(whole.get(j), why);
                    }
                }
            }
        }
        query(type, key, whole, values, unreadable, found);
    }

    private void query(RecordType type, List<RecordColumn> key, List<String> whole, Object[][] values, boolean[] unreadable, Map<String, Reading> found) throws SQLException {
        List<Object> arrays = new ArrayList<>();
        List<String> unnested = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<String> equal = new ArrayList<>();
        for (int i = 0; i < key.size(); i++) {
            String sqlType = sqlType(key.get(i).field().getType());
            Object[] own = values[i];
            arrays.add(array(sqlType, own));
            unnested.add("?::" + sqlType + "[]");
            names.add("k" + i);
            equal.add("t." + Session.quoted(key.get(i).name()) + " = u.k" + i);
        }
        session.read(row -> {
            int at = row.getInt(2) - 1;
            if (!unreadable[at]) {
                found.put(whole.get(at), Reading.value(row.getObject(1, UUID.class)));
            }
        }, "select t.id, u.at from unnest(" + String.join(", ", unnested) + ") with ordinality u(" + String.join(", ", names) + ", at) join " + type.tableName() + " t on " + String.join(" and ", equal), arrays.toArray());
    }

    private static String sqlType(Class<?> type) {
        return type == UUID.class ? "uuid" : type == LocalDate.class ? "date" : type == Integer.class ? "integer" : type == BigDecimal.class ? "numeric" : type == Boolean.class ? "boolean" : "text";
    }

    private Array array(String sqlType, Object[] values) throws SQLException {
        return session.connection().createArrayOf(sqlType, values);
    }

    /// From the right, so that a name with a slash may stand in front; empty where there are too few parts.
    private String[] split(RecordType type, String text) {
        List<RecordColumn> key = type.keyColumns();
        if (key.size() == 1 && key.getFirst().refersTo() == null) {
            return new String[] {text};
        }
        List<Integer> leaves = key.stream().map(column -> column.refersTo() == null ? 1 : leaves(types.referredTo(column))).toList();
        int needed = leaves.stream().mapToInt(Integer::intValue).sum();
        List<String> pieces = new ArrayList<>(List.of(text.split("/", -1)));
        if (pieces.size() < needed) {
            return new String[0];
        }
        while (pieces.size() > needed) {
            pieces.addFirst(pieces.removeFirst() + "/" + pieces.removeFirst());
        }
        String[] parts = new String[key.size()];
        int from = 0;
        for (int i = 0; i < parts.length; i++) {
            parts[i] = Written.trimmed(String.join("/", pieces.subList(from, from + leaves.get(i))));
            from += leaves.get(i);
        }
        return parts;
    }

    private int leaves(RecordType type) {
        return type.keyColumns().stream().mapToInt(column -> column.refersTo() == null ? 1 : leaves(types.referredTo(column))).sum();
    }

    private static Reading form(RecordType type) {
        String zh = String.join("/", type.keyColumns().stream().map(column -> column.label().zh()).toList());
        String en = String.join("/", type.keyColumns().stream().map(column -> column.label().en()).toList());
        return Reading.unreadable("应写成“" + zh + "”", "should read “" + en + "”");
    }

    /// A record that a text may mean.
    /// @param as the column that has the text
    private record Meant(UUID id, String by, Label as, String name) {}

    /// @param form what of a text and of a column is compared
    private Map<String, Map<UUID, Meant>> candidates(RecordType type, List<String> texts, Function<String, String> form) throws SQLException {
        boolean zeros = form.apply("0").isEmpty();
        Map<String, List<String>> wanted = new HashMap<>();
        texts.forEach(text -> wanted.computeIfAbsent(form.apply(text), unseen -> new ArrayList<>()).add(text));
        Map<String, Map<UUID, Meant>> candidates = new LinkedHashMap<>();
        String name = Session.quoted(type.keyColumns().getFirst().name());
        Set<RecordColumn> columns = new LinkedHashSet<>(type.keyColumns());
        type.aliases().forEach(alias -> columns.add(type.column(alias)));
        for (RecordColumn column : columns) {
            String own = Session.quoted(column.name()) + "::text";
            session.read(row -> {
                for (String text : wanted.getOrDefault(row.getString(4), List.of())) {
                    if (!zeros || row.getString(2).length() > text.length()) {
                        candidates.computeIfAbsent(text, unseen -> new TreeMap<>()).put(row.getObject(1, UUID.class), new Meant(row.getObject(1, UUID.class), row.getString(2), column.label(), row.getString(3)));
                    }
                }
            }, "select id, " + own + ", " + name + "::text, " + (zeros ? "ltrim(" + own + ", '0')" : own) + " from " + type.tableName() + " where " + (zeros ? "ltrim(" + own + ", '0')" : own) + " = any(?)",
                array("text", wanted.keySet().toArray()));
        }
        return candidates;
    }

    private static void only(RecordType type, Map<String, Map<UUID, Meant>> candidates, Map<String, Reading> found, boolean zeros) {
        candidates.forEach((text, all) -> {
            if (all.size() == 1) {
                Meant meant = all.values().iterator().next();
                found.put(text, new Reading.Value(meant.id, zeros ? Texts.repaired(meant.as, text, meant.by) : null));
            } else {
                List<String> names = all.values().stream().map(each -> each.by.equals(each.name) ? each.by : each.by + " " + each.name).sorted().toList();
                String more = names.size() > 5 ? " …" : "";
                String zh = String.join("、", names.stream().limit(5).toList()) + more;
                String en = String.join(" or ", names.stream().limit(5).toList()) + more;
                found.put(text, new Reading.Unreadable(new Cause("ambiguous", new Label("可能是" + zh + "，请写明是哪一个", "could be " + en + "; say which one"),
                    new Label("本列有 {n} 个值不止一个" + type.label().zh() + "符合（如“" + text + "”可能是" + zh + "），请写明是哪一个", "{n} values of this column could be more than one " + english(type) + " (“" + text + "” could be " + en + "); say which one"))));
            }
        });
    }

    private Reading none(RecordType type, String text) {
        if (refused.getOrDefault(type.name(), Set.of()).contains(text)) {
            return new Reading.Unreadable(new Cause("follows", new Label("引用的" + type.label().zh() + "本次没能导入，改好那里的问题即可", "the " + english(type) + " that it refers to was refused in this import; correct that first"),
                new Label("有 {n} 行引用的" + type.label().zh() + "本次没能导入，改好那里的问题即可", "{n} rows refer to a " + english(type) + " that was refused in this import; correct that first")));
        }
        return new Reading.Unreadable(new Cause("none", new Label("没有这样的" + type.label().zh() + "，请先登记", "there is no such " + english(type) + "; record it first"),
            new Label("本列有 {n} 个值找不到对应的" + type.label().zh() + "，请先登记", "{n} values of this column name no " + english(type) + " on record; record them first")));
    }

    private static String english(RecordType type) {
        return type.label().en().toLowerCase(Locale.ROOT);
    }
}
