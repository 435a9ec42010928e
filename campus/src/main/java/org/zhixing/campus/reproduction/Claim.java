package org.zhixing.campus.reproduction;

import org.apache.commons.numbers.fraction.BigFraction;
import org.zhixing.campus.reproduction.PublishedValue.Printed;
import org.zhixing.indicators.value.Amount;

import java.math.BigDecimal;

/// A published number and all values that it may stand for.
/// @param possible every exact value that would be printed so: rounded half up, truncated or, of a change, one unit away at most once rounded
record Claim(Place place, Quantity quantity, BigDecimal printed, int decimals, Range possible) {

    /// @param counted whether the quantity is a whole number, which is printed as it is
    static Claim of(Place place, Quantity quantity, Printed value, BigDecimal printed, BigDecimal factor, boolean counted, boolean change) {
        BigFraction stated = Amount.fraction(printed.multiply(factor));
        BigFraction last = Amount.fraction(BigDecimal.ONE.movePointLeft(value.decimals()).multiply(factor));
        BigFraction half = last.divide(2);
        Range possible = counted ? Range.exactly(stated)
            : change ? new Range(stated.subtract(last).subtract(half), stated.add(last).add(half))
            : printed.signum() < 0 ? new Range(stated.subtract(last), stated.add(half))
            : new Range(stated.subtract(half), stated.add(last));
        return new Claim(place, quantity, printed.multiply(factor), value.decimals(), possible);
    }

    Range stated() {
        return Range.exactly(Amount.fraction(printed));
    }

    String text() {
        return printed.toPlainString();
    }
}
