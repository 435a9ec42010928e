package org.zhixing.indicators;

import org.zhixing.indicators.fact.Column;
import org.zhixing.indicators.fact.Condition;
import org.zhixing.indicators.fact.Fact;
import org.zhixing.indicators.time.Basis;

import java.util.List;

/// An indicator that nobody can count: its value on a day was declared by someone, with a document.
/// @param fact the view of declarations, one row per declared value and span
/// @param code the column that holds which fact is declared
/// @param name which one is meant
/// @param value the column of the declared value
public record Declared(Description description, Fact fact, Column code, String name, Column value, Basis.At basis) implements Indicator {

    /// The one declaration that holds on the day, read as a measure, so that it has its lineage.
    public Measure asMeasure() {
        Condition same = new Condition(code.is(name), new Label("另一项申报数据", "another declared fact"));
        return new Measure(description, fact, basis, new Aggregate.Maximum(value), List.of(same), List.of());
    }
}
