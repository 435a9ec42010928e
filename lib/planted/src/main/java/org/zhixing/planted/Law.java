package org.zhixing.planted;

import java.util.List;
import java.util.function.BooleanSupplier;

/// What the numbers of a made report obey. `wrongable` are those whose change a reader could prove from the law,
/// `stands` says whether the law holds for what is printed now, as far as rounding can explain it.
record Law(String kind, List<Slot> slots, List<Slot> wrongable, BooleanSupplier stands) {

    /// A law that trusts the planter to change a number far enough.
    Law(String kind, List<Slot> slots) {
        this(kind, slots, slots, () -> false);
    }
}
