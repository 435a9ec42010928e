package org.zhixing.indicators.catalogue.json;

import org.zhixing.indicators.Derived.Weighted;
import org.zhixing.indicators.Operand;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Reads what an indicator is computed from: `"students.roll"`, or narrowed as
/// `{"key": "students.roll", "only": {"grade": "1"}, "over": ["sex"], "years_before": 1}`.
final class OperandReader {

    private static final Operand UNREADABLE = Operand.of("not.readable");

    private final Written derived;
    private final Vocabulary vocabulary;

    OperandReader(Written derived, Vocabulary vocabulary) {
        this.derived = derived;
        this.vocabulary = vocabulary;
    }

    Operand one(String name) {
        return derived.or(UNREADABLE, () -> operand(derived.get(name)));
    }

    List<Operand> parts() {
        return derived.or(List.of(), () -> needed().each("parts", this::operand));
    }

    List<Weighted> weighted() {
        return derived.or(List.of(), () -> needed().each("parts", this::weighted));
    }

    /// How far back a change looks: a year unless said otherwise.
    int years() {
        return derived.whole("years", 1, 1);
    }

    String dimension() {
        return derived.or("", () -> vocabulary.dimension(derived.get("dimension")).name());
    }

    private Weighted weighted(Written part) {
        part.allowOnly(List.of("of", "weight"));
        Operand of = part.or(UNREADABLE, () -> operand(part.get("of")));
        return new Weighted(of, part.or(BigDecimal.ONE, () -> part.get("weight").number()));
    }

    /// The derivation, known to have parts.
    private Written needed() {
        if (derived.get("parts").items().isEmpty()) {
            throw derived.get("parts").wrong("“parts”里一个指标也没有", "“parts” names no indicator");
        }
        return derived;
    }

    private Operand operand(Written operand) {
        if (operand.node().isString()) {
            return Operand.of(operand.text());
        }
        operand.allowOnly(List.of("key", "only", "over", "years_before"));
        Map<String, String> only = new TreeMap<>();
        if (operand.has("only")) {
            operand.get("only").properties().forEach((dimension, value) -> only.put(dimension, value.text()));
        }
        Set<String> over = new TreeSet<>(operand.each("over", dimension -> vocabulary.dimension(dimension).name()));
        return new Operand(operand.text("key"), only, over, operand.whole("years_before", 0, 0));
    }
}
