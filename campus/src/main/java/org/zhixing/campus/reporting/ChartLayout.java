package org.zhixing.campus.reporting;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.zhixing.book.Block;
import org.zhixing.indicators.Indicator;
import org.zhixing.indicators.Label;
import org.zhixing.indicators.fact.Slice;
import org.zhixing.indicators.value.Amount;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A chart of the report, as data.
/// @param by     the dimension along its axis; empty where each key is one category
/// @param keys   the indicators: series over a dimension, else categories
/// @param years  how many years back the series go, this year the last
/// @param standard the code of a threshold to draw as a line; may be null
record ChartLayout(int number, Label caption, Block.Kind kind, String by, List<String> keys, int years, @Nullable BigDecimal standard) {

    /// Empty where there is nothing to draw.
    Optional<Block.Chart> fill(FigureCards cards) {
        return by.isEmpty() ? overIndicators(cards) : overSlices(cards);
    }

    private Optional<Block.Chart> overIndicators(FigureCards cards) {
        List<Block.Series> series = new ArrayList<>();
        for (int before = years - 1; before >= 0; before--) {
            List<FigureCards.Asked> asked = new ArrayList<>();
            for (String key : keys) {
                asked.add(new FigureCards.Asked(key, Slice.WHOLE, before));
            }
            series.add(series(cards, cards.words(year(cards, before) + "年", year(cards, before)), asked));
        }
        List<String> categories = keys.stream().map(key -> cards.indicator(key).label().in(cards.language())).toList();
        return chart(cards, categories, series);
    }

    private Optional<Block.Chart> overSlices(FigureCards cards) {
        Set<Slice> slices = new LinkedHashSet<>();
        for (int before = 0; before < years; before++) {
            for (String key : keys) {
                slices.addAll(cards.figures().slices(key, Set.of(by), before));
            }
        }
        List<Slice> ordered = slices.stream().sorted((one, other) -> one.toString().compareTo(other.toString())).toList();
        List<Block.Series> series = new ArrayList<>();
        for (int before = years - 1; before >= 0; before--) {
            for (String key : keys) {
                String name = keys.size() == 1 ? cards.words(year(cards, before) + "年", year(cards, before)) : cards.indicator(key).label().in(cards.language());
                int yearsBefore = before;
                series.add(series(cards, name, ordered.stream().map(slice -> new FigureCards.Asked(key, slice, yearsBefore)).toList()));
            }
        }
        return ordered.isEmpty() ? Optional.empty() : chart(cards, ordered.stream().map(cards::sliceWords).toList(), series);
    }

    private Optional<Block.Chart> chart(FigureCards cards, List<String> categories, List<Block.Series> series) {
        boolean nothing = series.stream().allMatch(each -> each.values().stream().allMatch(java.util.Objects::isNull));
        Optional<Block.Reference> reference = Optional.ofNullable(standard).map(value -> new Block.Reference(cards.words("设置标准", "Setting standard"), value));
        return nothing ? Optional.empty() : Optional.of(new Block.Chart(String.format("chart-%02d", number), number, caption.in(cards.language()), kind,
            categories, series, cards.indicator(keys.getFirst()).unit().text().in(cards.language()), reference));
    }

    private static Block.Series series(FigureCards cards, String name, List<FigureCards.Asked> asked) {
        List<@Nullable BigDecimal> values = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (FigureCards.Asked each : asked) {
            Indicator indicator = cards.indicator(each.key());
            values.add(cards.value(each) instanceof Amount.Exact(BigFraction exact) ? exact.bigDecimalValue(indicator.decimals(), RoundingMode.HALF_UP) : null);
            ids.add(cards.card(each).id());
        }
        return new Block.Series(name, values, ids);
    }

    private static String year(FigureCards cards, int before) {
        return Integer.toString(cards.figures().year().number() - before);
    }
}
