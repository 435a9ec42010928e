package org.zhixing.audit.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a report says of whole quantities, by name and year.
public final class Facts {

    private final Map<String, List<Fact>> byName = new LinkedHashMap<>();
    private final int reportYear;

    /// A number that names no year is of the report's.
    public Facts(int reportYear) {
        this.reportYear = reportYear;
    }

    public int reportYear() {
        return reportYear;
    }

    public void add(Fact fact) {
        if (!fact.name().isEmpty() && fact.figure().numeral().isFirm()) {
            byName.computeIfAbsent(fact.name(), name -> new ArrayList<>()).add(fact);
        }
    }

    /// The facts of a name in a year, 0 being the report's.
    public List<Fact> of(String name, int year) {
        int when = year == 0 ? reportYear : year;
        return byName.getOrDefault(name, List.of()).stream().filter(fact -> fact.year() == when).toList();
    }

    public List<Fact> all() {
        return byName.values().stream().flatMap(List::stream).toList();
    }

    public Map<String, List<Fact>> byName() {
        return byName;
    }
}
