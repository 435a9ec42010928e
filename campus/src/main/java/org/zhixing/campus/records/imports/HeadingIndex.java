package org.zhixing.campus.records.imports;

import org.springframework.stereotype.Component;
import org.zhixing.campus.records.RecordColumn;
import org.zhixing.campus.records.RecordType;
import org.zhixing.campus.records.RecordTypes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Under which headings the columns of all types may stand.
@Component
final class HeadingIndex {

    /// The column's own name, or another one for it.
    static final int OWN = 3;
    static final int ALSO = 2;
    /// What the record that it refers to is called by: its number or name, or another column by which it may be meant.
    static final int KEY = 1;
    static final int ALIAS = 0;

    /// @param strength the greater the surer
    record Meaning(RecordType type, RecordColumn column, int strength) {}

    private final Map<String, List<Meaning>> meanings = new HashMap<>();

    HeadingIndex(RecordTypes types) {
        for (RecordType type : types.inOrder()) {
            Map<String, Meaning> own = new HashMap<>();
            for (RecordColumn column : type.columns()) {
                put(own, new Meaning(type, column, OWN), List.of(column.name(), column.label().zh(), column.label().en()));
                put(own, new Meaning(type, column, ALSO), column.also());
            }
            Map<String, List<Meaning>> through = new HashMap<>();
            type.columns().stream().filter(column -> column.refersTo() != null).forEach(column -> through(types.referredTo(column), type, column, through));
            through.forEach((heading, all) -> {
                if (!own.containsKey(heading) && all.stream().map(Meaning::column).distinct().count() == 1) {
                    own.put(heading, all.getFirst());
                }
            });
            own.forEach((heading, meaning) -> meanings.computeIfAbsent(heading, unseen -> new ArrayList<>()).add(meaning));
        }
    }

    private static void put(Map<String, Meaning> own, Meaning meaning, List<String> headings) {
        headings.forEach(heading -> own.putIfAbsent(normal(heading), meaning));
    }

    private static void through(RecordType target, RecordType type, RecordColumn column, Map<String, List<Meaning>> through) {
        if (target.key().size() == 1) {
            names(target.keyColumns().getFirst()).forEach(heading -> through.computeIfAbsent(normal(heading), unseen -> new ArrayList<>()).add(new Meaning(type, column, KEY)));
        }
        target.aliases().stream().flatMap(alias -> names(target.column(alias)).stream())
            .forEach(heading -> through.computeIfAbsent(normal(heading), unseen -> new ArrayList<>()).add(new Meaning(type, column, ALIAS)));
    }

    private static List<String> names(RecordColumn column) {
        List<String> names = new ArrayList<>(List.of(column.label().zh(), column.label().en()));
        names.addAll(column.also());
        return names;
    }

    /// The columns that a heading may mean, at most one of each type.
    List<Meaning> of(String normal) {
        return meanings.getOrDefault(normal, List.of());
    }

    /// Whether a text is a heading as it stands.
    boolean has(String text) {
        return meanings.containsKey(text);
    }

    /// Without spaces, line breaks and asterisks, with half-width brackets, in small letters.
    static String normal(String heading) {
        String compact = Written.compact(heading).toLowerCase(Locale.ROOT).replace('[', '(').replace(']', ')').replace('【', '(').replace('】', ')');
        return compact.replaceAll("^[*]+|[*:]+$|^\\d+[.、](?=\\D)", "").replaceAll("[*]+$", "");
    }
}
