package org.zhixing.campus.reporting;

import org.apache.commons.numbers.fraction.BigFraction;
import org.zhixing.book.Block;
import org.zhixing.book.Block.Cell;
import org.zhixing.campus.reporting.Grid.Column;
import org.zhixing.campus.reporting.Grid.Rows;
import org.zhixing.indicators.Indicator;
import org.zhixing.indicators.fact.Slice;
import org.zhixing.indicators.value.Amount;
import org.zhixing.indicators.value.Unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Fills declared tables with a year's figures.
final class Tables {

    private final Draft draft;

    Tables(Draft draft) {
        this.draft = draft;
    }

    Block.Table table(Grid grid, int number) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Rows each : grid.rows()) {
            switch (each) {
                case Rows.Years(List<Integer> years) -> years.forEach(before -> rows.add(year(grid, before)));
                case Rows.Change(Wording label) -> rows.add(change(grid, label));
                case Rows.By by -> slices(draft, grid, by).forEach(slice -> rows.add(slice(grid, by, slice, rows.size() + 1)));
                case Rows.Total(Wording label) -> rows.add(total(grid, label));
                case Rows.One(Optional<Wording> label, Reference of) -> rows.add(one(grid, label, of));
                case Rows.Foot(Wording label, List<Optional<Reference>> cells) -> rows.add(foot(grid, label, cells));
            }
        }
        return new Block.Table(grid.id(), number, text(grid.caption()), new Headers(draft).of(grid), rows, Prose.of(draft, grid.remark().in(draft.language)).runs());
    }

    /// The slices of rows in which some figure is neither missing nor zero.
    static List<Slice> slices(Draft draft, Grid grid, Rows.By by) {
        List<Reference> shown = grid.figures().stream().map(Column.Figure::of).toList();
        List<Reference> sources = by.of().map(of -> shown.stream().map(each -> new Reference(of.key(), of.slice(), each.yearsBefore())).distinct().toList()).orElse(shown);
        Reference order = by.order().or(by::of).orElseGet(shown::getFirst);
        return draft.slices(sources, order, by.dimensions()).stream()
            .filter(slice -> (by.of().isPresent() ? sources : shown).stream().anyMatch(each -> something(draft.amount(each.within(slice, 0))))).toList();
    }

    private static boolean something(Amount amount) {
        return switch (amount) {
            case Amount.Exact(BigFraction value) -> value.signum() != 0;
            case Amount.Interval interval -> true;
            case Amount.Months months -> !months.months().isEmpty();
            case Amount.Missing missing -> false;
        };
    }

    private List<Cell> year(Grid grid, int before) {
        String label = draft.year(before) + draft.words("年", "");
        return grid.columns().stream().map(column -> switch (column) {
            case Column.Figure figure -> Cell.number(draft.inTable(figure.of().within(Slice.WHOLE, before)));
            case Column.Text(Wording header, Wording words) -> written(words, Slice.WHOLE, before);
            case Column.RowLabel row -> Cell.text(label);
            case Column.Index index -> Cell.text("");
            case Column.Part part -> Cell.text("");
            case Column.At at -> Cell.text("");
            case Column.ChangeOfRow change -> Cell.text("");
        }).toList();
    }

    private List<Cell> change(Grid grid, Wording label) {
        return grid.columns().stream().map(column -> column instanceof Column.Figure figure ? changeOf(figure.of()) : labelled(column, text(label))).map(Cell::bold).toList();
    }

    private Cell changeOf(Reference of) {
        Reference change = of.change();
        boolean exists = draft.catalogue().slicings(change.key()).contains(change.slice().dimensions());
        return exists ? Cell.number(draft.inTable(change)) : Cell.text("");
    }

    private List<Cell> slice(Grid grid, Rows.By by, Slice slice, int index) {
        return grid.columns().stream().map(column -> switch (column) {
            case Column.Figure figure -> Cell.number(draft.inTable(figure.of().within(slice, 0)));
            case Column.Text(Wording header, Wording words) -> written(words, slice, 0);
            case Column.RowLabel row -> Cell.text(draft.called(by.dimensions().getFirst(), slice));
            case Column.Part(Wording header, String dimension) -> Cell.text(draft.called(dimension, slice));
            case Column.Index number -> Cell.text(Integer.toString(index));
            case Column.At at -> Cell.text("");
            case Column.ChangeOfRow change -> Cell.text("");
        }).toList();
    }

    private List<Cell> total(Grid grid, Wording label) {
        List<Cell> cells = new ArrayList<>();
        String words = text(label);
        for (Column column : grid.columns()) {
            boolean first = cells.isEmpty();
            cells.add((column instanceof Column.Figure figure
                ? figure.total().map(of -> Cell.number(draft.inTable(of))).orElseGet(() -> Cell.text(""))
                : Cell.text(first ? words : "")).bold());
        }
        return cells;
    }

    private List<Cell> one(Grid grid, Optional<Wording> label, Reference of) {
        Indicator indicator = draft.indicator(of);
        String name = label.map(this::text).orElseGet(() -> withUnit(draft, indicator.label().in(draft.language), indicator));
        return grid.columns().stream().map(column -> switch (column) {
            case Column.At(Wording header, int before) -> Cell.number(draft.inTable(of.within(Slice.WHOLE, before)));
            case Column.ChangeOfRow change -> changeOf(of);
            case Column.RowLabel row -> Cell.text(name);
            case Column.Figure figure -> Cell.number(draft.inTable(figure.of()));
            case Column.Index index -> Cell.text("");
            case Column.Part part -> Cell.text("");
            case Column.Text text -> Cell.text("");
        }).toList();
    }

    private List<Cell> foot(Grid grid, Wording label, List<Optional<Reference>> figures) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.text(text(label)).bold()));
        for (int i = 1; i < grid.columns().size(); i++) {
            Optional<Reference> figure = i <= figures.size() ? figures.get(i - 1) : Optional.empty();
            cells.add(figure.map(of -> Cell.number(draft.inTable(of))).orElseGet(() -> Cell.text("")).bold());
        }
        return cells;
    }

    private static Cell labelled(Column column, String label) {
        return Cell.text(column instanceof Column.RowLabel ? label : "");
    }

    private Cell written(Wording words, Slice slice, int before) {
        return new Cell(Prose.of(draft, words.in(draft.language), slice, before).runs(), Block.Align.START, 1, 1, false);
    }

    private String text(Wording wording) {
        return Prose.of(draft, wording.in(draft.language)).text();
    }

    /// Headers name the unit unless every number does so itself.
    static String withUnit(Draft draft, String label, Indicator indicator) {
        boolean said = indicator.unit().equals(Unit.PERCENT) || indicator.unit().equals(Unit.PERCENTAGE_POINT) || indicator.unit().equals(Unit.TO_ONE)
            || indicator.unit().equals(Unit.NONE) || indicator.unit().equals(Unit.MONTH) || label.equalsIgnoreCase(indicator.unit().text().in(draft.language));
        return said ? label : label + draft.words("（", " (") + indicator.unit().text().in(draft.language) + draft.words("）", ")");
    }
}
