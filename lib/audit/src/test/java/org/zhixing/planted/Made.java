package org.zhixing.planted;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/// A made report: headings, paragraphs and tables whose numbers are slots, and the laws they obey.
final class Made {

    sealed interface Piece {
    }

    record Head(String number, String text) implements Piece {
    }

    record Para(String section, List<Object> parts) implements Piece {

        String text() {
            return parts.stream().map(Object::toString).collect(Collectors.joining());
        }
    }

    /// Cells are strings, slots, `SPAN` (covered from the left) or `DOWN` (covered from above).
    record Grid(String number, String title, String note, List<List<Object>> rows, int headerRows) implements Piece {
    }

    static final Object SPAN = new Object() {
        @Override
        public String toString() {
            return "";
        }
    };
    static final Object DOWN = new Object() {
        @Override
        public String toString() {
            return "";
        }
    };

    final String kind;
    final RandomGenerator chance;
    final List<Piece> pieces = new ArrayList<>();
    final List<Law> laws = new ArrayList<>();
    private String section = "";
    private int tables;

    Made(String kind, RandomGenerator chance) {
        this.kind = kind;
        this.chance = chance;
    }

    void head(String number, String text) {
        section = number.replace("、", "");
        pieces.add(new Head(number, text));
    }

    void para(Object... parts) {
        pieces.add(new Para(section, Arrays.asList(parts)));
    }

    void table(String title, String note, int headerRows, List<List<Object>> rows) {
        pieces.add(new Grid(Integer.toString(++tables), title, note, rows, headerRows));
    }

    void law(String kind, Slot... slots) {
        laws.add(new Law(kind, List.of(slots)));
    }

    void law(String kind, List<Slot> slots) {
        laws.add(new Law(kind, List.copyOf(slots)));
    }

    int between(int low, int high) {
        return chance.nextInt(low, high + 1);
    }

    @SafeVarargs
    final <T> T one(T... options) {
        return options[chance.nextInt(options.length)];
    }

    static Slot count(long value) {
        return new Slot(BigDecimal.valueOf(value), Long.toString(value));
    }

    static Slot decimal(BigDecimal value, int places) {
        BigDecimal rounded = value.setScale(places, RoundingMode.HALF_UP);
        return new Slot(rounded, rounded.toPlainString());
    }

    static Slot percent(BigDecimal value, int places, boolean sign) {
        BigDecimal rounded = value.setScale(places, RoundingMode.HALF_UP);
        return new Slot(rounded, rounded.toPlainString() + (sign ? "%" : ""));
    }

    static BigDecimal share(long part, long whole) {
        return BigDecimal.valueOf(part).multiply(BigDecimal.valueOf(100)).divide(BigDecimal.valueOf(whole), 12, RoundingMode.HALF_UP);
    }

    static BigDecimal ratio(BigDecimal one, BigDecimal other) {
        return one.divide(other, 12, RoundingMode.HALF_UP);
    }

    static Slot signed(BigDecimal value, int places, String unit) {
        BigDecimal rounded = value.setScale(places, RoundingMode.HALF_UP);
        return new Slot(rounded, (rounded.signum() > 0 ? "+" : "") + rounded.toPlainString() + unit);
    }

    /// Splits a whole into so many parts of at least one.
    long[] parts(long whole, int count) {
        double[] weights = chance.doubles(count, 0.3, 1).toArray();
        double all = Arrays.stream(weights).sum();
        long[] parts = new long[count];
        long left = whole;
        for (int i = 0; i < count - 1; i++) {
            parts[i] = Math.max(1, Math.round(whole * weights[i] / all));
            left -= parts[i];
        }
        parts[count - 1] = left;
        return parts;
    }
}
