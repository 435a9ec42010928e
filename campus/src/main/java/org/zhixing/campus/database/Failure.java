package org.zhixing.campus.database;

import org.jspecify.annotations.Nullable;
import org.zhixing.campus.shared.Refused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/// What a failing disk, folder or server means for the user.
public final class Failure {

    private static final String DISK_FULL = "53100";

    private Failure() {}

    /// The refusal behind an exception or one of its causes, or null where nobody foresaw it.
    public static @Nullable Refused of(Throwable thrown) {
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            if (each instanceof Refused refused) {
                return refused;
            }
            if (each instanceof SQLException sql && DISK_FULL.equals(sql.getSQLState()) || isDiskFull(String.valueOf(each.getMessage()))) {
                return diskFull().because(thrown);
            }
        }
        return null;
    }

    /// The refusal behind a session that broke off without an answer, which PostgreSQL's log may explain; null where it does not.
    static @Nullable Refused ofBrokenSession(SQLException failed, Path log) {
        String state = String.valueOf(failed.getSQLState());
        boolean answered = failed.getSQLState() != null && !state.startsWith("08") && !state.startsWith("57P");
        try {
            return !answered && Files.exists(log) && isDiskFull(Files.readString(log)) ? diskFull().because(failed) : null;
        } catch (IOException unreadable) {
            failed.addSuppressed(unreadable);
            return null;
        }
    }

    /// What a program of PostgreSQL said when it failed.
    static RuntimeException of(String program, String said) {
        if (isDiskFull(said)) {
            return diskFull();
        }
        if (said.contains("cannot be run as root") || said.contains("root\" execution of the PostgreSQL server is not permitted")) {
            return new Refused("PostgreSQL 不能以 root 身份运行：请换一个普通用户启动",
                "PostgreSQL does not run as root on this machine: start Zhixing as an ordinary user");
        }
        String last = said.lines().filter(line -> line.contains("FATAL:") || line.contains("error:")).findFirst()
            .or(() -> said.lines().filter(line -> !line.isBlank()).findFirst()).orElse("").strip();
        return new Refused("PostgreSQL 未能启动（%s）：%s".formatted(program, last), "PostgreSQL did not start (%s): %s".formatted(program, last));
    }

    static Refused unusable(Path directory, Exception failed) {
        return new Refused("无法读写数据目录 %s：请检查路径和权限".formatted(directory),
            "The data directory %s cannot be read or written: check the path and its permissions".formatted(directory)).because(failed);
    }

    private static boolean isDiskFull(String text) {
        return text.contains("No space left on device");
    }

    static Refused diskFull() {
        return new Refused("磁盘已满：请腾出空间后重试，已保存的数据没有变化",
            "The disk is full: free some space and try again; what was saved is unchanged");
    }
}
