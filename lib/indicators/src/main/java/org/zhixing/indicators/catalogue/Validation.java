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
import java.util.HashSet;
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
        List<Problem> cycles = validation.cyclesAndUnknown();
        validation.problems.addAll(cycles);
        if (cycles.isEmpty()) {
            validation.together();
        }
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

    private List<Problem> cyclesAndUnknown() {
        List<Problem> found = new ArrayList<>();
        Set<String> sound = new HashSet<>();
        for (Indicator indicator : indicators.values()) {
            follow(indicator, new LinkedHashSet<>(), sound, found);
        }
        return found;
    }

    private void follow(Indicator indicator, Set<String> path, Set<String> sound, List<Problem> found) {
        if (sound.contains(indicator.key())) {
            return;
        }
        path.add(indicator.key());
        for (Operand operand : operands(indicator)) {
            Indicator next = indicators.get(operand.key());
            if (next == null) {
                found.add(new Problem(indicator.key(), "没有指标“" + operand.key() + "”", "there is no indicator " + operand.key()));
            } else if (path.contains(operand.key())) {
                String circle = String.join(" → ", path) + " → " + operand.key();
                found.add(new Problem(indicator.key(), "循环推导：" + circle, "derived from itself: " + circle));
            } else {
                follow(next, path, sound, found);
            }
        }
        path.remove(indicator.key());
        sound.add(indicator.key());
    }

    private void together() {
        Map<String, Set<Set<String>>> slicings = Slicings.of(indicators);
        for (Indicator indicator : indicators.values()) {
            if (indicator instanceof Derived derived) {
                problems.addAll(Units.of(derived, indicators));
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
            operand.over().stream().filter(name -> !dimensions.containsKey(name)).forEach(name ->
                problem(derived, "没有维度“" + name + "”", "there is no dimension " + name));
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
