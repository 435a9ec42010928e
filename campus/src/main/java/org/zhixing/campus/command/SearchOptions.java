package org.zhixing.campus.command;

import org.jspecify.annotations.Nullable;
import org.zhixing.campus.shared.Refused;
import picocli.CommandLine.Option;

/// What decides a search apart from its budget.
final class SearchOptions {

    @Option(names = "--seed", paramLabel = "S", description = {"随机数种子，默认 1", "The seed, 1 by default"})
    long seed = 1;

    @Option(names = "--threads", paramLabel = "N", description = {"线程数，默认 2", "Threads, 2 by default"})
    int threads = 2;

    /// Refuses a search without threads or without time.
    void require(@Nullable Integer seconds) {
        requireSome("--seconds", seconds);
        requireSome("--threads", threads);
    }

    static void requireSome(String option, @Nullable Number value) {
        if (value != null && value.longValue() < 1) {
            throw new Refused(option + " 至少为 1", option + " is at least 1");
        }
    }
}
