package org.zhixing.indicators.catalogue.json;

import org.zhixing.indicators.Label;
import org.zhixing.indicators.fact.Column;
import org.zhixing.indicators.fact.ColumnType;
import org.zhixing.indicators.fact.Dimension;
import org.zhixing.indicators.fact.Fact;
import org.zhixing.indicators.fact.TimeShape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads the views and dimensions of a whole catalogue.
final class VocabularyReader {

    private VocabularyReader() {}

    static Vocabulary read(Written catalogue) {
        Map<String, Fact> facts = new LinkedHashMap<>();
        catalogue.each("facts", VocabularyReader::fact).forEach(fact -> facts.put(fact.view(), fact));
        Map<String, Dimension> dimensions = new LinkedHashMap<>();
        catalogue.each("dimensions", VocabularyReader::dimension).forEach(dimension -> dimensions.put(dimension.name(), dimension));
        return new Vocabulary(facts, dimensions);
    }

    private static Fact fact(Written fact) {
        fact.allowOnly(List.of("view", "grain", "time", "columns"));
        String view = fact.text("view");
        Written written = fact.get("time");
        TimeShape time = Arrays.stream(TimeShape.values()).filter(shape -> shape.code().equals(written.text())).findFirst()
            .orElseThrow(() -> written.unknown("时间形态", "time shape", Arrays.stream(TimeShape.values()).map(TimeShape::code).toList()));
        List<Column> columns = new ArrayList<>();
        fact.get("columns").properties().forEach((name, type) -> columns.add(new Column(view, name, type(type))));
        return new Fact(view, fact.text("grain"), time, columns);
    }

    private static ColumnType type(Written type) {
        return Arrays.stream(ColumnType.values()).filter(each -> each.code().equals(type.text())).findFirst()
            .orElseThrow(() -> type.unknown("列类型", "type of column", Arrays.stream(ColumnType.values()).map(ColumnType::code).toList()));
    }

    private static Dimension dimension(Written dimension) {
        dimension.allowOnly(List.of("name", "column", "label", "values", "parent"));
        String name = dimension.text("name");
        Map<String, Label> values = new LinkedHashMap<>();
        if (dimension.has("values")) {
            dimension.get("values").properties().forEach((code, label) -> values.put(code, label.label()));
        }
        return new Dimension(name, dimension.has("column") ? dimension.text("column") : name, dimension.label("label"), values,
            dimension.has("parent") ? dimension.text("parent") : null);
    }
}
