package org.zhixing.book;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// What a chapter consists of, from top to bottom.
public sealed interface Block {

    /// A section title; level 2 stands directly under the chapter, level 3 under that.
    record Heading(int level, String text) implements Block {}

    record Paragraph(List<Run> runs) implements Block {
        public Paragraph {
            runs = List.copyOf(runs);
        }
    }

    /// A remark set apart: what is missing, or a base that differs.
    record Note(List<Run> runs) implements Block {
        public Note {
            runs = List.copyOf(runs);
        }
    }

    /// @param id      unique in the book: `table-02`
    /// @param number  counted by the writers with a field; this is the number they must arrive at
    /// @param header  rows that are repeated on each page
    /// @param remarks under the table; may be empty
    record Table(String id, int number, String caption, List<List<Cell>> header, List<List<Cell>> rows, List<Run> remarks) implements Block {
        public Table {
            header = header.stream().map(List::copyOf).toList();
            rows = rows.stream().map(List::copyOf).toList();
            remarks = List.copyOf(remarks);
        }

        /// How many columns the first header row spans.
        public int columns() {
            return header.getFirst().stream().mapToInt(Cell::columns).sum();
        }
    }

    /// One cell of a table. A cell that spans rows or columns stands where its upper left corner is; what it covers has no cell.
    record Cell(List<Run> runs, Align align, int columns, int rows, boolean strong) {
        public Cell {
            runs = List.copyOf(runs);
        }

        public static Cell text(String text) {
            return new Cell(text.isEmpty() ? List.of() : List.of(new Run.Text(text)), Align.START, 1, 1, false);
        }

        public static Cell number(Run.Figure figure) {
            return new Cell(List.of(figure), Align.END, 1, 1, false);
        }

        public Cell heading() {
            return new Cell(runs, Align.CENTRE, columns, rows, true);
        }

        public Cell bold() {
            return new Cell(runs, align, columns, rows, true);
        }

        public Cell spanning(int columnCount, int rowCount) {
            return new Cell(runs, align, columnCount, rowCount, strong);
        }
    }

    enum Align { START, CENTRE, END }

    /// @param id         unique in the book: `chart-01`
    /// @param number     counted by the writers with a field; this is the number they must arrive at; 0 for one outside of a book
    /// @param categories along the axis, or the slices of a pie
    /// @param reference  a line that values are held against, such as a standard
    record Chart(String id, int number, String caption, Kind kind, List<String> categories, List<Series> series, String unit, Optional<Reference> reference) implements Block {
        public Chart {
            categories = List.copyOf(categories);
            series = List.copyOf(series);
        }
    }

    /// COLUMN stands, BAR lies; STACKED is standing columns on top of each other.
    enum Kind { COLUMN, BAR, STACKED, LINE, PIE }

    /// One value per category, rounded as it is shown; null where there is none.
    /// @param cards ids of the values' cards, in the same order
    record Series(String name, List<@Nullable BigDecimal> values, List<String> cards) {
        public Series {
            values = Collections.unmodifiableList(new ArrayList<>(values));
            cards = List.copyOf(cards);
        }
    }

    record Reference(String name, BigDecimal value) {}
}
