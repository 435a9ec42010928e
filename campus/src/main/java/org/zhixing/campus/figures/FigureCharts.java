package org.zhixing.campus.figures;

import org.jspecify.annotations.Nullable;
import org.zhixing.book.Block;
import org.zhixing.book.HtmlWriter;
import org.zhixing.indicators.Indicator;
import org.zhixing.indicators.Language;
import org.zhixing.indicators.fact.Slice;
import org.zhixing.indicators.value.Amount;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// Charts of figures for pages: over years, and over the slices of a dimension; each with its values to open, and each value leading to its card.
public final class FigureCharts {

    /// A category of a chart with the figure that it shows.
    private record Bar(String name, Slice slice, int yearsBefore) {}

    private final YearFigures figures;
    private final Language language;
    private final Numbers numbers;

    public FigureCharts(YearFigures figures, Language language) {
        this.figures = figures;
        this.language = language;
        this.numbers = new Numbers(language);
    }

    /// From the first of these years to the last; empty where there is nothing to draw.
    /// @param id unique on the page
    public Optional<String> overYears(String id, String caption, List<String> keys, int yearsBefore) {
        List<Bar> bars = new ArrayList<>();
        for (int before = yearsBefore; before >= 0; before--) {
            bars.add(new Bar(Integer.toString(figures.year().number() - before), Slice.WHOLE, before));
        }
        return drawn(id, caption, Block.Kind.LINE, keys, bars);
    }

    /// A bar for each of these slices.
    public Optional<String> bySlices(String id, String caption, Block.Kind kind, List<String> keys, String dimension, List<Slice> slices) {
        SliceOrder order = new SliceOrder(figures, language);
        return drawn(id, caption, kind, keys, slices.stream().map(slice -> new Bar(order.called(dimension, slice), slice, 0)).toList());
    }

    private Optional<String> drawn(String id, String caption, Block.Kind kind, List<String> keys, List<Bar> bars) {
        List<Block.Series> series = keys.stream().map(key -> series(figures.catalogue().get(key), bars)).toList();
        if (series.stream().allMatch(each -> each.values().stream().allMatch(value -> value == null || value.signum() == 0))) {
            return Optional.empty();
        }
        String unit = figures.catalogue().get(keys.getFirst()).unit().text().in(language);
        Block.Chart chart = new Block.Chart(id, 0, caption, kind, bars.stream().map(Bar::name).toList(), series, unit, Optional.empty());
        return Optional.of(HtmlWriter.chart(chart, language == Language.ZH ? Locale.CHINESE : Locale.ENGLISH, Function.identity()));
    }

    private Block.Series series(Indicator indicator, List<Bar> bars) {
        List<@Nullable BigDecimal> values = new ArrayList<>();
        List<String> links = new ArrayList<>();
        for (Bar bar : bars) {
            Amount amount = figures.value(indicator.key(), bar.slice, bar.yearsBefore);
            values.add(numbers.plotted(amount, indicator));
            links.add(FigureLinks.card(indicator.key(), bar.slice, figures.year().number() - bar.yearsBefore));
        }
        return new Block.Series(indicator.label().in(language), values, links);
    }
}
