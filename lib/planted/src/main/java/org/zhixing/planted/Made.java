package org.zhixing.planted;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/// A made report: headings, paragraphs and tables whose numbers are slots, and the laws they obey.
final class Made {

    sealed interface Piece {
    }

    record Head(String number, String text) implements Piece {

        int level() {
            return number.startsWith("（") ? 2 : 1 + (int) number.replaceAll("[.、]$", "").chars().filter(c -> c == '.').count();
        }
    }

    record Para(String section, List<Object> parts) implements Piece {

        String text() {
            return parts.stream().map(Object::toString).collect(Collectors.joining());
        }
    }

    /// Cells are strings, slots, `SPAN` (covered from the left) or `DOWN` (covered from above).
    /// `number` is as printed, empty if the table has none; `order` counts all tables.
    record Grid(String number, int order, String title, String note, String foot, List<List<Object>> rows, int headerRows) implements Piece {
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
    final Map<Slot, String> wrongWords = new IdentityHashMap<>();
    final Map<Slot, String> wrongFormats = new IdentityHashMap<>();
    /// How table captions are numbered: `表%d`, `表3-%d` or not at all.
    String captions = "表%d";
    private String section = "";
    private int tables;

    Made(String kind, RandomGenerator chance) {
        this.kind = kind;
        this.chance = chance;
    }

    void head(String number, String text) {
        section = number.strip().replaceAll("[.．、]$", "").replaceFirst("^第([一二三四五六七八九十]+)(?:章|节|部分)$", "$1");
        pieces.add(new Head(number, text));
    }

    /// The number of the section that is being written.
    String section() {
        return section;
    }

    void para(Object... parts) {
        pieces.add(new Para(section, Arrays.asList(parts)));
    }

    void table(String title, String note, int headerRows, List<List<Object>> rows) {
        table(title, note, "", headerRows, rows);
    }

    void table(String title, String note, String foot, int headerRows, List<List<Object>> rows) {
        String number = captions.formatted(++tables).replaceFirst("^附?表\\s*", "").replaceFirst("[：.]$", "");
        pieces.add(new Grid(number, tables, title, note, foot, rows, headerRows));
    }

    String caption(Grid grid) {
        return grid.number().isEmpty() ? grid.title() : captions.formatted(grid.order()) + "  " + grid.title();
    }

    void law(String kind, Slot... slots) {
        laws.add(new Law(kind, List.of(slots)));
    }

    void law(String kind, List<Slot> slots) {
        laws.add(new Law(kind, List.copyOf(slots)));
    }

    boolean isPrinted(Slot slot) {
        return pieces.stream().anyMatch(piece -> holds(piece, slot));
    }

    static boolean holds(Piece piece, Slot slot) {
        return switch (piece) {
            case Grid grid -> grid.rows().stream().anyMatch(row -> row.stream().anyMatch(cell -> cell == slot));
            case Para para -> para.parts().stream().anyMatch(part -> part == slot);
            case Head head -> false;
        };
    }

    /// How many columns a cell covers.
    static int across(List<List<Object>> rows, int r, int c) {
        int across = 1;
        List<Object> row = rows.get(r);
        while (row.get(c) != SPAN && row.get(c) != DOWN && c + across < row.size() && row.get(c + across) == SPAN) {
            across++;
        }
        return across;
    }

    /// How many rows a cell covers.
    static int down(List<List<Object>> rows, int r, int c) {
        int down = 1;
        while (rows.get(r).get(c) != SPAN && rows.get(r).get(c) != DOWN && r + down < rows.size() && c < rows.get(r + down).size() && rows.get(r + down).get(c) == DOWN) {
            down++;
        }
        return down;
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
