package org.zhixing.campus.command;

import org.jspecify.annotations.Nullable;
import org.zhixing.indicators.Label;
import org.zhixing.timetabling.search.Improvement;

import java.util.Locale;

/// Tells on the way how the cost of the best timetable falls: a line now and then, and the last fall always.
final class FallingCost implements AutoCloseable {

    /// In nanoseconds: lines that come more often cannot be read.
    private static final long MOMENT = 500_000_000;

    private final Terminal terminal;
    private final long start;
    private long told;
    private long fallen;
    private @Nullable Improvement untold;

    /// @param start when the search began, on the clock of `System.nanoTime`
    FallingCost(Terminal terminal, long start) {
        this.terminal = terminal;
        this.start = start;
        this.told = start - MOMENT;
    }

    void fell(Improvement improvement) {
        fallen = System.nanoTime();
        untold = improvement;
        if (fallen - told >= MOMENT) {
            tell();
        }
    }

    private void tell() {
        if (untold != null) {
            String after = String.format(Locale.ROOT, "%.1f", (fallen - start) / 1e9);
            terminal.note(Label.label(after + " 秒：必须 " + untold.infeasibility() + "，希望 " + untold.objective(), after + " s: infeasibility " + untold.infeasibility() + ", objective " + untold.objective()));
            told = fallen;
            untold = null;
        }
    }

    @Override
    public void close() {
        tell();
    }
}
