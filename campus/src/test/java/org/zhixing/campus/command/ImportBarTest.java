package org.zhixing.campus.command;

import org.junit.jupiter.api.Test;
import org.zhixing.campus.records.imports.ImportProgress;
import org.zhixing.indicators.Language;

import java.io.PrintWriter;
import java.io.StringWriter;

import static org.assertj.core.api.Assertions.assertThat;

/// The line that says how far an import is.
class ImportBarTest {

    private final StringWriter seen = new StringWriter();
    private final Terminal terminal = new Terminal(new PrintWriter(seen), new PrintWriter(seen), false, Language.ZH);

    @Test
    void someoneAtATerminalSeesHowFarItIsOnOneLineThatIsClearedAtTheEnd() {
        try (ImportBar bar = new ImportBar(terminal, true)) {
            bar.at(new ImportProgress(ImportProgress.Stage.READING, 50_000, 100_000));
            assertThat(seen.toString()).startsWith("\r" + "█".repeat(10) + " ").contains("50000 行").doesNotContain("\n");
        }
        assertThat(seen.toString()).endsWith("\r");
    }

    @Test
    void whereNobodyLooksNothingIsWritten() {
        try (ImportBar bar = new ImportBar(terminal, false)) {
            bar.at(new ImportProgress(ImportProgress.Stage.READING, 50_000, 100_000));
        }
        assertThat(seen.toString()).isEmpty();
    }
}
