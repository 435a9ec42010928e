package org.zhixing.campus.checks;

import org.zhixing.indicators.time.ReportYear;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What all checks found in one year, and how far the school is from each standard.
/// @param results in the order in which the checks are declared
public record CheckedYear(ReportYear year, List<Result> results, List<Standing> standings) {

    /// How many findings there are of each severity, zero included, the gravest first.
    public Map<Severity, Integer> findings() {
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            counts.put(severity, results.stream().filter(result -> result.check().severity() == severity).mapToInt(result -> result.findings().size()).sum());
        }
        return counts;
    }

    public Optional<Result> result(String key) {
        return results.stream().filter(result -> result.check().key().equals(key)).findFirst();
    }
}
