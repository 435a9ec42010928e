package org.zhixing.timetabling.school;

import org.zhixing.timetabling.school.Rule.Period;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What people call whom and what a rule is about.
public final class Names {

    private final Grid grid;
    private final Map<String, String> names = new HashMap<>();

    Names(School school) {
        this.grid = school.grid();
        school.teachers().forEach(each -> names.put(each.id(), each.name()));
        school.rooms().forEach(each -> names.put(each.id(), each.name()));
        school.tasks().forEach(each -> names.put(each.id(), each.name()));
        for (SchoolClass each : school.classes()) {
            names.put(each.id(), each.name());
            each.groups().forEach(group -> names.put(group.id(), group.name()));
        }
    }

    String of(String id) {
        return names.getOrDefault(id, id);
    }

    String all(List<String> ids, String between) {
        return ids.stream().map(this::of).collect(Collectors.joining(between));
    }

    String periods(List<Period> periods) {
        return periods.stream().map(each -> grid.days().get(each.day()) + grid.periods().get(each.period())).collect(Collectors.joining(", "));
    }

    String span(int from, int until) {
        return grid.periods().get(from) + "–" + grid.periods().get(until);
    }
}
