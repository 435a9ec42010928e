package org.zhixing.planted;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Plants one fault: changes a digit of a number that a law binds, so far that no rounding explains it.
final class Planting {

    /// The fault: which law it breaks, what was true, what is printed now.
    record Fault(String kind, Slot slot, String was) {
    }

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

    private Planting() {
    }

    static List<Fault> plant(Made made, int faults) {
        List<Fault> planted = new ArrayList<>();
        List<String> kinds = made.laws.stream().map(Law::kind).distinct().toList();
        for (int i = 0; i < faults * 4 && planted.size() < faults; i++) {
            String kind = kinds.get(made.chance.nextInt(kinds.size()));
            List<Law> laws = made.laws.stream().filter(law -> law.kind().equals(kind)).toList();
            Law law = laws.get(made.chance.nextInt(laws.size()));
            boolean fresh = planted.stream().noneMatch(fault -> law.slots().contains(fault.slot()));
            if (fresh) {
                Slot slot = law.slots().get(made.chance.nextInt(law.slots().size()));
                changed(made, slot).ifPresent(text -> {
                    planted.add(new Fault(kind, slot, slot.text));
                    slot.text = text;
                });
            }
        }
        return planted;
    }

    private static Optional<String> changed(Made made, Slot slot) {
        Matcher matcher = NUMBER.matcher(slot.text);
        if (!matcher.find() || new BigDecimal(matcher.group()).signum() == 0) {
            return Optional.empty();
        }
        String number = matcher.group();
        StringBuilder digits = new StringBuilder(number);
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < digits.length(); i++) {
            boolean telling = Character.isDigit(digits.charAt(i)) && (number.replace(".", "").length() <= 2 || i < digits.length() - 1);
            if (telling) {
                places.add(i);
            }
        }
        int at = places.get(made.chance.nextInt(places.size()));
        int old = digits.charAt(at) - '0';
        int now = (old + made.between(2, 8)) % 10;
        if (at == 0 && now == 0) {
            now = old == 1 ? 3 : 1;
        }
        digits.setCharAt(at, (char) ('0' + now));
        return Optional.of(slot.text.substring(0, matcher.start()) + digits + slot.text.substring(matcher.end()));
    }
}
