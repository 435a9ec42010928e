package org.zhixing.campus.reporting;

import org.jspecify.annotations.Nullable;
import org.zhixing.book.Block;
import org.zhixing.book.Block.Series;
import org.zhixing.campus.reporting.Grid.Column;
import org.zhixing.campus.reporting.Grid.Drawing;
import org.zhixing.campus.reporting.Grid.Rows;
import org.zhixing.indicators.Indicator;
import org.zhixing.indicators.fact.Slice;
import org.zhixing.indicators.value.Amount;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Draws declared charts from a year's figures: the rows are categories, the columns series.
final class Charts {

    /// A category with the figure of each series.
    private record Category(String name, List<Reference> figures) {}

    private final Draft draft;

    Charts(Draft draft) {
        this.draft = draft;
    }

    /// Empty when there is nothing to draw.
    Optional<Block.Chart> chart(Grid grid, Drawing drawing, int number) {
        List<Category> categories = categories(grid);
        List<Series> series = new ArrayList<>();
        for (int i = 0; i < names(grid).size(); i++) {
            series.add(series(names(grid).get(i), categories, i));
        }
        if (series.stream().allMatch(each -> each.values().stream().allMatch(value -> value == null || value.signum() == 0))) {
            return Optional.empty();
        }
        Indicator indicator = draft.indicator(categories.getFirst().figures.getFirst());
        Optional<Block.Reference> line = drawing.standard().map(code -> new Block.Reference(draft.words("设置标准", "Setting standard"), draft.standard.threshold(code).value()));
        return Optional.of(new Block.Chart(grid.id(), number, text(grid.caption()), drawing.kind(), categories.stream().map(Category::name).toList(), series,
            indicator.unit().text().in(draft.language), line));
    }

    private Series series(String name, List<Category> categories, int index) {
        List<@Nullable BigDecimal> values = new ArrayList<>();
        List<String> cards = new ArrayList<>();
        for (Category category : categories) {
            Reference of = category.figures.get(index);
            Amount amount = draft.amount(of);
            values.add(draft.numbers.plotted(amount, draft.indicator(of)));
            cards.add(draft.cards.of(of));
        }
        return new Series(name, values, cards);
    }

    private List<String> names(Grid grid) {
        return grid.columns().stream().flatMap(column -> switch (column) {
            case Column.Figure(Optional<Wording> header, Reference of, Optional<Reference> total) ->
                Optional.of(header.map(this::text).orElseGet(() -> draft.indicator(of).label().in(draft.language))).stream();
            case Column.At(Wording header, int before) -> Optional.of(text(header)).stream();
            case Column.Index index -> Optional.<String>empty().stream();
            case Column.RowLabel row -> Optional.<String>empty().stream();
            case Column.Part part -> Optional.<String>empty().stream();
            case Column.ChangeOfRow change -> Optional.<String>empty().stream();
            case Column.Text words -> Optional.<String>empty().stream();
        }).toList();
    }

    private List<Category> categories(Grid grid) {
        List<Category> categories = new ArrayList<>();
        for (Rows each : grid.rows()) {
            switch (each) {
                case Rows.Years(List<Integer> years) -> years.forEach(before -> categories.add(new Category(
                    draft.year(before) + draft.words("年", ""), placed(grid, Slice.WHOLE, before))));
                case Rows.By by -> Tables.slices(draft, grid, by).forEach(slice -> categories.add(new Category(
                    draft.called(by.dimensions().getFirst(), slice), placed(grid, slice, 0))));
                case Rows.One(Optional<Wording> label, Reference of) -> categories.add(new Category(
                    label.map(this::text).orElseGet(() -> draft.indicator(of).label().in(draft.language)), shifted(grid, of)));
                case Rows.Change change -> { }
                case Rows.Total total -> { }
                case Rows.Foot foot -> { }
            }
        }
        return categories;
    }

    private static List<Reference> placed(Grid grid, Slice slice, int before) {
        return grid.figures().stream().map(figure -> figure.of().within(slice, before)).toList();
    }

    private static List<Reference> shifted(Grid grid, Reference of) {
        return grid.columns().stream().filter(Column.At.class::isInstance).map(column -> of.within(Slice.WHOLE, ((Column.At) column).before())).toList();
    }

    private String text(Wording wording) {
        return Prose.of(draft, wording.in(draft.language)).text();
    }
}
