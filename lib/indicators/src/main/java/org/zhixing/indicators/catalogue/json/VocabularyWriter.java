package org.zhixing.indicators.catalogue.json;

import org.zhixing.indicators.Label;
import org.zhixing.indicators.fact.Dimension;
import org.zhixing.indicators.fact.Fact;

import java.util.LinkedHashMap;
import java.util.Map;

/// Views and dimensions as maps, in the order in which they are written.
final class VocabularyWriter {

    private VocabularyWriter() {}

    static Map<String, Object> fact(Fact fact) {
        Map<String, Object> columns = new LinkedHashMap<>();
        fact.columns().forEach(column -> columns.put(column.name(), column.type().code()));
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("view", fact.view());
        written.put("grain", fact.grain());
        written.put("time", fact.time().code());
        written.put("columns", columns);
        return written;
    }

    static Map<String, Object> dimension(Dimension dimension) {
        Map<String, Object> values = new LinkedHashMap<>();
        dimension.values().forEach((code, label) -> values.put(code, label(label)));
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("name", dimension.name());
        written.put("column", dimension.column());
        written.put("label", label(dimension.label()));
        if (!values.isEmpty()) {
            written.put("values", values);
        }
        if (dimension.parent() != null) {
            written.put("parent", dimension.parent());
        }
        return written;
    }

    static Map<String, Object> label(Label label) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("zh", label.zh());
        written.put("en", label.en());
        return written;
    }
}
