package org.zhixing.audit.relation;

import org.zhixing.audit.document.Figure;
import org.zhixing.audit.number.Interval;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/// Percentages of whole people: of 41, 85.37 % is possible and 85.9 % is not.
public final class Granule {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Granule() {
    }

    /// The percentage nearest to a printed one that some whole number of a group makes.
    public static Computed nearest(Figure percent, Figure group) {
        Computed nearest = nearest(percent, group.value());
        return new Computed(nearest.middle(), nearest.range(), nearest.typed(), List.of(group));
    }

    /// The same for a group whose size stands in a label.
    public static Computed nearest(Figure percent, BigDecimal group) {
        BigDecimal people = percent.value().multiply(group).divide(HUNDRED, 0, RoundingMode.HALF_UP);
        BigDecimal possible = people.multiply(HUNDRED).divide(group, MathContext.DECIMAL64);
        return new Computed(possible, Interval.exactly(possible), people.toPlainString() + "/" + group.toPlainString() + "*100", List.of());
    }

    /// How unlikely it is that any percentage at all would pass for a group of this size.
    public static int bits(Figure percent, BigDecimal group) {
        BigDecimal steps = HUNDRED.divide(percent.numeral().lastPlace(), 0, RoundingMode.DOWN);
        return steps.divide(group.max(BigDecimal.ONE), 0, RoundingMode.DOWN).toBigInteger().bitLength() - 1;
    }
}
