package org.zhixing.campus.reproduction;

import org.jspecify.annotations.Nullable;
import org.zhixing.indicators.Label;
import org.zhixing.indicators.Language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A published cell beside what the records give.
/// @param row       what names the row
/// @param column    the heading
/// @param published the cell as it stands in the file
/// @param computed  written like the published value
/// @param rule      only for [Status#ROUNDING]
/// @param reason    only for [Status#CONTRADICTED]: arithmetic over the cells in `against`
/// @param against   cells that hold
/// @param note      where other cells could be called contradicted instead, which were kept and why
public record ReproducedCell(Place place, String row, String column, String published, String computed, Status status,
                             @Nullable RoundingRule rule, @Nullable String reason, List<Place> against, @Nullable Label note) {

    public ReproducedCell {
        against = List.copyOf(against);
    }

    /// As `reproduce --json` prints it.
    public Map<String, Object> document(Language language) {
        Map<String, Object> document = new LinkedHashMap<>(document(place));
        document.put("row", row);
        document.put("column", column);
        document.put("published", published);
        document.put("computed", computed);
        document.put("status", status.code());
        if (rule != null) {
            document.put("rule", rule.code());
        }
        if (reason != null) {
            document.put("reason", reason);
            document.put("against", against.stream().map(ReproducedCell::document).toList());
        }
        if (note != null) {
            document.put("note", note.in(language));
        }
        return document;
    }

    private static Map<String, Object> document(Place place) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("table", place.table());
        document.put("r", place.r());
        document.put("c", place.c());
        return document;
    }
}
