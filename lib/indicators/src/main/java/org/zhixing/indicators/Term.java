package org.zhixing.indicators;

import org.zhixing.indicators.fact.Dimension;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// What a derivation is written with in Java: an indicator as it is, or narrowed to some slice or year.
public sealed interface Term permits Indicator, Term.Narrowed {

    Indicator indicator();

    Operand operand();

    /// Only the slice in which `dimension` has `value`.
    default Term only(Dimension dimension, String value) {
        Map<String, String> only = new TreeMap<>(operand().only());
        only.put(dimension.name(), value);
        return new Narrowed(indicator(), new Operand(operand().key(), only, operand().over(), operand().yearsBefore()));
    }

    /// The whole over all values of the dimension, whatever slice the derivation is asked for.
    default Term over(Dimension dimension) {
        Set<String> over = new TreeSet<>(operand().over());
        over.add(dimension.name());
        return new Narrowed(indicator(), new Operand(operand().key(), operand().only(), over, operand().yearsBefore()));
    }

    default Term yearsBefore(int years) {
        return new Narrowed(indicator(), new Operand(operand().key(), operand().only(), operand().over(), operand().yearsBefore() + years));
    }

    /// A narrowed indicator.
    record Narrowed(Indicator indicator, Operand operand) implements Term {}
}
