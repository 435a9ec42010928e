package org.zhixing.campus.figures;

import org.zhixing.indicators.Language;
import org.zhixing.indicators.fact.Dimension;
import org.zhixing.indicators.fact.Slice;
import org.zhixing.indicators.value.Amount;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The slices of an indicator in the order in which people read them: as the dimension declares its values, or the greatest first where it declares none.
public final class SliceOrder {

    private final YearFigures figures;
    private final Language language;

    public SliceOrder(YearFigures figures, Language language) {
        this.figures = figures;
        this.language = language;
    }

    /// Those with something to show in the year or in the one before.
    public List<Slice> of(String key, Set<String> dimensions) {
        Set<Slice> found = new HashSet<>(figures.slices(key, dimensions, 0));
        found.addAll(figures.slices(key, dimensions, 1));
        Comparator<Slice> order = Comparator.comparing(slice -> 0);
        for (String dimension : dimensions) {
            order = order.thenComparing(slice -> rank(dimension, slice));
        }
        return found.stream().sorted(order.thenComparing(slice -> figures.value(key, slice), SliceOrder::greatestFirst).thenComparing(Slice::toString)).toList();
    }

    /// What the value of the slice's dimension is called.
    public String called(String dimension, Slice slice) {
        String value = slice.values().getOrDefault(dimension, "");
        return figures.catalogue().dimension(dimension).map(known -> known.shown(value, language)).orElse(value);
    }

    private static int greatestFirst(Amount left, Amount right) {
        return Comparator.nullsFirst(Comparator.<BigDecimal>naturalOrder()).compare(Numbers.exact(right), Numbers.exact(left));
    }

    private int rank(String dimension, Slice slice) {
        Map<String, ?> values = figures.catalogue().dimension(dimension).<Map<String, ?>>map(Dimension::values).orElse(Map.of());
        int rank = List.copyOf(values.keySet()).indexOf(slice.values().getOrDefault(dimension, ""));
        return rank < 0 ? values.size() : rank;
    }
}
