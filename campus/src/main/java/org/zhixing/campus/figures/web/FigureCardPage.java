package org.zhixing.campus.figures.web;

import org.zhixing.book.Card;
import org.zhixing.campus.site.Display;
import org.zhixing.campus.site.Frame;

import java.util.List;

/// The card of one figure: what it is, how it came about, and where to look further.
/// @param change    since last year, in words; may be empty
/// @param operands  what it is computed from
/// @param indicator the address of the indicator's page
/// @param records   that of the records counted
public record FigureCardPage(Frame frame, Card card, String change, List<Operand> operands, String indicator, String records) {

    /// One of the figures from which this one is computed; without an address where it is of a year before the records begin.
    public record Operand(String label, String shown, String url) {}

    public String countedWords() {
        return card.counted().isEmpty() ? frame.words("由下列指标计算", "computed from the indicators below") : Display.counted(card.counted().getAsLong(), frame);
    }

    /// What it means that there is no value; empty where there is one.
    public String missing() {
        return Missing.words(card.shown(), frame);
    }
}
