package org.zhixing.campus.command;

import org.jspecify.annotations.Nullable;
import org.zhixing.campus.bench.BestKnown;
import org.zhixing.campus.bench.FetBench;
import org.zhixing.campus.bench.FetProgram;
import org.zhixing.campus.bench.FetTable;
import org.zhixing.campus.bench.MovesBench;
import org.zhixing.campus.bench.SolvingBench;
import org.zhixing.campus.bench.SolvingTable;
import org.zhixing.indicators.Label;
import org.zhixing.timetabling.Unreadable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;

/// Measures how good timetables are after so much time, beside the best known; or how many moves are evaluated in a second.
@Command(name = "timetabling", mixinStandardHelpOptions = true, description = {"排课：限时内的得分，与已知最好的比较；或每秒评估的移动数", "Timetabling: costs after so much time beside the best known; or moves evaluated in a second"})
final class BenchTimetablingCommand implements Callable<Integer> {

    private static final String EXAMPLES = "../shared/timetabling/xhstt/*.xml.gz";
    private static final String FET_EXAMPLES = "/usr/share/doc/fet-data/examples/**.fet";

    @Mixin
    SchoolOptions options = new SchoolOptions();

    @Option(names = "--moves", description = {"改测移动的评估速度", "Measure how fast moves are evaluated instead"})
    boolean moves;

    @Option(names = "--fet", description = {"改与 FET 的命令行程序 fet-cl 并排比较", "Compare with FET's command line program fet-cl, side by side, instead"})
    boolean fet;

    @Option(names = "--fet-program", paramLabel = "FILE", description = {"FET 的程序，默认 fet-cl", "FET's program, fet-cl by default"})
    String fetProgram = "fet-cl";

    @Option(names = "--finished", description = {"与 FET 比较时，只列出做完的，不再做", "With --fet, tell what is finished and do nothing more"})
    boolean finished;

    @Option(names = "--instances", paramLabel = "GLOB", description = {"问题文件，默认 ../shared/timetabling/xhstt/*.xml.gz（与 FET 比较时 " + FET_EXAMPLES + "）",
        "The instances, ../shared/timetabling/xhstt/*.xml.gz by default (with --fet " + FET_EXAMPLES + ")"})
    @Nullable
    String instances;

    @Option(names = "--seconds", paramLabel = "N", description = {"每个问题用时，默认 600（测移动时 2，与 FET 比较时 120）", "Seconds for each, 600 by default (2 with --moves, 120 with --fet)"})
    @Nullable
    Integer seconds;

    @Mixin
    SearchOptions search = new SearchOptions();

    @Option(names = "--results", paramLabel = "DIR", description = {"结果目录，默认为数据目录下的 bench-timetabling；做完的不重做", "Where results are kept, bench-timetabling in the data directory by default; what is finished is not done again"})
    @Nullable
    Path results;

    @Override
    public Integer call() throws IOException {
        search.require(seconds);
        return fet ? compareWithFet() : moves ? measureMoves() : measureCosts();
    }

    private int measureMoves() throws IOException {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Path file : files()) {
            rows.add(row(new MovesBench(TimetableFiles.problem(file).problem(), search.seed).run(seconds == null ? 2 : seconds)));
        }
        if (options.json) {
            options.terminal().document(document(rows));
        }
        return 0;
    }

    private int measureCosts() throws IOException {
        List<Path> files = files();
        Path folder = results == null ? options.data.resolve("bench-timetabling") : results;
        SolvingBench bench = new SolvingBench(folder, seconds == null ? 600 : seconds, search.seed, search.threads);
        List<SolvingBench.Solved> all = new ArrayList<>();
        for (Path file : files) {
            SolvingBench.Solved solved = bench.solve(TimetableFiles.problem(file).problem());
            options.terminal().note(Label.label(solved.instance() + "：必须 " + solved.infeasibility() + "，希望 " + solved.objective(), solved.instance() + ": infeasibility " + solved.infeasibility() + ", objective " + solved.objective()));
            all.add(solved);
        }
        SolvingTable table = new SolvingTable(all, new BestKnown(Objects.requireNonNull(files.getFirst().toAbsolutePath().getParent())));
        table.write(folder);
        return told(all, table.markdown());
    }

    private int compareWithFet() throws IOException {
        FetProgram program = new FetProgram(fetProgram);
        if (!finished) {
            program.require();
        }
        Path folder = results == null ? options.data.resolve("bench-timetabling-fet") : results;
        FetBench bench = new FetBench(folder, program, seconds == null ? 120 : seconds, search.seed, search.threads);
        List<FetBench.Compared> all = new ArrayList<>();
        Glob glob = new Glob(instances == null ? FET_EXAMPLES : instances);
        List<Path> files = glob.files();
        for (Path file : files) {
            try {
                FetBench.Compared each = finished ? bench.finished(glob.name(file)) : bench.compare(file, glob.name(file));
                if (each != null) {
                    all.add(each);
                    tell(each);
                }
            } catch (Unreadable unreadable) {
                throw TimetableFiles.refused(file, unreadable.sentence());
            }
        }
        FetTable table = new FetTable(all, files.size());
        table.write(folder);
        return told(all, table.markdown());
    }

    private void tell(FetBench.Compared each) {
        if (!finished) {
            String line = each.file() + ": FET " + (each.fet().complete() ? "" : each.fet().placed() + "/") + each.activities() + " %.1f s, ".formatted(each.fet().seconds())
                + "Zhixing " + (each.ours().infeasibility() == 0 ? "" : each.ours().placed() + "/") + each.activities() + " %.1f s".formatted(each.ours().seconds());
            options.terminal().note(Label.label(line, line));
        }
    }

    private int told(List<?> instances, String table) {
        if (options.json) {
            options.terminal().document(document(instances));
        } else {
            options.terminal().line(table.stripTrailing());
        }
        return 0;
    }

    private static Map<String, Object> document(List<?> instances) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("bench", "timetabling");
        document.put("instances", instances);
        return document;
    }

    private Map<String, Object> row(MovesBench.Outcome outcome) {
        if (!options.json) {
            options.terminal().line(outcome.instance() + " " + outcome.perSecond());
        }
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("instance", outcome.instance());
        row.put("moves", outcome.moves());
        row.put("movesPerSecond", outcome.perSecond());
        return row;
    }

    private List<Path> files() throws IOException {
        return new Glob(instances == null ? EXAMPLES : instances).files();
    }
}
