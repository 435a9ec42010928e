package org.zhixing.campus.reporting;

import java.util.List;

/// What a line of a template consists of.
sealed interface Piece {

    record Words(String text) implements Piece {}

    /// A figure: `{students.roll}`.
    record Figure(Reference of, Form form) implements Piece {}

    /// The year of the report, moved: `{year-1}`.
    record Year(int offset) implements Piece {}

    /// What is written is the name of something: `{school}`, `{name}` inside a list, `{major.code}` inside a table's row.
    record Named(String what) implements Piece {}

    /// The amount of the choice or list around it: `{~}`; of a trend it is without sign.
    record Current(Form form) implements Piece {}

    /// `{trend students.roll: rose by {~}|fell by {~}|unchanged}`; nothing when either year is missing.
    record Trend(Reference change, List<Piece> rose, List<Piece> fell, List<Piece> unchanged) implements Piece {}

    /// `{met FLOOR_AREA_PER_STUDENT floor.per_student: yes|no}`; `{~}` is the threshold.
    record Met(String standard, Reference of, List<Piece> met, List<Piece> notMet) implements Piece {}

    /// `{some students.part_time: there are|there are none}`; nothing when not collected.
    record Some(Reference of, List<Piece> some, List<Piece> none) implements Piece {}

    /// `{collected students.part_time: yes|no}`.
    record Collected(Reference of, List<Piece> yes, List<Piece> no) implements Piece {}

    /// `{list students.roll by major top 3: {name} {~}}`: the slices in which there is something.
    /// @param limit at most so many; 0 for all
    /// @param order how they are sorted
    record Each(Reference of, String dimension, Order order, int limit, List<Piece> item) implements Piece {}

    enum Order {
        /// As declared, or the greatest first where no order is declared.
        DECLARED, GREATEST_FIRST, SMALLEST_FIRST
    }

    enum Form {
        /// `2,442人`
        WITH_UNIT,
        /// `2,442`
        BARE,
        /// Money in ten thousands (Chinese) or millions (English).
        LARGE
    }
}
