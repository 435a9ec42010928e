package org.zhixing.campus.command;

import org.zhixing.campus.records.imports.ImportProgress;
import org.zhixing.campus.records.imports.Progress;
import org.zhixing.indicators.Language;

/// How far an import is, on one line of the terminal; silent where nobody looks.
final class ImportBar implements Progress, AutoCloseable {

    /// In nanoseconds: a line that changes more often cannot be read.
    private static final long MOMENT = 200_000_000;
    private static final int WIDTH = 60;

    private final Terminal terminal;
    private final boolean watched;
    private long shown;
    private boolean drawn;

    ImportBar(Terminal terminal) {
        this(terminal, !terminal.json() && System.console() != null && System.console().isTerminal());
    }

    ImportBar(Terminal terminal, boolean watched) {
        this.terminal = terminal;
        this.watched = watched;
    }

    @Override
    public void at(ImportProgress progress) {
        long now = System.nanoTime();
        if (watched && now - shown > MOMENT) {
            shown = now;
            drawn = true;
            boolean zh = terminal.language() == Language.ZH;
            String bar = progress.total() == 0 ? "" : "█".repeat((int) (progress.done() * 20 / progress.total())) + " ";
            terminal.err().print("\r" + (bar + progress.stage().label().in(terminal.language()) + (zh ? " " + progress.done() + " 行" : " " + progress.done() + " rows") + " ".repeat(WIDTH)).substring(0, WIDTH));
            terminal.err().flush();
        }
    }

    @Override
    public boolean cancelled() {
        return School.isGoingDown();
    }

    @Override
    public void close() {
        if (drawn) {
            drawn = false;
            terminal.err().print("\r" + " ".repeat(WIDTH) + "\r");
            terminal.err().flush();
        }
    }
}
