package org.zhixing.campus.bench;

import org.jspecify.annotations.Nullable;
import org.zhixing.timetabling.Unreadable;
import org.zhixing.timetabling.evaluation.Kept;
import org.zhixing.timetabling.fet.Fet;
import org.zhixing.timetabling.fet.FetSchool;
import org.zhixing.timetabling.fet.Unsupported;
import org.zhixing.timetabling.problem.Problem;
import org.zhixing.timetabling.search.Budget;
import org.zhixing.timetabling.search.Result;
import org.zhixing.timetabling.search.Search;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/// Schools of FET, planned by FET and by us one after the other on the same machine. Ours has as long as FET took to
/// complete its timetable or 5 s, whichever is longer, and ends when nothing that must be is missed. What is finished
/// stays in a folder and is not done again.
/// @param folder where the results are kept
/// @param seconds the limit of FET, and ours where FET has no complete timetable by then
public record FetBench(Path folder, FetProgram fet, int seconds, long seed, int threads) {

    private static final double LEAST_SECONDS = 5;

    /// @param seconds from the beginning of reading the file until nothing that must be was missed, or until the end
    /// @param placed activities whose lessons miss nothing for good that must be
    public record Ours(double seconds, double limit, long infeasibility, long objective, int placed) {}

    /// @param file its path below the folder of all
    /// @param unsupported names of what is not supported
    /// @param load the machine's load average when it ended, or a negative number where it is not known
    public record Compared(String file, int seconds, long seed, int threads, int activities, List<String> unsupported, FetProgram.Made fet, Ours ours, double load) {

        /// Whether ours is no worse: complete where FET's is, otherwise complete or with no fewer activities placed.
        public boolean met() {
            return ours.infeasibility() == 0 || !fet.complete() && ours.placed() >= fet.placed();
        }

        boolean answers(FetBench bench) {
            return seconds == bench.seconds && seed == bench.seed && threads == bench.threads;
        }
    }

    /// @param name the file's path below the folder of all
    public Compared compare(Path file, String name) throws IOException, Unreadable {
        Compared before = finished(name);
        if (before != null) {
            return before;
        }
        long start = System.nanoTime();
        FetSchool school = school(file, name);
        double reading = (System.nanoTime() - start) / 1e9;
        FetProgram.Made made = fet.solve(file, school.problem(), seconds);
        Ours ours = ours(school.problem(), reading, made.complete() ? Math.max(LEAST_SECONDS, made.seconds()) : seconds);
        Compared compared = new Compared(name, seconds, seed, threads, school.problem().events().size(), school.unsupported().stream().map(Unsupported::name).toList(), made, ours, Finished.load());
        results().keep(kept(name), compared);
        return compared;
    }

    /// What was compared before, of this file in the same way; nothing where it was not.
    public @Nullable Compared finished(String name) throws IOException {
        return results().of(kept(name), each -> each.answers(this));
    }

    private Finished<Compared> results() {
        return new Finished<>(folder, Compared.class);
    }

    private static String kept(String name) {
        return name.replaceAll("[^A-Za-z0-9._-]+", "_");
    }

    private static FetSchool school(Path file, String name) throws IOException, Unreadable {
        try (InputStream in = Files.newInputStream(file)) {
            return Fet.read(in).school(name);
        }
    }

    private Ours ours(Problem problem, double reading, double limit) {
        long nanos = (long) ((limit - reading) * TimeUnit.SECONDS.toNanos(1));
        long start = System.nanoTime();
        AtomicBoolean complete = new AtomicBoolean();
        Result result = new Search(problem, seed, threads).solve(new Budget.Nanos(nanos, start, () -> complete.get() ? start + nanos : System.nanoTime()), better -> complete.compareAndSet(false, better.infeasibility() == 0));
        double took = reading + (System.nanoTime() - start) / 1e9;
        return new Ours(took, limit, result.evaluation().infeasibility(), result.evaluation().objective(), Kept.events(problem, result.plan()));
    }
}
