package org.zhixing.campus.reproduction;

import org.zhixing.indicators.fact.Slice;

/// What a published cell is about: an indicator in a slice and year, or one bound of it where it is an interval.
record Quantity(String key, Slice slice, int year, Bound bound) {

    enum Bound { VALUE, LOWEST, HIGHEST }

    Quantity(String key, Slice slice, int year) {
        this(key, slice, year, Bound.VALUE);
    }

    Quantity at(Bound other) {
        return new Quantity(key, slice, year, other);
    }
}
