package org.zhixing.book;

/// A piece of a line.
public sealed interface Run {

    record Text(String text) implements Run {}

    record Strong(String text) implements Run {}

    /// A number as it is shown, with the card that explains it.
    record Figure(String text, String card) implements Run {}
}
