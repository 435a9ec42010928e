package org.zhixing.timetabling.search;

import java.util.function.LongSupplier;

/// How long a search may go on: so long, or for so many moves of all threads together. With moves the same seed and
/// threads always find the same plan.
@FunctionalInterface
public interface Budget {

    /// How much of it one of so many threads has spent after so many moves of its own; 1 or more when nothing is left.
    double spent(long moves, int threads);

    record Moves(long moves) implements Budget {

        @Override
        public double spent(long done, int threads) {
            return moves < threads ? 1 : (double) done / ((double) moves / threads);
        }
    }

    /// @param clock tells the time in nanoseconds, from any beginning
    /// @param start when the search began, on that clock
    record Nanos(long nanos, long start, LongSupplier clock) implements Budget {

        @Override
        public double spent(long done, int threads) {
            return (double) (clock.getAsLong() - start) / nanos;
        }
    }
}
