package org.zhixing.campus.database;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhixing.campus.shared.Refused;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

import static org.assertj.core.api.Assertions.assertThat;

class FailureTest {

    private static final String BROKEN_OFF = "08006";
    private static final String FULL = "PANIC:  could not write to file \"pg_wal/xlogtemp.20475\": No space left on device";

    @TempDir
    private Path directory;

    @Test
    void aFullDiskIsSaidSoWhoeverFoundIt() {
        isFullDisk(Failure.of(new UncheckedIOException(new IOException("No space left on device"))));
        isFullDisk(Failure.of(new IllegalStateException(new SQLException("could not extend file", "53100"))));
    }

    @Test
    void aSessionThatBreaksOffIsExplainedByTheLog() throws IOException {
        Path log = Files.writeString(directory.resolve("postgres.log"), "LOG:  ready\n" + FULL + "\n");
        isFullDisk(Failure.ofBrokenSession(new SQLException("An I/O error occurred", BROKEN_OFF), log));
        isFullDisk(Failure.ofBrokenSession(new SQLException("Connection is closed"), log));
        assertThat(Failure.ofBrokenSession(new SQLException("an answer about the data", "23505"), log)).isNull();
    }

    @Test
    void aSessionThatBreaksOffForNoKnownReasonIsNotExplained() throws IOException {
        Path log = Files.writeString(directory.resolve("postgres.log"), "LOG:  received fast shutdown request\n");
        assertThat(Failure.ofBrokenSession(new SQLException("An I/O error occurred", BROKEN_OFF), log)).isNull();
        assertThat(Failure.ofBrokenSession(new SQLException("An I/O error occurred", BROKEN_OFF), directory.resolve("none"))).isNull();
    }

    private static void isFullDisk(Refused refused) {
        assertThat(refused.sentence().zh()).contains("磁盘已满");
        assertThat(refused.sentence().en()).contains("The disk is full");
    }
}
