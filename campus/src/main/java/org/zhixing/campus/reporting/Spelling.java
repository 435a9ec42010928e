package org.zhixing.campus.reporting;

import org.apache.commons.numbers.fraction.BigFraction;
import org.zhixing.campus.figures.Numbers;
import org.zhixing.indicators.Indicator;
import org.zhixing.indicators.value.Amount;

/// How a figure is written in a sentence of the report, in the form that its template asks for.
record Spelling(Numbers numbers) {

    String of(Piece.Form form, Amount amount, Indicator indicator) {
        return switch (form) {
            case WITH_UNIT -> numbers.writtenWithUnit(amount, indicator);
            case BARE -> numbers.writtenBare(amount, indicator);
            case LARGE -> numbers.large(amount, indicator);
        };
    }

    /// A change without its sign, for words that say the direction.
    String unsigned(Piece.Form form, Amount amount, Indicator indicator) {
        Amount absolute = amount instanceof Amount.Exact(BigFraction value) ? new Amount.Exact(value.abs()) : amount;
        String written = of(form, absolute, indicator);
        return written.startsWith("+") ? written.substring(1) : written;
    }
}
