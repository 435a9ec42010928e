package org.zhixing.campus.search;

import org.springframework.stereotype.Component;
import org.zhixing.campus.records.AreaRecords;
import org.zhixing.campus.records.RecordType;
import org.zhixing.campus.records.RecordTypes;
import org.zhixing.campus.shared.Pinyin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// Finds record types by what they are called.
@Component
final class TypeFinder implements Finder {

    private final RecordTypes types;
    private final Map<RecordType, List<String>> names = new ConcurrentHashMap<>();

    TypeFinder(RecordTypes types) {
        this.types = types;
    }

    @Override
    public List<Group> find(Query query, int most) {
        List<Found> found = new ArrayList<>();
        for (AreaRecords area : types.areas()) {
            for (RecordType type : area.types()) {
                int fit = names.computeIfAbsent(type, TypeFinder::names).stream().mapToInt(query::fit).min().orElse(Query.NOT_AT_ALL);
                if (fit < Query.NOT_AT_ALL) {
                    found.add(new Found(type.label().in(query.language()), query.words("记录类型 · ", "record type · ") + area.label().in(query.language()), "/records/" + type.name(), fit));
                }
            }
        }
        found.sort(Comparator.comparingInt(Found::rank));
        return List.of(Group.of("types", "记录类型", "Record types", found, most));
    }

    private static List<String> names(RecordType type) {
        String zh = type.label().zh();
        return Stream.concat(Stream.of(zh, type.label().en(), type.name(), Pinyin.initials(zh), Pinyin.full(zh)), type.called().stream()).toList();
    }
}
