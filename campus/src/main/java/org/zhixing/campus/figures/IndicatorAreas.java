package org.zhixing.campus.figures;

import org.springframework.stereotype.Component;
import org.zhixing.campus.records.AreaRecords;
import org.zhixing.campus.records.RecordTypes;
import org.zhixing.indicators.Declared;
import org.zhixing.indicators.Derived;
import org.zhixing.indicators.Indicator;
import org.zhixing.indicators.Label;
import org.zhixing.indicators.Measure;
import org.zhixing.indicators.catalogue.Catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Which area of the school's work an indicator belongs to: the one whose records it counts, or those of what it is derived from first of all.
@Component
public final class IndicatorAreas {

    private final Catalogue catalogue;
    private final Map<String, Label> names;

    IndicatorAreas(Catalogue catalogue, RecordTypes types) {
        this.catalogue = catalogue;
        this.names = types.areas().stream().collect(Collectors.toMap(AreaRecords::area, AreaRecords::label));
    }

    public String of(Indicator indicator) {
        return switch (indicator) {
            case Measure measure -> measure.fact().area();
            case Declared declared -> declared.fact().area();
            case Derived derived -> of(catalogue.get(derived.operands().getFirst().key()));
        };
    }

    public Label name(String area) {
        return names.getOrDefault(area, new Label(area, area));
    }

    /// Every area with its indicators, in the order of declaration.
    public Map<String, List<Indicator>> all() {
        return catalogue.indicators().stream().collect(Collectors.groupingBy(this::of, LinkedHashMap::new, Collectors.toList()));
    }
}
