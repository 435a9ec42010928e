package org.zhixing.campus.bench;

import org.zhixing.timetabling.problem.Plan;
import org.zhixing.timetabling.problem.Problem;
import org.zhixing.timetabling.search.Budget;
import org.zhixing.timetabling.search.Result;
import org.zhixing.timetabling.search.Search;
import org.zhixing.timetabling.xhstt.Archive;
import org.zhixing.timetabling.xhstt.Xhstt;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;

/// How good timetables are after so much time. What is finished stays in a folder and is not done again, so that a bench
/// of hours can run in parts.
/// @param folder where the results are kept
public record SolvingBench(Path folder, int seconds, long seed, int threads) {

    /// A cost and when it was reached.
    public record Fall(double second, long infeasibility, long objective) {}

    /// What came out for an instance.
    /// @param load the machine's load average when it ended, or a negative number where it is not known
    public record Solved(String instance, int seconds, long seed, int threads, long infeasibility, long objective, long moves, double load, List<Fall> falls) {

        boolean answers(SolvingBench bench) {
            return seconds == bench.seconds && seed == bench.seed && threads == bench.threads;
        }
    }

    /// Solves an instance, or gives what was found when it was solved before.
    public Solved solve(Problem problem) throws IOException {
        Finished<Solved> finished = new Finished<>(folder, Solved.class);
        Solved before = finished.of(problem.id(), each -> each.answers(this));
        if (before != null) {
            return before;
        }
        Files.createDirectories(folder);
        long start = System.nanoTime();
        List<Fall> falls = new ArrayList<>();
        Result result = new Search(problem, seed, threads).solve(new Budget.Nanos(TimeUnit.SECONDS.toNanos(seconds), start, System::nanoTime),
            better -> falls.add(new Fall((System.nanoTime() - start) / 1e9, better.infeasibility(), better.objective())));
        Solved solved = new Solved(problem.id(), seconds, seed, threads, result.evaluation().infeasibility(), result.evaluation().objective(), result.moves(), Finished.load(), thinned(falls));
        write(problem, result.plan());
        finished.keep(problem.id(), solved);
        return solved;
    }

    private void write(Problem problem, Plan plan) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve(problem.id() + ".xml.gz")))) {
            Xhstt.write(Archive.of(problem, plan, "Zhixing"), out);
        }
    }

    /// The last fall of each fiftieth of a time ten times as long as the one before: as many as a chart can show.
    private static List<Fall> thinned(List<Fall> falls) {
        List<Fall> kept = new ArrayList<>();
        for (Fall each : falls) {
            if (!kept.isEmpty() && moment(kept.getLast()) == moment(each)) {
                kept.removeLast();
            }
            kept.add(each);
        }
        return kept;
    }

    private static long moment(Fall fall) {
        return Math.round(50 * Math.log10(Math.max(fall.second(), 0.01)));
    }
}
