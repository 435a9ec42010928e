package org.zhixing.campus.command;

import org.jspecify.annotations.Nullable;
import org.zhixing.campus.bench.BestKnown;
import org.zhixing.campus.bench.MovesBench;
import org.zhixing.campus.bench.SolvingBench;
import org.zhixing.campus.bench.SolvingTable;
import org.zhixing.campus.shared.Refused;
import org.zhixing.indicators.Label;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
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

    @Mixin
    SchoolOptions options = new SchoolOptions();

    @Option(names = "--moves", description = {"改测移动的评估速度", "Measure how fast moves are evaluated instead"})
    boolean moves;

    @Option(names = "--instances", paramLabel = "GLOB", description = {"问题文件，默认 ../shared/timetabling/xhstt/*.xml.gz", "The instances, ../shared/timetabling/xhstt/*.xml.gz by default"})
    String instances = "../shared/timetabling/xhstt/*.xml.gz";

    @Option(names = "--seconds", paramLabel = "N", description = {"每个问题用时，默认 600（测移动时 2）", "Seconds for each, 600 by default (2 with --moves)"})
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
        return moves ? measureMoves() : measureCosts();
    }

    private int measureMoves() throws IOException {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Path file : files()) {
            rows.add(row(new MovesBench(TimetableFiles.problem(file), search.seed).run(seconds == null ? 2 : seconds)));
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
            SolvingBench.Solved solved = bench.solve(TimetableFiles.problem(file));
            options.terminal().note(Label.label(solved.instance() + "：必须 " + solved.infeasibility() + "，希望 " + solved.objective(), solved.instance() + ": infeasibility " + solved.infeasibility() + ", objective " + solved.objective()));
            all.add(solved);
        }
        SolvingTable table = new SolvingTable(all, new BestKnown(Objects.requireNonNull(files.getFirst().toAbsolutePath().getParent())));
        table.write(folder);
        if (options.json) {
            options.terminal().document(document(all));
        } else {
            options.terminal().line(table.markdown().stripTrailing());
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
        Path glob = Path.of(instances);
        Path folder = glob.getParent() == null ? Path.of("") : glob.getParent();
        List<Path> files = new ArrayList<>();
        if (Files.isDirectory(folder.toAbsolutePath())) {
            try (DirectoryStream<Path> matching = Files.newDirectoryStream(folder.toAbsolutePath(), String.valueOf(glob.getFileName()))) {
                matching.forEach(files::add);
            }
        }
        if (files.isEmpty()) {
            throw new Refused("没有文件符合 " + instances + "；用 --instances 指明", "No file matches " + instances + "; name some with --instances");
        }
        return files.stream().sorted().toList();
    }
}
