package org.zhixing.campus.command;

import org.zhixing.campus.bench.ImportBench;
import org.zhixing.campus.demo.Demo;
import org.zhixing.campus.shared.Folders;
import org.zhixing.campus.shared.Refused;
import org.zhixing.indicators.Label;
import org.zhixing.indicators.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/// Measures an import against COPY, in a process that may use 512 MiB of heap and no more.
@Command(name = "import", mixinStandardHelpOptions = true, description = {"导入成绩，与 COPY 相比", "Import scores, against COPY"})
final class BenchImportCommand implements Callable<Integer> {

    private static final String HEAP = "-Xmx512m";

    @Mixin
    SchoolOptions options = new SchoolOptions();

    @Option(names = "--rows", paramLabel = "N", description = {"行数，默认 100000", "Rows, 100000 by default"})
    int rows = 100_000;

    @Option(names = "--rounds", paramLabel = "N", description = {"重复次数，默认 5", "Rounds, 5 by default"})
    int rounds = 5;

    @Option(names = "--here", hidden = true)
    boolean here;

    @Override
    public Integer call() throws IOException, SQLException, InterruptedException {
        if (rows < 1 || rounds < 1) {
            throw new Refused("用法：./zhixing bench import [--rows N] [--rounds N]，N 至少为 1", "Usage: ./zhixing bench import [--rows N] [--rounds N], N at least 1");
        }
        return here ? measure() : elsewhere();
    }

    private int elsewhere() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), HEAP, "--enable-native-access=ALL-UNNAMED",
            "-cp", System.getProperty("java.class.path"), Zhixing.class.getName(), "bench", "import", "--here", "--rows", Integer.toString(rows), "--rounds", Integer.toString(rounds),
            "--language", options.language == Language.ZH ? "zh" : "en"));
        if (options.json) {
            command.add("--json");
        }
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (var lines = process.inputReader(java.nio.charset.StandardCharsets.UTF_8)) {
            lines.lines().forEach(options.terminal()::line);
        }
        return process.waitFor();
    }

    private int measure() throws IOException, SQLException {
        Path data = Files.createTempDirectory("zhixing-bench");
        try (School school = School.open(data, Map.of())) {
            options.terminal().note(Label.label("正在装入演示学校……", "Loading the demo school …"));
            try (Connection connection = school.dataSource().getConnection(); Statement statement = connection.createStatement()) {
                Demo.copies(1).load(connection);
                connection.setAutoCommit(true);
                statement.execute("vacuum analyze");
            }
            print(school.the(ImportBench.class).run(rows, rounds));
            return 0;
        } finally {
            Folders.delete(data);
        }
    }

    private void print(ImportBench.Outcome outcome) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("bench", "import");
        document.put("rows", outcome.rows());
        document.put("importMillis", outcome.imported());
        document.put("copyMillis", outcome.copied());
        document.put("ratio", BigDecimal.valueOf(outcome.ratio(), 2));
        document.put("unchangedMillis", outcome.unchanged());
        document.put("peakHeapMiB", outcome.peakHeap());
        document.put("mostHeapMiB", outcome.mostHeap());
        if (options.json) {
            options.terminal().document(document);
        } else {
            document.forEach((name, value) -> options.terminal().line(name + " " + value));
        }
    }
}
