package org.zhixing.indicators;

import org.zhixing.indicators.value.Unit;

/// A declared figure of a school: measured from records, derived from other indicators, or declared by someone.
/// It is a value; who evaluates it decides how.
public sealed interface Indicator extends Term permits Measure, Derived, Declared {

    Description description();

    default String key() {
        return description().key();
    }

    default Label label() {
        return description().label();
    }

    default Unit unit() {
        return description().unit();
    }

    default int decimals() {
        return description().decimals();
    }

    @Override
    default Indicator indicator() {
        return this;
    }

    @Override
    default Operand operand() {
        return Operand.of(key());
    }
}
