package org.zhixing.audit.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a report says of whole quantities, by name and year.
public final class Facts {

    /// The year of a report that names none, so that its numbers are still of one year.
    public static final int UNNAMED_YEAR = 3000;

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

    /// All facts of a year.
    public List<Fact> all(int year) {
        return byName.values().stream().flatMap(List::stream).filter(fact -> fact.year() == year).toList();
    }

    /// Without the years that the report does not name: those of its own year have year 0.
    public List<Fact> all() {
        return byName.values().stream().flatMap(List::stream).filter(fact -> fact.year() != UNNAMED_YEAR - 1).map(fact -> fact.year() == UNNAMED_YEAR ? new Fact(fact.name(), 0, fact.figure(), fact.inTable()) : fact).toList();
    }

    public Map<String, List<Fact>> byName() {
        return byName;
    }
}
