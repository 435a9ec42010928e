package org.zhixing.audit.document;

import org.zhixing.audit.number.Interval;
import org.zhixing.audit.number.Numeral;

import java.math.BigDecimal;

/// One printed number at its place. Two figures are the same only if they are the same printing.
public final class Figure {

    private final Numeral numeral;
    private final Place place;

    public Figure(Numeral numeral, Place place) {
        this.numeral = numeral;
        this.place = place;
    }

    public Numeral numeral() {
        return numeral;
    }

    public Place place() {
        return place;
    }

    public Interval interval() {
        return numeral.interval();
    }

    public BigDecimal value() {
        return numeral.value();
    }

    public boolean isRate() {
        return numeral.isPercentage() || numeral.isRatio();
    }

    public boolean isZero() {
        return numeral.printed().signum() == 0;
    }

    @Override
    public String toString() {
        return numeral.text();
    }
}
