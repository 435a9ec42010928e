package org.zhixing.campus.command;

import org.jspecify.annotations.Nullable;
import org.zhixing.timetabling.clash.Clash;
import org.zhixing.timetabling.clash.Clashes;
import org.zhixing.timetabling.problem.Plan;
import org.zhixing.timetabling.problem.Problem;
import org.zhixing.timetabling.search.Budget;
import org.zhixing.timetabling.search.Result;
import org.zhixing.timetabling.search.Search;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/// Looks for a timetable and says what the best one found costs, and where.
@Command(name = "solve", mixinStandardHelpOptions = true, description = {"排一份课程表，给出找到的最好的一份的得分和每一处违反", "Find a timetable; what the best one found costs, and each violation"})
final class TimetableSolveCommand implements Callable<Integer> {

    @Mixin
    SchoolOptions options = new SchoolOptions();

    @Parameters(index = "0", paramLabel = "FILE", description = {"问题：XHSTT 文件（.xml 或 .xml.gz），或 FET 文件（.fet 或 .fet.gz）", "The problem: an XHSTT file (.xml or .xml.gz), or a file of FET (.fet or .fet.gz)"})
    Path file = Path.of("");

    @ArgGroup
    Limit limit = new Limit();

    /// One of the two.
    static final class Limit {

        @Option(names = "--seconds", paramLabel = "N", description = {"用时，默认 60 秒", "How long to search, 60 by default"})
        @Nullable
        Integer seconds;

        @Option(names = "--moves", paramLabel = "N", description = {"移动数；种子、移动数、线程数相同则课程表相同", "How many moves to try; the same seed, moves and threads give the same timetable"})
        @Nullable
        Long moves;
    }

    @Mixin
    SearchOptions search = new SearchOptions();

    @Option(names = "--out", paramLabel = "FILE", description = {"写出课程表：XHSTT 文件（.xml 或 .xml.gz）；问题来自 FET 时为 FET 的结果文件", "Where to write the timetable: an XHSTT file (.xml or .xml.gz), or FET's result for a file of FET"})
    @Nullable
    Path out;

    @Override
    public Integer call() throws IOException {
        long start = System.nanoTime();
        Budget budget = budget(start);
        if (out != null) {
            TimetableFiles.requireWritable(out);
        }
        ProblemFile problem = TimetableFiles.problem(file);
        FallingCost cost = new FallingCost(options.terminal(), start);
        Result result = new Search(problem.problem(), search.seed, search.threads).solve(budget, cost::fell);
        cost.close();
        if (out != null) {
            TimetableFiles.write(problem, result.plan(), out);
        }
        boolean missed = result.evaluation().infeasibility() > 0;
        Optional<Clash> clash = missed ? clash(problem.problem(), result.plan()) : Optional.empty();
        CostSheet sheet = new CostSheet(options.terminal());
        if (options.json) {
            Map<String, Object> document = sheet.document(problem, result.evaluation());
            document.put("seconds", BigDecimal.valueOf(System.nanoTime() - start, 9).setScale(1, RoundingMode.HALF_UP));
            document.put("moves", result.moves());
            document.put("seed", search.seed);
            document.put("threads", search.threads);
            if (missed) {
                document.put("clash", sheet.document(clash));
            }
            options.terminal().document(document);
        } else {
            sheet.print(problem, result.evaluation());
            if (missed) {
                sheet.print(clash);
            }
        }
        return 0;
    }

    /// Why not everything that must be could be, where that can be shown in a tenth of the time or a second.
    private Optional<Clash> clash(Problem problem, Plan plan) {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(limit.seconds == null ? 10_000 : Math.max(1_000, Math.min(10_000, limit.seconds * 100)));
        return new Clashes(problem, () -> System.nanoTime() > end).in(plan);
    }

    private Budget budget(long start) {
        search.require(limit.seconds);
        SearchOptions.requireSome("--moves", limit.moves);
        return limit.moves != null ? new Budget.Moves(limit.moves) : new Budget.Nanos(TimeUnit.SECONDS.toNanos(limit.seconds == null ? 60 : limit.seconds), start, System::nanoTime);
    }
}
