package org.zhixing.campus.reproduction;

import org.zhixing.indicators.Language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Every figure of a published report beside what the records give.
public record ReproducedReport(PublishedTables published, List<ReproducedCell> cells) {

    public ReproducedReport {
        cells = List.copyOf(cells);
    }

    public long count(Status status) {
        return cells.stream().filter(cell -> cell.status() == status).count();
    }

    /// The cells of one table by their place.
    public Map<Place, ReproducedCell> ofTable(String number) {
        return cells.stream().filter(cell -> cell.place().table().equals(number)).collect(Collectors.toMap(ReproducedCell::place, Function.identity()));
    }

    /// As `reproduce --json` prints it.
    public Map<String, Object> document(Language language) {
        Map<String, Object> summary = new LinkedHashMap<>();
        for (Status status : Status.values()) {
            summary.put(status.code(), count(status));
        }
        summary.put("cells", cells.size());
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("cells", cells.stream().map(cell -> cell.document(language)).toList());
        document.put("summary", summary);
        return document;
    }
}
