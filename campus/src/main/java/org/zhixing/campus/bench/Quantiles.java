package org.zhixing.campus.bench;

import java.util.List;

/// What half of the times did not exceed, and 95 of a hundred, in microseconds.
public record Quantiles(long p50, long p95) {

    private static final int HALF = 50;
    private static final int NEARLY_ALL = 95;

    /// @param times in nanoseconds
    static Quantiles of(List<Long> times) {
        List<Long> sorted = times.stream().sorted().toList();
        return new Quantiles(at(sorted, HALF), at(sorted, NEARLY_ALL));
    }

    /// The smallest that so many per cent of all do not exceed.
    private static long at(List<Long> sorted, int percent) {
        return sorted.get((sorted.size() * percent + 99) / 100 - 1) / 1_000;
    }
}
