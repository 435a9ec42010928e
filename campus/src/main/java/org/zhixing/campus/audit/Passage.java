package org.zhixing.campus.audit;

import org.zhixing.audit.number.Numeral;
import org.zhixing.audit.number.NumeralScanner;
import org.zhixing.audit.number.Plain;
import org.zhixing.book.Run;

import java.util.ArrayList;
import java.util.List;

/// A line of this school's own report: its words without the numbers, and which card stands at each number.
/// @param cards one for each number, empty where the number is no figure
record Passage(String words, List<String> cards) {

    /// The passages of a line, cut where the pattern matches.
    static List<Passage> of(List<Run> runs, String cut) {
        StringBuilder text = new StringBuilder();
        List<Placed> placed = new ArrayList<>();
        for (Run run : runs) {
            switch (run) {
                case Run.Text(String words) -> text.append(words);
                case Run.Strong(String words) -> text.append(words);
                case Run.Figure(String number, String card) -> {
                    placed.add(new Placed(text.length(), text.length() + number.length(), card));
                    text.append(number);
                }
            }
        }
        List<Passage> passages = new ArrayList<>();
        int start = 0;
        for (String piece : text.toString().split("(?<=" + cut + ")", -1)) {
            passages.add(passage(piece, start, placed));
            start += piece.length();
        }
        return passages;
    }

    private record Placed(int start, int end, String card) {}

    private static Passage passage(String text, int base, List<Placed> placed) {
        List<Numeral> numerals = NumeralScanner.scan(text, base);
        List<String> cards = new ArrayList<>();
        for (Numeral numeral : numerals) {
            int end = numeral.offset() + numeral.text().length();
            cards.add(placed.stream().filter(each -> each.start < end && numeral.offset() < each.end).map(Placed::card).findFirst().orElse(""));
        }
        return new Passage(words(text, base, numerals), cards);
    }

    /// A text as it is compared: a mark for each quantity, no blanks, one sign for rising and falling.
    static String words(String text, int base, List<Numeral> numerals) {
        StringBuilder words = new StringBuilder();
        int at = 0;
        for (Numeral numeral : numerals) {
            int start = numeral.offset() - base;
            boolean quantity = numeral.role() == Numeral.Role.QUANTITY || numeral.role() == Numeral.Role.RANGE;
            words.append(text, Math.min(at, start), start).append(quantity ? "#" : numeral.text());
            at = start + numeral.text().length();
        }
        return Direction.neutral(Plain.of(words.append(text.substring(Math.min(at, text.length()))).toString()).replaceAll("[\\s+-]+", ""));
    }
}
