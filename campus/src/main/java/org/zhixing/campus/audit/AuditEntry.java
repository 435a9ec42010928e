package org.zhixing.campus.audit;

import org.jspecify.annotations.Nullable;
import org.zhixing.audit.Audited;
import org.zhixing.audit.Coverage;
import org.zhixing.audit.Finding;
import org.zhixing.audit.Location;
import org.zhixing.indicators.Label;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What became of one audited file, as it is written in JSON.
public final class AuditEntry {

    private AuditEntry() {}

    public static Map<String, Object> failed(String file, Label error) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("file", file);
        entry.put("error", both(error.zh(), error.en()));
        return entry;
    }

    /// @param records what its numbers are beside the records; null where they were not asked for
    public static Map<String, Object> of(String file, Audited audited, @Nullable List<Compared> records) {
        Map<String, Object> entry = of(file, audited.coverage(), audited.likely().stream().map(AuditEntry::finding).toList());
        if (records != null) {
            entry.put("records", records.stream().map(AuditEntry::compared).toList());
        }
        return entry;
    }

    /// @param findings each as [#finding] writes it, perhaps with more in it
    public static Map<String, Object> of(String file, Coverage covered, List<Map<String, Object>> findings) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("file", file);
        Map<String, Object> coverage = new LinkedHashMap<>();
        coverage.put("numbers", covered.numbers());
        coverage.put("checked", covered.checked());
        coverage.put("tables", covered.tables());
        entry.put("coverage", coverage);
        entry.put("findings", findings);
        return entry;
    }

    public static Map<String, Object> finding(Finding finding) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", finding.id());
        map.put("kind", finding.kind().code());
        map.put("severity", finding.severity().code());
        map.put("confidence", finding.confidence());
        map.put("locations", finding.locations().stream().map(AuditEntry::location).toList());
        map.put("published", finding.published());
        map.put("expected", finding.expected());
        map.put("arithmetic", finding.arithmetic());
        map.put("explanation", both(finding.explanation().zh(), finding.explanation().en()));
        return map;
    }

    private static Map<String, Object> compared(Compared compared) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("location", location(compared.location()));
        map.put("key", compared.key());
        map.put("published", compared.published());
        map.put("computed", compared.computed());
        map.put("status", compared.standing().code());
        return map;
    }

    private static Map<String, Object> both(String zh, String en) {
        Map<String, Object> both = new LinkedHashMap<>();
        both.put("zh", zh);
        both.put("en", en);
        return both;
    }

    private static Map<String, Object> location(Location location) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("text", location.text());
        map.put("offset", location.offset());
        putIfSaid(map, "table", location.table());
        putIfSaid(map, "row", location.row());
        putIfSaid(map, "column", location.column());
        putIfSaid(map, "section", location.section());
        putIfSaid(map, "sentence", location.sentence());
        if (location.page() > 0) {
            map.put("page", location.page());
        }
        return map;
    }

    private static void putIfSaid(Map<String, Object> map, String name, @Nullable String value) {
        if (value != null) {
            map.put(name, value);
        }
    }
}
