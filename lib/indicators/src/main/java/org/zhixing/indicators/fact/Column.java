package org.zhixing.indicators.fact;

import java.util.List;

/// A column of a fact view, and the criteria that can be put on it.
/// @param view the fact view with its schema, such as `students.fact_enrolment`
public record Column(String view, String name, ColumnType type) {

    public Criterion is(String value) {
        return new Criterion(this, Operator.IS, List.of(value));
    }

    public Criterion isNot(String value) {
        return new Criterion(this, Operator.IS_NOT, List.of(value));
    }

    public Criterion in(String... values) {
        return new Criterion(this, Operator.IN, List.of(values));
    }

    /// @param value a number, or a date as `2019-09-30`
    public Criterion atLeast(String value) {
        return new Criterion(this, Operator.AT_LEAST, List.of(value));
    }

    /// @param value a number, or a date as `2019-09-30`
    public Criterion atMost(String value) {
        return new Criterion(this, Operator.AT_MOST, List.of(value));
    }

    public Criterion present() {
        return new Criterion(this, Operator.PRESENT, List.of());
    }

    public Criterion absent() {
        return new Criterion(this, Operator.ABSENT, List.of());
    }

    public Criterion isTrue() {
        return new Criterion(this, Operator.IS_TRUE, List.of());
    }

    public Criterion isFalse() {
        return new Criterion(this, Operator.IS_FALSE, List.of());
    }
}
