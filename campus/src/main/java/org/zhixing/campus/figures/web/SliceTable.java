package org.zhixing.campus.figures.web;

import org.zhixing.book.Block;
import org.zhixing.campus.figures.FigureCharts;
import org.zhixing.campus.figures.FigureLinks;
import org.zhixing.campus.figures.Numbers;
import org.zhixing.campus.figures.SinceLastYear;
import org.zhixing.campus.figures.SliceOrder;
import org.zhixing.campus.figures.YearFigures;
import org.zhixing.campus.figures.web.IndicatorPage.SlicePart;
import org.zhixing.campus.figures.web.IndicatorPage.SliceRow;
import org.zhixing.campus.site.Visit;
import org.zhixing.indicators.Derived;
import org.zhixing.indicators.Indicator;
import org.zhixing.indicators.Label;
import org.zhixing.indicators.fact.Dimension;
import org.zhixing.indicators.fact.Slice;
import org.zhixing.indicators.value.Amount;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// An indicator by some dimensions: a chart where there is one dimension, and a table with last year's values.
final class SliceTable {

    /// So many slices are drawn and stand in the table; the others are opened.
    private static final int SHOWN = 20;
    /// So many can be opened; a school with thousands of classes finds the others through the list of records.
    private static final int OPENED = 300;

    private final YearFigures values;
    private final Indicator indicator;
    private final Visit visit;
    private final Numbers numbers;
    private final SliceOrder order;

    SliceTable(YearFigures values, Indicator indicator, Visit visit) {
        this.values = values;
        this.indicator = indicator;
        this.visit = visit;
        this.numbers = new Numbers(visit.language());
        this.order = new SliceOrder(values, visit.language());
    }

    SlicePart by(Set<String> dimensions) {
        List<Slice> slices = order.of(indicator.key(), dimensions);
        List<Slice> first = slices.stream().limit(SHOWN).toList();
        List<String> headings = dimensions.stream().map(this::called).toList();
        String title = visit.words("按" + String.join("、", headings) + "分", "By " + String.join(" and ", headings));
        return new SlicePart(title, dimensions.size() == 1 ? chart(dimensions.iterator().next(), first, title) : "", headings, rows(first, dimensions), rows(slices.stream().skip(SHOWN).limit(OPENED).toList(), dimensions), Math.max(0, slices.size() - SHOWN - OPENED));
    }

    private String chart(String dimension, List<Slice> slices, String title) {
        Block.Kind kind = slices.size() > 8 || slices.stream().anyMatch(slice -> order.called(dimension, slice).length() > 8) ? Block.Kind.BAR : Block.Kind.COLUMN;
        String caption = indicator.label().in(visit.language()) + visit.words("（" + title + "）", " (" + title + ")");
        return new FigureCharts(values, visit.language()).bySlices("by-" + dimension, caption, kind, List.of(indicator.key()), dimension, slices).orElse("");
    }

    private List<SliceRow> rows(List<Slice> slices, Set<String> dimensions) {
        return slices.stream().map(slice -> row(slice, dimensions)).toList();
    }

    private SliceRow row(Slice slice, Set<String> dimensions) {
        Amount now = values.value(indicator.key(), slice);
        Amount before = values.value(indicator.key(), slice, 1);
        int year = values.year().number();
        String change = SinceLastYear.of(indicator, now, before, visit.language()).map(since -> since.direction().arrow() + " " + since.words()).orElse("");
        return new SliceRow(dimensions.stream().map(dimension -> order.called(dimension, slice)).collect(Collectors.toList()), numbers.bare(now, indicator), numbers.bare(before, indicator), change,
            FigureLinks.card(indicator.key(), slice, year), indicator instanceof Derived ? "" : FigureLinks.records(indicator.key(), slice, year));
    }

    private String called(String dimension) {
        return values.catalogue().dimension(dimension).map(Dimension::label).orElse(new Label(dimension, dimension)).in(visit.language());
    }
}
