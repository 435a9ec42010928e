package org.zhixing.campus.command;

import org.zhixing.campus.records.RecordType;
import org.zhixing.campus.records.RecordTypes;
import org.zhixing.campus.shared.Refused;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The record types that a command line names, by their name or label.
final class ChosenTypes {

    private static final int SIMILAR_SHOWN = 3;

    private ChosenTypes() {}

    /// All where none is named, each after those that its columns refer to.
    static List<RecordType> of(RecordTypes types, List<String> named) {
        if (named.isEmpty()) {
            return types.inOrder();
        }
        Set<RecordType> chosen = new LinkedHashSet<>();
        for (String name : named) {
            chosen.add(called(types, name).orElseThrow(() -> unknown(types, name)));
        }
        return List.copyOf(chosen);
    }

    private static Optional<RecordType> called(RecordTypes types, String name) {
        return types.inOrder().stream().filter(type -> names(type).anyMatch(name.strip()::equalsIgnoreCase)).findFirst();
    }

    private static Stream<String> names(RecordType type) {
        return Stream.concat(Stream.of(type.name(), type.label().zh(), type.label().en()), type.called().stream());
    }

    private static Refused unknown(RecordTypes types, String name) {
        List<RecordType> similar = types.inOrder().stream().filter(type -> likeness(type, name) > 0)
            .sorted(Comparator.comparingInt((RecordType type) -> -likeness(type, name))).limit(SIMILAR_SHOWN).toList();
        String zh = similar.stream().map(type -> type.label().zh() + "（" + type.name() + "）").collect(Collectors.joining("、"));
        String en = similar.stream().map(type -> type.name() + " (" + type.label().en() + ")").collect(Collectors.joining(", "));
        return new Refused("没有叫“" + name + "”的记录类型" + (zh.isEmpty() ? "；全部类型见 docs/records" : "；是不是" + zh + "？"),
            "There is no record type “" + name + "”" + (en.isEmpty() ? "; docs/records lists them" : "; did you mean " + en + "?"));
    }

    /// In per cent: how many neighbouring pairs of letters two words share; of a single letter, whether it occurs.
    private static int likeness(RecordType type, String name) {
        Set<String> wanted = pairs(name.toLowerCase(Locale.ROOT));
        return names(type).mapToInt(each -> {
            Set<String> own = pairs(each.toLowerCase(Locale.ROOT));
            long shared = own.stream().filter(wanted::contains).count();
            int percent = Math.toIntExact(200 * shared / Math.max(1, own.size() + wanted.size()));
            return percent >= 30 ? percent : 0;
        }).max().orElse(0);
    }

    /// Chinese letters also stand alone.
    private static Set<String> pairs(String word) {
        Set<String> pairs = new LinkedHashSet<>();
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 0x2e80 || word.length() == 1) {
                pairs.add(word.substring(i, i + 1));
            }
            if (i + 1 < word.length()) {
                pairs.add(word.substring(i, i + 2));
            }
        }
        return pairs;
    }
}
