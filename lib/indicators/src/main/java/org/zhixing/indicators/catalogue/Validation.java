package org.zhixing.indicators.catalogue;

import org.jspecify.annotations.Nullable;
import org.zhixing.indicators.Declared;
import org.zhixing.indicators.Derived;
import org.zhixing.indicators.Indicator;
import org.zhixing.indicators.Label;
import org.zhixing.indicators.Measure;
import org.zhixing.indicators.Operand;
import org.zhixing.indicators.fact.Dimension;
import org.zhixing.indicators.fact.Fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds everything that keeps declarations from making a catalogue.
final class Validation {

    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Indicator> indicators = new LinkedHashMap<>();
    private final Map<String, Fact> facts = new HashMap<>();
    private final Map<String, Dimension> dimensions = new HashMap<>();

    private Validation() {}

    static List<Problem> of(Collection<? extends Indicator> declarations) {
        Validation validation = new Validation();
        declarations.forEach(validation::alone);
        validation.together(validation.founded());
        return validation.problems;
    }

    private void alone(Indicator indicator) {
        if (indicators.putIfAbsent(indicator.key(), indicator) != null) {
            problem(indicator, "键重复", "the key is used twice");
        }
        complete(indicator, indicator.label(), "名称", "label");
        complete(indicator, indicator.description().definition(), "定义", "definition");
        complete(indicator, indicator.unit().text(), "单位", "unit");
        switch (indicator) {
            case Measure measure -> columns(measure);
            case Declared declared -> columns(declared.asMeasure());
            case Derived derived -> { }
        }
    }

    private void columns(Measure measure) {
        same(measure, facts.putIfAbsent(measure.fact().view(), measure.fact()), measure.fact(), measure.fact().view());
        measure.aggregate().column().ifPresent(column -> problems.addAll(Columns.aggregated(measure, column)));
        measure.conditions().forEach(condition -> {
            problems.addAll(Columns.exists(measure, condition.criterion().column()));
            complete(measure, condition.reason(), "排除理由", "reason of a condition");
        });
        measure.slices().stream().flatMap(List::stream).forEach(dimension -> {
            problems.addAll(Columns.exists(measure, dimension.column()));
            Dimension anywhere = dimension.on(dimension.name());
            same(measure, dimensions.putIfAbsent(dimension.name(), anywhere), anywhere, dimension.name());
            complete(measure, dimension.label(), "维度名", "label of a dimension");
            dimension.values().values().forEach(label -> complete(measure, label, "维度值", "label of a dimension's value"));
        });
    }

    private void same(Measure measure, @Nullable Object before, Object now, String name) {
        if (before != null && !before.equals(now)) {
            problem(measure, "“" + name + "”另有不同的声明", name + " is declared differently elsewhere");
        }
    }

    /// The indicators that lead to records in the end: through no circle and no unknown key.
    private Map<String, Indicator> founded() {
        Map<String, Boolean> followed = new HashMap<>();
        Map<String, Indicator> founded = new LinkedHashMap<>(indicators);
        founded.values().removeIf(indicator -> !follow(indicator, new LinkedHashSet<>(), followed));
        return founded;
    }

    private boolean follow(Indicator indicator, LinkedHashSet<String> path, Map<String, Boolean> followed) {
        Boolean known = followed.get(indicator.key());
        if (known != null) {
            return known;
        }
        path.add(indicator.key());
        boolean founded = true;
        for (Operand operand : operands(indicator)) {
            Indicator next = indicators.get(operand.key());
            if (next == null) {
                problem(indicator, "没有指标“" + operand.key() + "”", "there is no indicator " + operand.key());
                founded = false;
            } else if (path.contains(operand.key())) {
                circle(next, path);
                founded = false;
            } else {
                founded &= follow(next, path, followed);
            }
        }
        path.remove(indicator.key());
        followed.put(indicator.key(), founded);
        return founded;
    }

    private void circle(Indicator first, LinkedHashSet<String> path) {
        List<String> circle = new ArrayList<>(path);
        circle.subList(0, circle.indexOf(first.key())).clear();
        circle.add(first.key());
        problem(first, "循环推导：" + String.join(" → ", circle), "derived from itself: " + String.join(" → ", circle));
    }

    private void together(Map<String, Indicator> founded) {
        Map<String, Set<Set<String>>> slicings = Slicings.of(founded);
        for (Indicator indicator : founded.values()) {
            if (indicator instanceof Derived derived) {
                problems.addAll(Units.of(derived, founded));
                slices(derived, slicings);
            }
        }
    }

    private void slices(Derived derived, Map<String, Set<Set<String>>> slicings) {
        for (Operand operand : derived.operands()) {
            Set<String> named = new LinkedHashSet<>(operand.only().keySet());
            if (derived instanceof Derived.MeanOver over) {
                named.add(over.dimension());
            }
            if (!slicings.getOrDefault(operand.key(), Set.of()).contains(named)) {
                problem(derived, "指标“" + operand.key() + "”不能按 " + String.join("、", named) + " 细分",
                    operand.key() + " cannot be sliced by " + String.join(", ", named));
            }
            operand.only().forEach((name, value) -> valueExists(derived, name, value));
            operand.over().stream().filter(name -> !dimensions.containsKey(name)).forEach(name ->
                problem(derived, "没有维度“" + name + "”", "there is no dimension " + name));
        }
    }

    private void valueExists(Derived derived, String name, String value) {
        Dimension dimension = dimensions.get(name);
        if (dimension != null && !dimension.values().isEmpty() && !dimension.values().containsKey(value)) {
            problem(derived, "维度“" + name + "”没有取值“" + value + "”", "the dimension " + name + " has no value “" + value + "”");
        }
    }

    private static List<Operand> operands(Indicator indicator) {
        return indicator instanceof Derived derived ? derived.operands() : List.of();
    }

    private void complete(Indicator indicator, Label label, String zh, String en) {
        if (label.incomplete()) {
            problem(indicator, zh + "缺中文或英文", "the " + en + " lacks Chinese or English");
        }
    }

    private void problem(Indicator indicator, String zh, String en) {
        problems.add(new Problem(indicator.key(), zh, en));
    }
}
