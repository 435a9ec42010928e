package org.zhixing.campus.command;

import org.jspecify.annotations.Nullable;
import org.zhixing.audit.Audited;
import org.zhixing.audit.Finding;
import org.zhixing.audit.Location;
import org.zhixing.indicators.Label;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// What became of one audited file, and how it is written as JSON.
record AuditEntry(Path file, @Nullable Audited audited, @Nullable Label error) {

    static AuditEntry of(Path file, Audited audited) {
        return new AuditEntry(file, audited, null);
    }

    static AuditEntry failed(Path file, Label error) {
        return new AuditEntry(file, null, error);
    }

    Map<String, Object> document() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("file", file.toString());
        if (error != null) {
            map.put("error", Map.of("zh", error.zh(), "en", error.en()));
        }
        if (audited != null) {
            Map<String, Object> coverage = new LinkedHashMap<>();
            coverage.put("numbers", audited.coverage().numbers());
            coverage.put("checked", audited.coverage().checked());
            coverage.put("tables", audited.coverage().tables());
            map.put("coverage", coverage);
            map.put("findings", audited.likely().stream().map(AuditEntry::finding).toList());
        }
        return map;
    }

    private static Map<String, Object> finding(Finding finding) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", finding.id());
        map.put("kind", finding.kind().code());
        map.put("severity", finding.severity().code());
        map.put("confidence", finding.confidence());
        map.put("locations", finding.locations().stream().map(AuditEntry::location).toList());
        map.put("published", finding.published());
        map.put("expected", finding.expected());
        map.put("arithmetic", finding.arithmetic());
        map.put("explanation", explanation(finding));
        return map;
    }

    private static Map<String, Object> explanation(Finding finding) {
        Map<String, Object> both = new LinkedHashMap<>();
        both.put("zh", finding.explanation().zh());
        both.put("en", finding.explanation().en());
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
