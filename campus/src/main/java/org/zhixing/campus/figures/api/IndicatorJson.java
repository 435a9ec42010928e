package org.zhixing.campus.figures.api;

import org.springframework.stereotype.Component;
import org.zhixing.campus.figures.Figures;
import org.zhixing.campus.figures.Formula;
import org.zhixing.campus.figures.IndicatorAreas;
import org.zhixing.campus.figures.IndicatorKind;
import org.zhixing.indicators.Indicator;
import org.zhixing.indicators.Label;
import org.zhixing.indicators.Language;
import org.zhixing.indicators.Operand;
import org.zhixing.indicators.catalogue.Catalogue;
import org.zhixing.indicators.time.Basis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Indicators as JSON says them.
@Component
final class IndicatorJson {

    private final Catalogue catalogue;
    private final IndicatorAreas areas;

    IndicatorJson(Catalogue catalogue, IndicatorAreas areas) {
        this.catalogue = catalogue;
        this.areas = areas;
    }

    /// What a list says of each.
    Map<String, Object> brief(Indicator indicator) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("key", indicator.key());
        json.put("label", both(indicator.label()));
        json.put("kind", IndicatorKind.of(indicator).code());
        json.put("area", areas.of(indicator));
        json.put("unit", Map.of("code", indicator.unit().code(), "text", both(indicator.unit().text())));
        json.put("decimals", indicator.decimals());
        json.put("source", indicator.description().source());
        json.put("version", indicator.description().version());
        return json;
    }

    Map<String, Object> full(Indicator indicator) {
        Map<String, Object> json = brief(indicator);
        json.put("definition", both(indicator.description().definition()));
        json.put("formula", Map.of("zh", new Formula(catalogue, Language.ZH).of(indicator), "en", new Formula(catalogue, Language.EN).of(indicator)));
        json.put("by", catalogue.slicings(indicator.key()).stream().filter(slicing -> !slicing.isEmpty()).map(TreeSet::new).map(List::copyOf).sorted((a, b) -> a.toString().compareTo(b.toString())).toList());
        json.put("operands", catalogue.operands(indicator.key()).stream().map(IndicatorJson::operand).toList());
        json.put("usedBy", catalogue.indicators().stream().filter(other -> catalogue.operands(other.key()).stream().anyMatch(operand -> operand.key().equals(indicator.key()))).map(Indicator::key).toList());
        Figures.measure(indicator).ifPresent(measure -> {
            json.put("when", basis(measure.basis()));
            json.put("leftOut", measure.conditions().stream().map(condition -> both(condition.reason())).toList());
        });
        return json;
    }

    private static Map<String, Object> operand(Operand operand) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("key", operand.key());
        json.put("only", operand.only());
        json.put("over", Set.copyOf(operand.over()));
        json.put("yearsBefore", operand.yearsBefore());
        return json;
    }

    private static Map<String, Object> basis(Basis basis) {
        return switch (basis) {
            case Basis.At at -> Map.of("at", at.date().code(), "yearsBefore", at.yearsBefore());
            case Basis.Within within -> Map.of("within", within.period().code(), "yearsBefore", within.yearsBefore());
        };
    }

    static Map<String, String> both(Label label) {
        Map<String, String> both = new LinkedHashMap<>();
        both.put("zh", label.zh());
        both.put("en", label.en());
        return both;
    }
}
