package org.zhixing.indicators.catalogue.json;

import org.zhixing.indicators.Declared;
import org.zhixing.indicators.Derived;
import org.zhixing.indicators.Description;
import org.zhixing.indicators.Indicator;
import org.zhixing.indicators.Measure;
import org.zhixing.indicators.catalogue.Catalogue;
import org.zhixing.indicators.value.Unit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Indicators as maps, in the order in which they are written. What is usual (version 1, no decimals, no source) is left out.
final class IndicatorWriter {

    private final Catalogue catalogue;

    IndicatorWriter(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    Map<String, Object> write(Indicator indicator) {
        Map<String, Object> written = description(indicator.description());
        switch (indicator) {
            case Measure measure -> MeasureWriter.write(measure, catalogue, written);
            case Derived derived -> DerivedWriter.write(derived, written);
            case Declared declared -> declared(declared, written);
        }
        return written;
    }

    private static Map<String, Object> description(Description about) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("key", about.key());
        written.put("label", VocabularyWriter.label(about.label()));
        written.put("definition", VocabularyWriter.label(about.definition()));
        if (!about.source().isEmpty()) {
            written.put("source", about.source());
        }
        written.put("unit", unit(about.unit()));
        if (about.decimals() != 0) {
            written.put("decimals", about.decimals());
        }
        if (about.version() != 1) {
            written.put("version", about.version());
        }
        return written;
    }

    /// Its code where every reader knows it.
    private static Object unit(Unit unit) {
        if (Unit.known(unit.code()).equals(Optional.of(unit))) {
            return unit.code();
        }
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("code", unit.code());
        written.put("label", VocabularyWriter.label(unit.text()));
        return written;
    }

    private static void declared(Declared declared, Map<String, Object> written) {
        written.put("declared", declared.name());
        written.put("view", declared.fact().view());
        written.put("code", declared.code().name());
        written.put("value", declared.value().name());
        MeasureWriter.basis(declared.basis(), written);
    }
}
