package org.zhixing.audit.relation;

import java.util.List;
import java.util.Optional;

/// Several ways to read one statement, each as the relation that it then states: one that holds was meant.
public final class Readings {

    private Readings() {
    }

    /// How many hold.
    public static int held(List<Relation> readings) {
        return (int) readings.stream().filter(reading -> !reading.isBroken()).count();
    }

    /// The first that holds; else the only one there is.
    public static Optional<Relation> heldOrOnly(List<Relation> readings) {
        return firstHeld(readings).or(() -> readings.size() == 1 ? Optional.of(readings.getFirst()) : Optional.empty());
    }

    /// The first that holds; else the only one that a slip explains.
    public static Optional<Relation> heldOrSlip(List<Relation> readings) {
        return firstHeld(readings).or(() -> Slips.onlyOne(readings));
    }

    public static Optional<Relation> firstHeld(List<Relation> readings) {
        return readings.stream().filter(reading -> !reading.isBroken()).findFirst();
    }
}
