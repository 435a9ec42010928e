package org.zhixing.campus.reporting;

import org.jspecify.annotations.Nullable;
import org.zhixing.book.Block;
import org.zhixing.book.Block.Cell;
import org.zhixing.indicators.Label;
import org.zhixing.indicators.fact.Slice;
import org.zhixing.indicators.value.Amount;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// A table of the report, as data: what its rows are and which indicator each column shows.
/// @param rows    `years` (last year, this year, change), `indicators` (each column becomes a row of years), or dimensions such as `major` or `major,sector`
/// @param total   whether a last row shows the whole
/// @param head    header of the first column
record TableLayout(int number, Label caption, String rows, Label head, boolean total, List<Column> columns, @Nullable Label remark) {

    /// @param only fixed values of dimensions, as `grade=1`; may be null
    record Column(Label header, String key, int yearsBefore, @Nullable Map<String, String> only) {

        FigureCards.Asked asked(Slice slice, int more) {
            return new FigureCards.Asked(key, only == null ? slice : slice.and(only), yearsBefore + more);
        }
    }

    Block.Table fill(FigureCards cards) {
        return switch (rows) {
            case "years" -> table(cards, headers(cards), years(cards));
            case "indicators" -> table(cards, List.of(head.in(cards.language()), year(cards, 1), year(cards, 0), cards.words("变化", "Change")), indicators(cards));
            default -> table(cards, headers(cards), slices(cards));
        };
    }

    private Block.Table table(FigureCards cards, List<String> headers, List<List<Cell>> body) {
        List<Cell> header = headers.stream().map(text -> Cell.text(text).heading()).toList();
        List<org.zhixing.book.Run> remarks = remark == null ? List.of() : List.of(new org.zhixing.book.Run.Text(remark.in(cards.language())));
        return new Block.Table(String.format("table-%02d", number), number, caption.in(cards.language()), List.of(header), body, remarks);
    }

    private List<String> headers(FigureCards cards) {
        return Stream.concat(Stream.of(head.in(cards.language())), columns.stream().map(column ->
            column.header.in(cards.language()).replace("{year@2}", year(cards, 2)).replace("{year@1}", year(cards, 1)).replace("{year}", year(cards, 0)))).toList();
    }

    private List<List<Cell>> years(FigureCards cards) {
        List<List<Cell>> rows = new ArrayList<>();
        for (int before = 1; before >= 0; before--) {
            List<Cell> row = new ArrayList<>(List.of(Cell.text(year(cards, before))));
            for (Column column : columns) {
                row.add(Cell.number(cards.inTable(column.asked(Slice.WHOLE, before))));
            }
            rows.add(row);
        }
        List<Cell> change = new ArrayList<>(List.of(Cell.text(cards.words("变化", "Change"))));
        columns.forEach(column -> change.add(change(cards, column)));
        rows.add(change);
        return rows;
    }

    private List<List<Cell>> indicators(FigureCards cards) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Column column : columns) {
            rows.add(List.of(Cell.text(column.header.in(cards.language())), Cell.number(cards.inTable(column.asked(Slice.WHOLE, 1))),
                Cell.number(cards.inTable(column.asked(Slice.WHOLE, 0))), change(cards, column)));
        }
        return rows;
    }

    private static Cell change(FigureCards cards, Column column) {
        String key = column.key + ".change";
        return cards.figures().catalogue().find(key).isPresent() && cards.figures().catalogue().slicings(key).contains(column.only == null ? Set.of() : column.only.keySet())
            ? Cell.number(cards.inTable(new FigureCards.Asked(key, column.only == null ? Slice.WHOLE : new Slice(column.only), 0))) : Cell.text("");
    }

    private List<List<Cell>> slices(FigureCards cards) {
        Set<String> dimensions = Set.of(rows.split(","));
        Set<Slice> found = new LinkedHashSet<>();
        for (Column column : columns) {
            if (cards.figures().catalogue().slicings(column.key).contains(dimensions)) {
                found.addAll(cards.figures().slices(column.key, dimensions, column.yearsBefore));
            }
        }
        List<List<Cell>> body = new ArrayList<>();
        found.stream().sorted(order(cards)).forEach(slice -> body.add(row(cards, cards.sliceWords(slice), slice)));
        if (total) {
            body.add(row(cards, cards.words("合计", "Total"), Slice.WHOLE).stream().map(Cell::bold).toList());
        }
        return body;
    }

    /// Larger slices first where the dimension has no order of its own.
    private Comparator<Slice> order(FigureCards cards) {
        Map<Slice, Integer> declared = new TreeMap<>(Comparator.comparing(Slice::toString));
        return Comparator.<Slice, Integer>comparing(slice -> declared.computeIfAbsent(slice, each -> position(cards, each)))
            .thenComparing(slice -> size(cards, slice), Comparator.reverseOrder()).thenComparing(Slice::toString);
    }

    private static int position(FigureCards cards, Slice slice) {
        var first = slice.values().entrySet().iterator().next();
        return cards.figures().catalogue().dimension(first.getKey()).map(dimension -> new ArrayList<>(dimension.values().keySet()).indexOf(first.getValue())).orElse(0);
    }

    private java.math.BigDecimal size(FigureCards cards, Slice slice) {
        return columns.stream().filter(column -> cards.figures().catalogue().slicings(column.key).contains(slice.dimensions()))
            .map(column -> cards.value(new FigureCards.Asked(column.key, slice, column.yearsBefore)))
            .filter(Amount.Exact.class::isInstance).map(amount -> ((Amount.Exact) amount).value().bigDecimalValue(9, java.math.RoundingMode.HALF_UP))
            .findFirst().orElse(java.math.BigDecimal.ZERO);
    }

    private List<Cell> row(FigureCards cards, String head, Slice slice) {
        List<Cell> row = new ArrayList<>(List.of(Cell.text(head)));
        for (Column column : columns) {
            boolean sliceable = cards.figures().catalogue().slicings(column.key).contains(column.asked(slice, 0).slice().dimensions());
            row.add(sliceable ? Cell.number(cards.inTable(column.asked(slice, 0))) : Cell.text(""));
        }
        return row;
    }

    private static String year(FigureCards cards, int before) {
        int year = cards.figures().year().number() - before;
        return Objects.requireNonNull(cards.words(year + "年", Integer.toString(year)));
    }
}
