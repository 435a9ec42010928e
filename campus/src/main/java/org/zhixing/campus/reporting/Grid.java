package org.zhixing.campus.reporting;

import org.zhixing.book.Block;

import java.util.List;
import java.util.Optional;

/// Figures in rows and columns: a table, or a chart whose categories are the rows and whose series are the columns.
/// @param id      such as `table-02` or `chart-majors`
/// @param chapter the chapter at whose end it stands when no template places it
/// @param chart   how it is drawn; a table has none
record Grid(String id, String chapter, Spot spot, Wording caption, List<Rows> rows, List<Column> columns, Optional<Drawing> chart, Wording remark) {

    /// @param standard the code of the threshold drawn as a line
    record Drawing(Block.Kind kind, Optional<String> standard) {}

    /// One row, or a row for each year or slice.
    sealed interface Rows {

        record Years(List<Integer> before) implements Rows {}

        /// This year less last year.
        record Change(Wording label) implements Rows {}

        /// A row for each slice with something in it.
        /// @param of    where the slices come from; without it, every column
        /// @param order whose greatest value comes first where the dimension has no order; without it, `of` or the first column
        record By(List<String> dimensions, Optional<Reference> of, Optional<Reference> order) implements Rows {}

        record Total(Wording label) implements Rows {}

        /// A row for one indicator; the columns say the year.
        record One(Optional<Wording> label, Reference of) implements Rows {}

        /// A last row with figures of its own, one per column from the second on.
        record Foot(Wording label, List<Optional<Reference>> cells) implements Rows {}
    }

    sealed interface Column {

        record Index(Wording header) implements Column {}

        record RowLabel(Wording header) implements Column {}

        /// The value of one of several dimensions of the row.
        record Part(Wording header, String dimension) implements Column {}

        /// @param total what stands in the total's row; none for a blank
        record Figure(Optional<Wording> header, Reference of, Optional<Reference> total) implements Column {}

        /// The row's indicator, so many years before.
        record At(Wording header, int before) implements Column {}

        /// The change of the row's indicator.
        record ChangeOfRow(Wording header) implements Column {}

        record Text(Wording header, Wording text) implements Column {}
    }

    List<Column.Figure> figures() {
        return columns.stream().filter(Column.Figure.class::isInstance).map(Column.Figure.class::cast).toList();
    }
}
