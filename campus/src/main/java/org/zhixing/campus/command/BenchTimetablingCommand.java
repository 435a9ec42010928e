package org.zhixing.campus.command;

import org.zhixing.campus.bench.MovesBench;
import org.zhixing.campus.shared.Refused;
import org.zhixing.timetabling.Unreadable;
import org.zhixing.timetabling.xhstt.Archive;
import org.zhixing.timetabling.xhstt.Xhstt;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/// Measures how many moves of a timetable are evaluated in a second, instance by instance.
@Command(name = "timetabling", mixinStandardHelpOptions = true, description = {"排课：每秒评估的移动数", "Timetabling: moves evaluated in a second"})
final class BenchTimetablingCommand implements Callable<Integer> {

    @Mixin
    SchoolOptions options = new SchoolOptions();

    @Option(names = "--moves", required = true, description = {"测移动的评估速度", "Measure how fast moves are evaluated"})
    boolean moves;

    @Option(names = "--instances", paramLabel = "GLOB", description = {"问题文件，默认 ../shared/timetabling/xhstt/*.xml.gz", "The instances, ../shared/timetabling/xhstt/*.xml.gz by default"})
    String instances = "../shared/timetabling/xhstt/*.xml.gz";

    @Option(names = "--seconds", paramLabel = "N", description = {"每个问题用时，默认 2", "Seconds for each, 2 by default"})
    int seconds = 2;

    @Option(names = "--seed", paramLabel = "S", description = {"随机数种子，默认 1", "The seed, 1 by default"})
    long seed = 1;

    @Override
    public Integer call() throws IOException {
        if (seconds < 1) {
            throw new Refused("--seconds 至少为 1", "--seconds is at least 1");
        }
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Path file : files()) {
            try (InputStream in = Files.newInputStream(file)) {
                for (Archive.Instance instance : Xhstt.read(in).instances()) {
                    rows.add(row(new MovesBench(instance.problem(), seed).run(seconds)));
                }
            } catch (Unreadable unreadable) {
                throw new Refused(file + "：" + unreadable.sentence().zh(), file + ": " + unreadable.sentence().en());
            }
        }
        if (options.json) {
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("bench", "timetabling");
            document.put("instances", rows);
            options.terminal().document(document);
        }
        return 0;
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
