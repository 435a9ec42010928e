package org.zhixing.planted;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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
        return said("claim", right, wrong, about);
    }

    /// The same for another kind of statement, such as a standard that is met.
    Slot said(String kind, String right, String wrong, Slot... about) {
        Slot word = new Slot(BigDecimal.ONE, right);
        List<Slot> all = new ArrayList<>(List.of(about));
        all.addFirst(word);
        made.laws.add(new Law(kind, all, List.of(word), () -> word.text.equals(right)));
        made.wrongWords.put(word, wrong);
        return word;
    }

    /// A figure per head that a careless writer would have divided by another group than the report does elsewhere.
    void mayBeOf(Slot each, Slot total, Slot heads, Slot otherHeads) {
        String wrong = number(quotient(total.value, otherHeads.value, 1), each.value.scale()).text;
        String right = each.text;
        made.laws.add(new Law("denominator", List.of(each, total, heads), List.of(each), () -> each.text.equals(right)));
        made.wrongWords.put(each, wrong);
    }

    /// The percentage of a group that is printed without its count: only some percentages are possible.
    Slot rateOf(Slot group, long part, int places) {
        Slot rate = number(quotient(BigDecimal.valueOf(part), group.value, 100), places);
        law("impossible-percentage", () -> {
            BigDecimal people = rate.read().multiply(group.read()).movePointLeft(2).setScale(0, RoundingMode.HALF_UP);
            return near(rate.read(), quotient(people, group.read(), 100), rate.unit());
        }, List.of(rate, group), List.of(rate));
        return rate;
    }

    /// The ranks of some values, the greatest first.
    List<Slot> ranks(List<Slot> values) {
        List<Slot> ranks = values.stream().map(value -> new Slot(BigDecimal.ONE, Long.toString(rank(value, values)))).toList();
        for (int i = 0; i < ranks.size(); i++) {
            Slot rank = ranks.get(i);
            Slot value = values.get(i);
            List<Slot> all = new ArrayList<>(values);
            all.addFirst(rank);
            law("rank", () -> rank.text.equals(Long.toString(rank(value, values))), all, List.of(rank));
        }
        return ranks;
    }

    private static long rank(Slot value, List<Slot> values) {
        return 1 + values.stream().filter(other -> other.read().compareTo(value.read()) > 0).count();
    }

    /// One end of the range in which all values are said to lie.
    Slot end(List<Slot> values, boolean low) {
        Slot end = low ? least(values) : most(values);
        Slot copy = new Slot(end.value, end.text);
        List<Slot> all = new ArrayList<>(values);
        all.addFirst(copy);
        law("range", () -> values.stream().anyMatch(value -> value.read().compareTo(copy.read()) == 0) && values.stream().noneMatch(value -> (low ? copy.read().compareTo(value.read()) : value.read().compareTo(copy.read())) > 0), all, List.of(copy));
        return copy;
    }

    /// Numbers with separators, any of which may have a separator in the wrong place.
    void separated(List<Slot> slots) {
        for (Slot slot : slots) {
            int comma = slot.text.lastIndexOf(',');
            if (comma > 0) {
                String wrong = slot.text.substring(0, comma) + slot.text.charAt(comma + 1) + "," + slot.text.substring(comma + 2);
                String right = slot.text;
                made.laws.add(new Law("format", List.of(slot), List.of(slot), () -> slot.text.equals(right)));
                made.wrongFormats.put(slot, wrong);
            }
        }
    }

    /// The same number in full-width digits.
    static Slot wide(Slot slot) {
        StringBuilder wide = new StringBuilder();
        for (char c : slot.text.toCharArray()) {
            wide.append(c >= '0' && c <= '9' ? (char) (c - '0' + '０') : c);
        }
        slot.text = wide.toString();
        return slot;
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

    /// Differing numbers with so many places, in the range given by their whole and decimal digits together.
    List<Slot> different(int count, int low, int high, int places) {
        return IntStream.range(0, count).map(i -> low + (high - low) / count * i + between(1, (high - low) / count - 1)).mapToObj(value -> number(BigDecimal.valueOf(value, places), places))
            .collect(Collectors.collectingAndThen(Collectors.toCollection(ArrayList::new), list -> {
                Collections.shuffle(list, new Random(between(1, 1_000_000)));
                return list;
            }));
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
