package org.zhixing.timetabling.evaluation;

import org.zhixing.timetabling.problem.Range;

/// Ranges and counts in words.
final class Bounds {

    private Bounds() {}

    /// To follow a Chinese word: figures stand off it by a blank.
    static String zh(Range range) {
        if (range.minimum() == range.maximum()) {
            return " " + range.minimum();
        } else if (range.maximum() == Integer.MAX_VALUE) {
            return "至少 " + range.minimum();
        }
        return range.minimum() == 0 ? "至多 " + range.maximum() : " " + range.minimum() + " 到 " + range.maximum();
    }

    static String en(Range range) {
        if (range.minimum() == range.maximum()) {
            return String.valueOf(range.minimum());
        } else if (range.maximum() == Integer.MAX_VALUE) {
            return "at least " + range.minimum();
        }
        return range.minimum() == 0 ? "at most " + range.maximum() : range.minimum() + " to " + range.maximum();
    }

    /// So many of something.
    static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
