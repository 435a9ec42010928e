package org.zhixing.campus.records.web;

import org.zhixing.campus.records.AreaRecords;
import org.zhixing.campus.records.RecordType;
import org.zhixing.campus.records.list.Count;
import org.zhixing.campus.site.Frame;
import org.zhixing.indicators.Language;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Every record type by area, with how many records there are.
public record RecordsPage(Frame frame, List<Area> areas, boolean empty) {

    private static final List<String> FIRST = List.of("students", "programmes", "staff", "teaching", "fitness", "certification", "destinations", "aid", "partners", "surveys", "activities");

    public record Area(String name, String label, List<Type> types) {}

    /// @param name of the record type
    /// @param none whether it has no record yet
    public record Type(String name, String label, String url, String count, boolean none) {}

    static RecordsPage of(Frame frame, List<AreaRecords> areas, Map<RecordType, Count> counts) {
        List<Area> shown = areas.stream().sorted(Comparator.comparingInt(area -> FIRST.contains(area.area()) ? FIRST.indexOf(area.area()) : FIRST.size())).map(area -> new Area(area.area(), area.label().in(frame.language()),
            area.types().stream().map(type -> type(type, Objects.requireNonNull(counts.get(type)), frame.language())).toList())).toList();
        return new RecordsPage(frame, shown, counts.values().stream().allMatch(count -> count.number() == 0));
    }

    private static Type type(RecordType type, Count count, Language language) {
        return new Type(type.name(), type.label().in(language), "/records/" + type.name(), count.text(language), count.number() == 0);
    }
}
