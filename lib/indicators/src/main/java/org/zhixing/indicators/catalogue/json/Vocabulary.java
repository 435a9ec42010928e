package org.zhixing.indicators.catalogue.json;

import org.zhixing.indicators.catalogue.Catalogue;
import org.zhixing.indicators.fact.Column;
import org.zhixing.indicators.fact.Dimension;
import org.zhixing.indicators.fact.Fact;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The fact views and dimensions that indicators may name.
record Vocabulary(Map<String, Fact> facts, Map<String, Dimension> dimensions) {

    static Vocabulary of(Catalogue catalogue) {
        Map<String, Fact> facts = new LinkedHashMap<>();
        catalogue.facts().forEach(fact -> facts.put(fact.view(), fact));
        Map<String, Dimension> dimensions = new LinkedHashMap<>();
        catalogue.dimensions().forEach(dimension -> dimensions.put(dimension.name(), dimension));
        return new Vocabulary(facts, dimensions);
    }

    Fact fact(Written name) {
        Fact fact = facts.get(name.text());
        if (fact == null) {
            throw name.unknown("视图", "view", near(name.text()));
        }
        return fact;
    }

    Dimension dimension(Written name) {
        return dimension(name, dimensions.keySet());
    }

    /// A dimension of the view by its name, on its usual column or another: `"sex"`, or `{"dimension": "sex", "column": "winner_sex"}`.
    Dimension dimension(Written by, Fact fact) {
        if (by.node().isString()) {
            return dimension(by, dimensions.values().stream().filter(each -> fact.column(each.column()).isPresent()).map(Dimension::name).toList());
        }
        by.allowOnly(List.of("dimension", "column"));
        return dimension(by.get("dimension")).on(by.text("column"));
    }

    static Column column(Written name, Fact fact) {
        return fact.column(name.text()).orElseThrow(() ->
            name.unknown("列", "column", fact.columns().stream().map(Column::name).toList()));
    }

    private Dimension dimension(Written name, Collection<String> known) {
        Dimension dimension = dimensions.get(name.text());
        if (dimension == null) {
            throw name.unknown("维度", "dimension", known);
        }
        return dimension;
    }

    /// The views of the same area, or all.
    private List<String> near(String view) {
        String area = view.substring(0, view.indexOf('.') + 1);
        List<String> near = facts.keySet().stream().filter(each -> !area.isEmpty() && each.startsWith(area)).toList();
        return near.isEmpty() ? List.copyOf(facts.keySet()) : near;
    }
}
