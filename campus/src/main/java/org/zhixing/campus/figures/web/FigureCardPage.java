package org.zhixing.campus.figures.web;

import org.zhixing.book.Card;
import org.zhixing.campus.site.Frame;

import java.util.List;
import java.util.Locale;

/// The card of one figure: what it is, how it came about, and where to look further.
/// @param change    since last year, in words; may be empty
/// @param operands  what it is computed from
/// @param indicator the address of the indicator's page
/// @param records   that of the records counted
public record FigureCardPage(Frame frame, Card card, String change, List<Operand> operands, String indicator, String records) {

    /// One of the figures from which this one is computed.
    public record Operand(String label, String shown, String url) {}

    public String countedWords() {
        if (card.counted().isEmpty()) {
            return frame.words("由下列指标计算", "computed from the indicators below");
        }
        long counted = card.counted().getAsLong();
        String number = String.format(Locale.ROOT, "%,d", counted);
        return frame.words("计入 " + number + " 条记录", number + (counted == 1 ? " record counted" : " records counted"));
    }

    /// What it means that there is no value; empty where there is one.
    public String missing() {
        return Missing.words(card.shown(), frame);
    }
}
