package org.zhixing.planted;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Plants faults: changes numbers (or words) that a law binds, so far that no rounding explains it.
final class Planting {

    /// The fault: which law it breaks, what was true, what is printed now.
    record Fault(String kind, Slot slot, String was, List<Slot> others) {
    }

    private static final Pattern NUMBER = Pattern.compile("[0-9０-９][0-9０-９,]*(?:\\.[0-9]+)?");

    private Planting() {
    }

    static List<Fault> plant(Made made, int faults) {
        List<Fault> planted = new ArrayList<>();
        List<String> kinds = made.laws.stream().map(Law::kind).distinct().toList();
        for (int i = 0; i < faults * 8 && planted.size() < faults; i++) {
            String kind = kinds.get(made.chance.nextInt(kinds.size()));
            List<Law> laws = made.laws.stream().filter(law -> law.kind().equals(kind)).toList();
            Law law = laws.get(made.chance.nextInt(laws.size()));
            boolean fresh = planted.stream().noneMatch(fault -> law.slots().contains(fault.slot()) || fault.others().stream().anyMatch(law.slots()::contains));
            if (fresh) {
                Slot slot = law.wrongable().get(made.chance.nextInt(law.wrongable().size()));
                String was = slot.text;
                Optional<String> text = (kind.equals("format") ? Optional.ofNullable(made.wrongFormats.get(slot)) : wrongWord(made, kind, slot)).or(() -> Mistake.in(slot.text, made, NUMBER));
                text.ifPresent(now -> slot.text = now);
                if (slot.text.equals(was) || !made.isPrinted(slot) || law.stands().getAsBoolean()) {
                    slot.text = was;
                } else {
                    planted.add(new Fault(kind, slot, was, law.slots().stream().filter(other -> other != slot).toList()));
                }
            }
        }
        return planted;
    }

    /// Of a word there is only one wrong form; of a number divided by something else only where that is the fault.
    private static Optional<String> wrongWord(Made made, String kind, Slot slot) {
        boolean typed = slot.text.matches("[0-9.,]+") && !kind.equals("denominator") && !kind.equals("claim");
        return typed ? Optional.empty() : Optional.ofNullable(made.wrongWords.get(slot));
    }
}
