package org.zhixing.audit.prose;

import org.zhixing.audit.document.Figure;
import org.zhixing.audit.document.Place;
import org.zhixing.audit.number.Numeral;
import org.zhixing.audit.number.Plain;
import org.zhixing.audit.number.Units;

import java.math.BigDecimal;

/// Words of a sentence at their place, so that a finding can point at them.
final class Said {

    private Said() {
    }

    /// A word as if it were a number of value nothing; it takes part in no arithmetic.
    static Figure word(Place.InSentence in, int start, int end) {
        String text = in.sentence().text().substring(start, end);
        return new Figure(new Numeral(text, in.sentence().offset() + start, BigDecimal.ZERO, 0, Units.NONE, BigDecimal.ONE, Numeral.Role.LABEL, Numeral.Bound.NONE, false), in);
    }

    static String plain(Place.InSentence in) {
        return Plain.of(in.sentence().text());
    }

    /// Where a number begins and ends in its sentence.
    static int start(Quantity quantity) {
        return quantity.figure().place() instanceof Place.InSentence in ? quantity.numeral().offset() - in.sentence().offset() : 0;
    }

    static int end(Quantity quantity) {
        return start(quantity) + quantity.numeral().text().length();
    }

    /// The beginning of the clause that holds a place: after the last comma or stop.
    static int clause(String plain, int at) {
        int i = at;
        while (i > 0 && "，；;。、:".indexOf(plain.charAt(i - 1)) < 0) {
            i--;
        }
        return i;
    }
}
