package org.zhixing.indicators;

import org.zhixing.indicators.fact.Slice;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// An indicator inside a derivation: in the slice asked for, unless narrowed or widened.
/// @param only        values of dimensions that are fixed, whatever slice is asked for
/// @param over        dimensions that are ignored: the denominator of a grade's share of the whole roll is over all grades
/// @param yearsBefore how many years before the year asked for
public record Operand(String key, Map<String, String> only, Set<String> over, int yearsBefore) {

    public Operand {
        only = Collections.unmodifiableMap(new TreeMap<>(only));
        over = Collections.unmodifiableSet(new TreeSet<>(over));
    }

    public static Operand of(String key) {
        return new Operand(key, Map.of(), Set.of(), 0);
    }

    /// The slice of this operand when the derivation is asked for `slice`.
    public Slice within(Slice slice) {
        return slice.without(over).and(only);
    }
}
