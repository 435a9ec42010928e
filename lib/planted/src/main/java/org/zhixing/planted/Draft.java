package org.zhixing.planted;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;

/// Writes numbers into a made report so that each derived one brings the law that binds it.
final class Draft {

    final Made made;
    /// Whether counts have thousands separators in this report.
    boolean commas;

    Draft(Made made) {
        this.made = made;
    }

    int between(int low, int high) {
        return made.between(low, high);
    }

    boolean maybe() {
        return made.chance.nextBoolean();
    }

    @SafeVarargs
    final <T> T one(T... options) {
        return made.one(options);
    }

    Slot count(long value) {
        return new Slot(BigDecimal.valueOf(value), commas ? "%,d".formatted(value) : Long.toString(value));
    }

    /// A number of hundredths, such as money.
    Slot money(long hundredths) {
        return number(BigDecimal.valueOf(hundredths, 2), 2);
    }

    Slot number(BigDecimal value, int places) {
        BigDecimal rounded = value.setScale(places, RoundingMode.HALF_UP);
        return new Slot(rounded, commas ? ("%,." + places + "f").formatted(rounded) : rounded.toPlainString());
    }

    Slot again(Slot slot) {
        Slot copy = new Slot(slot.value, slot.text);
        law("cross-reference", () -> copy.read().compareTo(slot.read()) == 0, copy, slot);
        return copy;
    }

    /// The same quantity in units of ten thousand, with so many places.
    Slot inTenThousands(Slot slot, int places) {
        Slot short_ = number(slot.value.movePointLeft(4), places);
        law("cross-reference", () -> near(short_.read(), slot.read().movePointLeft(4), short_.unit()), List.of(short_, slot), List.of(short_));
        return short_;
    }

    Slot sum(List<Slot> parts) {
        BigDecimal all = parts.stream().map(part -> part.value).reduce(BigDecimal.ZERO, BigDecimal::add);
        Slot total = number(all, Math.max(0, parts.getFirst().value.scale()));
        sums(total, parts);
        return total;
    }

    Slot sum(Slot... parts) {
        return sum(Arrays.asList(parts));
    }

    /// States that a total printed already is the sum of these.
    void sums(Slot total, List<Slot> parts) {
        List<Slot> all = new ArrayList<>(parts);
        all.add(total);
        law("sum", () -> parts.stream().map(Slot::read).reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(total.read()) == 0, all, all);
    }

    Slot less(Slot now, Slot before) {
        Slot by = number(now.value.subtract(before.value).abs(), Math.max(0, now.value.scale()));
        law("difference", () -> now.read().subtract(before.read()).abs().compareTo(by.read().abs()) == 0, by, now, before);
        return by;
    }

    Slot signed(Slot now, Slot before) {
        Slot by = less(now, before);
        boolean down = now.value.compareTo(before.value) < 0;
        by.text = (down ? "-" : "") + by.text;
        return by;
    }

    Slot percent(String kind, Slot part, Slot whole, int places) {
        return derived(kind, part, whole, places, 100, true);
    }

    Slot ratio(String kind, Slot one, Slot other, int places) {
        return derived(kind, one, other, places, 1, true);
    }

    Slot scaled(String kind, Slot one, Slot other, int places, long times) {
        return derived(kind, one, other, places, times, true);
    }

    private Slot derived(String kind, Slot one, Slot other, int places, long times, boolean all) {
        Slot result = number(quotient(one.value, other.value, times), places);
        law(kind, () -> near(result.read(), quotient(one.read(), other.read(), times), result.unit()), result, one, other);
        return result;
    }

    /// Growth without its sign, which a word carries.
    Slot growth(Slot now, Slot before, int places) {
        Slot by = number(quotient(now.value.subtract(before.value), before.value, 100).abs(), places);
        law("growth", () -> near(by.read().abs(), quotient(now.read().subtract(before.read()), before.read(), 100).abs(), by.unit()), by, now, before);
        return by;
    }

    Slot signedGrowth(Slot now, Slot before, int places) {
        Slot by = growth(now, before, places);
        by.text = (now.value.compareTo(before.value) < 0 ? "-" : "") + by.text;
        return by;
    }

    /// A word that the numbers bear out, and what a careless writer would have put.
    Slot claim(String right, String wrong, Slot... about) {
        Slot word = new Slot(BigDecimal.ONE, right);
        List<Slot> all = new ArrayList<>(List.of(about));
        all.addFirst(word);
        made.laws.add(new Law("claim", all, List.of(word), () -> word.text.equals(right)));
        made.wrongWords.put(word, wrong);
        return word;
    }

    Slot rose(String up, String down, Slot now, Slot before) {
        boolean more = now.value.compareTo(before.value) > 0;
        return claim(more ? up : down, more ? down : up, now, before);
    }

    void law(String kind, BooleanSupplier stands, Slot... slots) {
        law(kind, stands, List.of(slots), List.of(slots));
    }

    void law(String kind, BooleanSupplier stands, List<Slot> slots, List<Slot> wrongable) {
        made.laws.add(new Law(kind, List.copyOf(slots), List.copyOf(wrongable), stands));
    }

    static BigDecimal quotient(BigDecimal one, BigDecimal other, long times) {
        return other.signum() == 0 ? BigDecimal.valueOf(-1) : one.multiply(BigDecimal.valueOf(times)).divide(other, 12, RoundingMode.HALF_UP);
    }

    /// Within twice what rounding or cutting off explains: closer than that no fault is planted.
    private static boolean near(BigDecimal printed, BigDecimal exact, BigDecimal unit) {
        return printed.subtract(exact).abs().compareTo(unit.multiply(BigDecimal.valueOf(2))) <= 0;
    }

    /// Splits a whole into shuffled different parts.
    List<Slot> split(long whole, int parts) {
        return Arrays.stream(made.parts(whole, parts)).mapToObj(this::count).toList();
    }

    static Slot most(List<Slot> slots) {
        return slots.stream().max((a, b) -> a.value.compareTo(b.value)).orElseThrow();
    }

    static Slot least(List<Slot> slots) {
        return slots.stream().min((a, b) -> a.value.compareTo(b.value)).orElseThrow();
    }

    /// Cells of a row from labels, slots and lists of slots.
    static List<Object> row(Object... cells) {
        List<Object> row = new ArrayList<>();
        for (Object cell : cells) {
            if (cell instanceof List<?> several) {
                row.addAll(several);
            } else {
                row.add(cell);
            }
        }
        return row;
    }
}
