package org.zhixing.timetabling.evaluation;

import org.zhixing.timetabling.problem.Range;

/// A range in words.
final class Bounds {

    private Bounds() {}

    static String zh(Range range) {
        return range.minimum() == range.maximum() ? "" + range.minimum() : range.maximum() == Integer.MAX_VALUE ? "至少 " + range.minimum() : range.minimum() == 0 ? "至多 " + range.maximum() : range.minimum() + " 到 " + range.maximum();
    }

    static String en(Range range) {
        return range.minimum() == range.maximum() ? "" + range.minimum() : range.maximum() == Integer.MAX_VALUE ? "at least " + range.minimum() : range.minimum() == 0 ? "at most " + range.maximum() : range.minimum() + " to " + range.maximum();
    }
}
